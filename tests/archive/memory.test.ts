import { describe, expect, it } from "vitest";

import { createMemoryArchive } from "../../src/archive/memory.ts";
import { buildArticle } from "../support/digests.ts";
import type { Digest } from "../../src/model/digest.ts";
import { archiveContract } from "./archive-contract.ts";
import { quotationsOf } from "../support/speech.ts";
import { createReloading } from "./reloading.ts";

archiveContract("the memory archive", createMemoryArchive);
archiveContract("one that is saved and loaded after each change", createReloading);

describe("the memory archive and a huge article", () => {
  it.each([
    ["sentences of one quotation each", 1],
    ["one sentence", 30_000],
  ])("answers in time for 30 000 quotations in %s", async (_what, together) => {
    const quotations = 30_000;
    const words = "“Yes” to it. ";
    const text = words.repeat(quotations);
    const sentence = words.length * together;
    const digest: Digest = {
      version: 1,
      article: buildArticle({ title: "Yes", paragraphs: [text] }),
      sentences: Array.from({ length: quotations / together }, (_, index) => ({
        start: index * sentence,
        end: (index + 1) * sentence - 1,
        paragraph: 0,
      })),
      people: Array.from({ length: 5000 }, (_, index) => ({
        kind: "person",
        name: `Yea ${index}`,
        aliases: ["Yea"],
        role: null,
        pronoun: null,
      })),
      quotations: Array.from({ length: quotations }, (_, index) => {
        const start = index * words.length;
        const first = start - (start % sentence);
        return {
          spans: [{ start: start + 1, end: start + 4 }],
          kind: "utterance",
          speaker: { kind: "named", person: 0 },
          mention: null,
          cue: null,
          context: { start: first, end: first + sentence - 1 },
        };
      }),
      paraphrases: [],
      ranking: [],
    };
    const start = performance.now();
    const archive = createMemoryArchive();
    await archive.change({ put: [digest] });
    const { named } = await archive.findSpeakers("Yea 0");
    const about = await quotationsOf(
      archive,
      named.map(({ id }) => id),
      "yes it",
    );
    expect(about).toHaveLength(quotations);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
