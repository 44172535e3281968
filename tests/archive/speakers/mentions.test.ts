import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { Mentions } from "../../../src/archive/speakers/mentions.ts";
import type { GivenAcronym } from "../../../src/archive/speakers/organisation-name.ts";
import type {
  MentionOutline,
  OutlinedPlace,
} from "../../../src/archive/speakers/outline-mentions.ts";
import { StringPool } from "../../../src/archive/speakers/string-pool.ts";

const ROWS = 6;
const text = fc.string({ maxLength: 4, unit: "binary" });
const span = fc.record({ start: fc.nat(), end: fc.nat() });
const place: fc.Arbitrary<OutlinedPlace> = fc.record({
  index: fc.nat(5000),
  isFragment: fc.boolean(),
  context: span,
  bytes: span,
});
const outline: fc.Arbitrary<MentionOutline> = fc.record({
  kind: fc.constantFrom("person", "organisation", "unnamed"),
  name: text,
  aliases: fc.array(text, { maxLength: 3 }),
  role: fc.option(text),
  pronoun: fc.constantFrom(null, "he", "she"),
  isFamilyFirst: fc.boolean(),
  quotations: fc.array(place, { maxLength: 3 }),
  paraphrases: fc
    .array(place, { maxLength: 2 })
    .map((places) => places.map((each) => ({ ...each, isFragment: false }))),
});
const told = fc.record({
  outlines: fc.array(outline, { maxLength: 4 }),
  acronyms: fc.array(fc.record({ acronym: text, body: text }), { maxLength: 2 }),
});
/** What comes in a row, in place of what was there; null where nothing does. */
const changes = fc.array(
  fc.record({ row: fc.nat(ROWS - 1), comes: fc.option(told, { freq: 3 }) }),
  { maxLength: 30 },
);

interface Told {
  readonly outlines: readonly MentionOutline[];
  readonly acronyms: readonly GivenAcronym[];
}

/** What a row is told to be, read back. */
function readRow(mentions: Mentions, row: number): Told {
  const places = (positions: readonly number[]): readonly OutlinedPlace[] =>
    positions.map((at) => ({
      index: mentions.index(at),
      isFragment: mentions.isFragment(at),
      context: { start: mentions.contextStart(at), end: mentions.contextEnd(at) },
      bytes: { start: mentions.firstByte(at), end: mentions.lastByte(at) },
    }));
  return {
    outlines: mentions.ofRow(row).map((mention) => {
      const quotations = mentions.quotationPlaces(mention);
      const paraphrases = mentions.paraphrasePlaces(mention);
      expect(mentions.row(mention)).toBe(row);
      for (const at of [...quotations, ...paraphrases]) {
        expect(mentions.mentionAt(at)).toBe(mention);
      }
      return {
        kind: mentions.kind(mention),
        name: mentions.name(mention),
        aliases: mentions.aliasNumbers(mention).map((number) => mentions.text(number)),
        role: mentions.role(mention),
        pronoun: mentions.pronoun(mention),
        isFamilyFirst: mentions.isFamilyFirst(mention),
        quotations: places(quotations),
        paraphrases: places(paraphrases),
      };
    }),
    acronyms: mentions.acronymsOf(row),
  };
}

describe("packed mentions", () => {
  it("are what they were, whatever came and went in other rows", () => {
    const property = fc.property(changes, (all) => {
      const mentions = new Mentions();
      const there = new Map<number, Told>();
      for (const { row, comes } of all) {
        mentions.remove(row);
        there.delete(row);
        if (comes === null) continue;
        mentions.add(row, comes.outlines, comes.acronyms);
        there.set(row, comes);
      }
      for (let row = 0; row < ROWS; row += 1) {
        expect(readRow(mentions, row)).toEqual(there.get(row) ?? { outlines: [], acronyms: [] });
      }
    });
    fc.assert(property, { numRuns: 60 });
  });
});

describe("a pool of strings", () => {
  it("has one number for one string, as long as it is used", () => {
    const pool = new StringPool();
    const [first, second, again] = [pool.use("Ann"), pool.use("Bea"), pool.use("Ann")];
    expect(again).toBe(first);
    expect([pool.at(first), pool.at(second)]).toEqual(["Ann", "Bea"]);
    pool.release(first);
    expect(pool.at(first)).toBe("Ann");
    pool.release(first);
    expect(pool.at(first)).toBe("");
    expect(pool.use("Cem")).toBe(first);
    expect(pool.at(second)).toBe("Bea");
  });
});
