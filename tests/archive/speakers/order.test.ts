import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { atOnce } from "../../../src/archive/slices.ts";
import { idOf, nodeKey } from "../../../src/archive/speakers/name-node.ts";
import { SpeakerDirectory } from "../../../src/archive/speakers/speaker-directory.ts";
import type { PeopleStatements } from "../../../src/model/people-statements.ts";
import type { Digest } from "../../../src/model/digest.ts";
import { hostileDigest } from "../../support/hostile/digests.ts";
import { contentsOf, successorOf } from "../../support/steps.ts";
import { addTo, articleOf, directoryOf, placesOf, quotedBy } from "./entries.ts";
import { fromDisk } from "../../support/saved.ts";

/** Names that meet one another in every way: by surname, initial, short form, spelling, acronym. */
const NAMES = [
  "Smith",
  "John Smith",
  "J. Smith",
  "J. D. Smith",
  "James Smith",
  "Jim Smith",
  "William Smith",
  "Bill Smith",
  "Will Smith",
  "W. B. Smith",
  "John Smith Jr.",
  "Zelensky",
  "Zelenskyy",
  "Volodymyr Zelensky",
  "Vladimir Zelenskiy",
  "Olena Zelenska",
  "Gaddafi",
  "Muammar Qaddafi",
  "Moammar Gadhafi",
  "López Obrador",
  "Andrés Manuel López Obrador",
  "Obrador",
  "Xi",
  "Xi Jinping",
  "Jinping",
  "__proto__",
  "…",
] as const;
const BODIES = [
  "Reef Watch Union",
  "the Reef Watch Union",
  "RWU",
  "Smith",
  "Ukraine’s Navy",
] as const;
const ROLES = [null, "senator", "head coach", "businesswoman", "president of Ukraine"] as const;

const person = fc.record({
  name: fc.constantFrom(...NAMES),
  kind: fc.constant("person" as const),
  role: fc.constantFrom(...ROLES),
  aliases: fc.constantFrom([], ["Xi"], ["Smith"]),
});
const body = fc.record({
  name: fc.constantFrom(...BODIES),
  kind: fc.constant("organisation" as const),
});
const article = fc.record({
  people: fc.array(fc.oneof({ weight: 5, arbitrary: person }, { weight: 1, arbitrary: body }), {
    maxLength: 4,
  }),
  text: fc.constantFrom("", "", "The Reef Watch Union (RWU) met.", "Royal Wool Union (RWU) met."),
});
const articles = fc
  .array(article, { maxLength: 9 })
  .map((all) => all.map(({ people, text }, index) => articleOf(`${index}`, people, text)));

const STATED: PeopleStatements = {
  people: [{ name: "Jim Smith", also: ["Smith", "RWU", "Jimbo"], role: null, kind: null }],
  apart: [
    ["Volodymyr Zelensky", "Vladimir Zelenskiy"],
    ["Bill Smith", "William Smith"],
  ],
};

/** The ids that a name has as a person's and as a body's. */
function idsOf(name: string): readonly string[] {
  return (["person", "organisation"] as const).map((kind) => idOf(nodeKey(kind, name)));
}

/** All that a directory can be asked, and what every id that there is finds. */
function answersOf(directory: SpeakerDirectory): unknown {
  const entries = ["named", "unnamed"] as const;
  const quoted = entries.flatMap((list) => quotedBy(directory, list));
  return {
    quoted,
    ids: [...NAMES, ...BODIES, "Jimbo"].flatMap((name) =>
      idsOf(name).map((id) => directory.entry(id)?.id),
    ),
    found: [...NAMES, ...BODIES, "e"].map((name) => directory.find(name).named.map(({ id }) => id)),
    nearest: directory.find("Smithereens").nearest.map(({ id }) => id),
    completed: directory.complete("s", 9).map(({ id }) => id),
  };
}

function shuffled<T>(items: readonly T[], weights: readonly number[]): readonly T[] {
  return items
    .map((item, index) => ({ item, weight: weights[index] ?? 0 }))
    .toSorted((a, b) => a.weight - b.weight)
    .map(({ item }) => item);
}

const weights = fc.array(fc.nat(), { minLength: 9, maxLength: 9 });

/** Adds digests one by one, with a question between them where the weights say so. */
function grown(
  digests: readonly Digest[],
  asks: readonly number[],
  statements?: PeopleStatements,
): SpeakerDirectory {
  const directory = directoryOf([], statements);
  for (const [index, digest] of digests.entries()) {
    addTo(directory, [digest]);
    if ((asks[index] ?? 0) % 2 === 0) directory.find("Smith");
  }
  return directory;
}

