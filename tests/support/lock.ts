import type { Digest } from "../../src/model/digest.ts";
import { buildDigest } from "./digests.ts";

const HOLM = { name: "Ann Holm", aliases: ["Holm"], role: "lock keeper" };

/** Quotes Ann Holm once, and reports what she and some port officials said. */
export const LOCK: Digest = buildDigest({
  title: "The lock opens",
  date: "2025-03-02",
  paragraphs: [
    "The lock is open. Ann Holm said the gates had been mended.",
    "“It took a week,” Holm said. She denied that the winter was to blame.",
    "Port officials said ships were waiting.",
  ],
  people: [HOLM],
  quotations: [{ text: "It took a week,", speaker: "Ann Holm" }],
  paraphrases: [
    { text: "the gates had been mended", speaker: "Ann Holm", mention: "Ann Holm", cue: "said" },
    { text: "the winter was to blame", speaker: "Ann Holm", mention: "She", cue: "denied" },
    {
      text: "ships were waiting",
      speaker: "Port officials",
      mention: "Port officials",
      cue: "said",
    },
  ],
});

/** Quotes nobody, and reports what Ann Holm and Tor Vik said. */
export const TOLL: Digest = buildDigest({
  title: "The toll rises",
  date: "2025-03-09",
  paragraphs: ["Ann Holm said the toll would rise.", "Tor Vik said he would sail round."],
  people: [HOLM, { name: "Tor Vik", aliases: ["Vik"] }],
  paraphrases: [
    { text: "the toll would rise", speaker: "Ann Holm", mention: "Ann Holm", cue: "said" },
    { text: "he would sail round", speaker: "Tor Vik", mention: "Tor Vik", cue: "said" },
  ],
});
