import type { Typing } from "../../src/commands/definition.ts";
import type { Digest } from "../../src/model/digest.ts";
import { buildDigest } from "./digests.ts";

/** A small archive about a harbour: the newest with a time, one with a day, one without a date. */
export const FERRY: Digest = buildDigest({
  title: "Storm closes the ferry line",
  date: "2025-02-18",
  instant: "2025-02-18T09:30:00.000Z",
  url: "https://example.org/ferry",
  source: "The Pier Gazette",
  author: "Ida Lund",
  dateline: "PORT ELLIN",
  bullets: ["No ferry runs before Friday", "Two cranes are damaged"],
  paragraphs: [
    "The ferry line is closed. “We lost two cranes in one night,” said Mara Okonjo, the harbour minister.",
    "A senior port official called the repairs “a matter of weeks” in a note to the crews. “Nobody will lose pay,” the official said.",
    "“My aunt does not sail in such weather,” said her nephew, Jonas Okonjo.",
  ],
  people: [
    { name: "Mara Okonjo", aliases: ["Okonjo"], role: "harbour minister" },
    { name: "Jonas Okonjo" },
    { name: "Petra Halloran" },
  ],
  quotations: [
    { text: "We lost two cranes in one night,", speaker: "Mara Okonjo", mention: "Mara Okonjo" },
    { text: "a matter of weeks", speaker: "a senior port official", kind: "fragment" },
    { text: "Nobody will lose pay,", speaker: "a senior port official", mention: "the official" },
    { text: "My aunt does not sail in such weather,", speaker: "Jonas Okonjo", cue: "said" },
  ],
});

export const DEAL: Digest = buildDigest({
  title: "Harbour deal signed after a long night",
  date: "2025-02-17",
  url: "https://example.org/deal",
  source: "The Pier Gazette",
  paragraphs: [
    "The harbour deal is signed. “We will,” Mara Okonjo said, “rebuild every pier by summer.” She spoke of “a fair price” for the dock’s crews.",
    "“The minerals stay in the ground,” said Tomás Éluard of the Reef Watch. Nobody at the table argued.",
    "“Who pays for the cranes?” asked a voice from the hall.",
  ],
  people: [
    { name: "Mara Okonjo", aliases: ["Okonjo"], role: "minister" },
    { name: "Tomás Éluard", aliases: ["Éluard"] },
    { name: "Reef Watch", kind: "organisation" },
  ],
  quotations: [
    { text: ["We will,", "rebuild every pier by summer."], speaker: "Mara Okonjo" },
    { text: "a fair price", speaker: "Mara Okonjo", kind: "fragment" },
    { text: "The minerals stay in the ground,", speaker: "Tomás Éluard" },
    { text: "Who pays for the cranes?", speaker: null },
  ],
});

export const CHART: Digest = buildDigest({
  title: "An old chart returns to the museum",
  paragraphs: [
    "The chart was lost for ninety years. It shows the harbour before the first pier.",
    "“It smells of salt,” said Petra Halloran. The port’s official photographer took its picture.",
  ],
  people: [{ name: "Petra Halloran", role: "curator" }],
  quotations: [{ text: "It smells of salt,", speaker: "Petra Halloran" }],
});

export const HARBOUR: readonly Digest[] = [DEAL, CHART, FERRY];

/** The day on which the tests ask. */
export const TODAY = "2025-02-20";

/** An option that is being typed on that day. */
export function typing(option: string, text: string, limit = 25): Typing {
  return { option, text, limit, today: TODAY, locale: "en-GB" };
}