describe("entries, ids and names", () => {
  it.each([
    ["nothing", undefined],
    ["something", STATED],
  ])(
    "are the same in whatever order and batches articles come, where the owner states %s",
    (_what, stated) => {
      const property = fc.property(articles, weights, weights, (digests, order, asks) => {
        expect(answersOf(grown(shuffled(digests, order), asks, stated))).toEqual(
          answersOf(directoryOf(digests, stated)),
        );
      });
      fc.assert(property, { numRuns: 60 });
    },
  );

  it("are as if an article that another replaces had never been", () => {
    const property = fc.property(articles, articles, weights, (before, after, asks) => {
      const directory = grown(before, asks);
      const ids = new Set(after.map(({ article: { id } }) => id));
      const left = before.filter(({ article: { id } }) => !ids.has(id));
      addTo(
        directory,
        after,
        before.filter(({ article: { id } }) => ids.has(id)),
      );
      expect(answersOf(directory)).toEqual(answersOf(directoryOf([...left, ...after])));
    });
    fc.assert(property, { numRuns: 40 });
  });

  it.each([
    ["nothing", undefined],
    ["something", STATED],
  ])(
    "are the same when a directory was saved and loaded, and then changes, where the owner states %s",
    (_what, stated) => {
      const property = fc.property(articles, articles, weights, (before, after, asks) => {
        const directory = grown(before, asks, stated);
        addTo(directory, [], before.slice(0, (asks[0] ?? 0) % 3));
        const sections = fromDisk(atOnce(directory.save()));
        const loaded = successorOf(directory, (there) => SpeakerDirectory.load(sections, there));
        const answers = answersOf(directory);
        expect(answersOf(loaded)).toEqual(answers);
        addTo(loaded, after, before);
        expect(answersOf(loaded)).toEqual(answersOf(directoryOf(after, stated)));
        // What it was saved from knows nothing of that.
        expect(answersOf(directory)).toEqual(answers);
      });
      fc.assert(property, { numRuns: 40 });
    },
  );

  it("add up to every quotation whose speaker an article tells, each once", () => {
    const property = fc.property(fc.array(hostileDigest, { maxLength: 4 }), (digests) => {
      const byId = new Map(digests.map((digest) => [digest.article.id, digest]));
      const directory = directoryOf([...byId.values()]);
      const speakers = (["named", "unnamed"] as const).flatMap((list) => quotedBy(directory, list));
      const toldPlaces = (id: string) =>
        placesOf(directory, id).map(({ articleId, index }) => `${articleId} ${index}`);
      const said = [...byId.values()].flatMap(({ article: { id }, quotations }) =>
        quotations.map((_quotation, index) => ({ id, index, place: `${id} ${index}` })),
      );
      const all = said.map(({ place }) => place);
      expect(speakers.flatMap(({ id }) => toldPlaces(id)).toSorted()).toEqual(all.toSorted());
      const contents = contentsOf(directory);
      for (const speaker of speakers) {
        const isTheirs = directory.saying([speaker.id]);
        const theirs = said.filter(({ id, index }) => isTheirs(contents.rowOf(id) ?? -1, index));
        const places = theirs.map(({ place }) => place);
        expect(places.toSorted()).toEqual(toldPlaces(speaker.id).toSorted());
      }
    });
    fc.assert(property, { numRuns: 25 });
  });

  it("are found by the name that an article gives whoever says a quotation", () => {
    const property = fc.property(fc.array(hostileDigest, { maxLength: 4 }), (digests) => {
      const byId = new Map(digests.map((digest) => [digest.article.id, digest]));
      const directory = directoryOf([...byId.values()]);
      const contents = contentsOf(directory);
      for (const [articleId, { people, quotations }] of byId) {
        const row = contents.rowOf(articleId) ?? -1;
        for (const { name } of people) {
          const { named, unnamed } = directory.find(name);
          const meant = [...named, ...unnamed];
          expect(directory.only(name)).toBe(meant.length === 1 ? meant[0] : null);
          for (const index of quotations.keys()) {
            const sayer = meant.find(({ id }) => directory.saying([id])(row, index)) ?? null;
            expect(directory.sayer(name, row, index)).toBe(sayer);
          }
        }
      }
    });
    fc.assert(property, { numRuns: 25 });
  });

  it("have an id each, which finds it, and so do the ids of all its names", () => {
    const property = fc.property(articles, (digests) => {
      const directory = directoryOf(digests);
      const quoted = quotedBy(directory, "named");
      expect(new Set(quoted.map(({ id }) => id)).size).toBe(quoted.length);
      for (const entry of quoted) {
        expect(directory.entry(entry.id)).toBe(entry);
        for (const { name } of placesOf(directory, entry.id)) {
          const found = idsOf(name).map((id) => directory.entry(id));
          expect(found.some((other) => other !== null)).toBe(true);
        }
      }
    });
    fc.assert(property, { numRuns: 40 });
  });
});
