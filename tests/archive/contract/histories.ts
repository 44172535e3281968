import * as fc from "fast-check";

import type { ArchiveChange } from "../../../src/archive/archive.ts";
import type { Digest } from "../../../src/model/digest.ts";
import type { PeopleStatements } from "../../../src/model/people-statements.ts";
import { buildDigest } from "../../support/digests.ts";

const NAMES = [
  "Smith",
  "John Smith",
  "J. Smith",
  "Jim Smith",
  "Zelensky",
  "Olena Zelenskyy",
  "Reef Watch Union",
  "RWU",
];
const SAYINGS = [
  "We will mend the wall",
  "We will not mend the wall",
  "Nobody mends the wall by night",
  "The ferry sails at noon",
];
const TITLES = ["The wall leaks", "A ferry sails", "Night falls", "The union meets"];

/** Articles that share names, words and sentences; of each title there are many editions. */
export const known: readonly fc.Arbitrary<Digest>[] = TITLES.map((title, place) =>
  fc
    .record({
      said: fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...SAYINGS)), {
        maxLength: 3,
      }),
      day: fc.constantFrom(undefined, "2026-01-02", "2026-01-05"),
      source: fc.constantFrom(undefined, "The Harbour Post"),
    })
    .map(({ said, day, source }) =>
      buildDigest({
        title,
        path: `${place}.txt`,
        ...(day === undefined ? {} : { date: day }),
        ...(source === undefined ? {} : { source }),
        paragraphs: [
          "The Reef Watch Union (RWU) met in the harbour.",
          ...said.map(([name, saying]) => `“${saying},” said ${name}.`),
        ],
        people: [...new Set(said.map(([name]) => name))].map((name) => ({
          name,
          ...(/RWU|Union/u.test(name) ? { kind: "organisation" as const } : {}),
        })),
        quotations: said.map(([name, saying]) => ({ text: `${saying},`, speaker: name })),
      }),
    ),
);

const STATED: PeopleStatements = {
  people: [{ name: "Jim Smith", also: ["RWU"], role: "diver", kind: null }],
  apart: [["John Smith", "J. Smith"]],
};

/** Changes to an archive, and texts to ask it about. */
export function history(articles: readonly fc.Arbitrary<Digest>[]): fc.Arbitrary<{
  readonly changes: readonly ArchiveChange[];
  readonly texts: readonly string[];
}> {
  const some: fc.Arbitrary<readonly Digest[]> =
    articles.length === 0 ? fc.constant([]) : fc.array(fc.oneof(...articles), { maxLength: 4 });
  const change = some
    .chain((put) =>
      fc.record({
        put: fc.constant(put),
        gone: some,
        people: fc.option(fc.constantFrom(STATED, { people: [], apart: [] }), { freq: 6 }),
        leftOut: fc.constantFrom([], [{ path: "a.txt", cause: "no text" }]),
      }),
    )
    .map(({ gone, people, ...rest }): ArchiveChange => ({
      ...rest,
      remove: gone.map(({ article }) => article.id),
      ...(people === null ? {} : { people }),
    }));
  return fc.array(change, { maxLength: 5 }).map((changes) => ({
    changes,
    texts: [
      "smith",
      "zelensky",
      "wall",
      "we will mend the wall",
      "ferry noon nihgt",
      "person:smith wall",
      "“nobody mends the wall”",
      ...changes.flatMap(({ put = [] }) =>
        put.slice(0, 1).map(({ article }) => article.text.slice(0, 12)),
      ),
    ],
  }));
}
