import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { ArchiveChange } from "../../../src/archive/archive.ts";
import { Contents } from "../../../src/archive/contents.ts";
import { atOnce } from "../../../src/archive/slices.ts";
import { findWords } from "../../../src/archive/verify/words.ts";
import { WordingIndex } from "../../../src/archive/verify/wording-index.ts";
import { Vocabulary } from "../../../src/archive/vocabulary/vocabulary.ts";
import { buildDigest } from "../../support/digests.ts";

/** Few words, of which the first are said most: each run of them is in many articles. */
const WORDS =
  "we will open the old harbour again when this storm has gone and every crane stands".split(" ");
const LENGTH = 10;

const random = numbers(7);
const QUOTATIONS = Array.from({ length: 400 }, () => sentence().join(" "));
const POOL = Array.from({ length: 100 }, (_, index) => {
  const quoted = QUOTATIONS.slice(4 * index, 4 * index + 4);
  return buildDigest({
    title: `Harbour ${index}`,
    date: `2026-03-${String(1 + (index % 28)).padStart(2, "0")}`,
    paragraphs: quoted.map((text) => `“${text},” said Mara Vale.`),
    people: [{ name: "Mara Vale" }],
    quotations: quoted.map((text) => ({ text: `${text},`, speaker: "Mara Vale" })),
  });
});
/** So many may be gone of a segment and stay in it. */
const GONE = 10;

describe("WordingIndex", () => {
  it("finds after any history what one that was made of what is left finds", () => {
    const gone = fc.uniqueArray(fc.nat(POOL.length - 1), { minLength: 1, maxLength: GONE });
    const altered = fc.record({
      quotation: fc.constantFrom(...QUOTATIONS),
      others: fc.array(fc.tuple(fc.nat(LENGTH - 1), fc.constantFrom(...WORDS)), { maxLength: 5 }),
    });
    const texts = fc.array(altered, { minLength: 10, maxLength: 20 });
    const first = fc.nat(POOL.length);
    const property = fc.property(
      gone,
      first,
      fc.boolean(),
      texts,
      (indices, at, isSwept, asked) => {
        const going = indices.flatMap((index) => POOL[index] ?? []);
        const changes = [
          { put: POOL.slice(0, at) },
          { put: POOL.slice(at) },
          { remove: going.map(({ article }) => article.id) },
        ];
        const history = indexAfter(changes, isSwept);
        const fresh = indexAfter([{ put: POOL.filter((digest) => !going.includes(digest)) }]);
        for (const { quotation, others } of asked) {
          const words = quotation.split(" ");
          for (const [place, word] of others) words[place] = word;
          expect(found(history, words.join(" "))).toEqual(found(fresh, words.join(" ")));
        }
      },
    );
    fc.assert(property, { numRuns: 15 });
  });
});

/**
 * An index in which what is gone stays, however small it is.
 *
 * @param isSwept whether it has swept the last change
 */
function indexAfter(changes: readonly ArchiveChange[], isSwept = true): WordingIndex {
  const contents = new Contents();
  const index = new WordingIndex(contents, Vocabulary.empty(), 0);
  for (const change of changes) {
    const step = atOnce(contents.stepOf(change));
    const prepared = [index, contents].map((part) => atOnce(part.prepare(step)));
    for (const part of prepared) part.commit();
    if (change !== changes.at(-1) || isSwept) for (const part of prepared) atOnce(part.sweep());
  }
  return index;
}

/** The candidates for a text, by what no history changes. */
function found(index: WordingIndex, text: string): unknown {
  return index
    .candidates(index.numbersOf(findWords(text)), null)
    .map(({ stream: { holding, parts } }) => [holding.digest.article.id, parts]);
}

function sentence(): readonly string[] {
  return Array.from({ length: LENGTH }, () => {
    const [one, other] = [random(WORDS.length), random(WORDS.length)];
    return WORDS[Math.min(one, other)] ?? "";
  });
}

/** Numbers below a bound, the same each time (a linear congruential generator). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}
