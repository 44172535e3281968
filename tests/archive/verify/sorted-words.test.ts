import * as fc from "fast-check";
import { expect, it } from "vitest";

import { atOnce } from "../../../src/archive/slices.ts";
import { comparePlaces } from "../../../src/archive/verify/places.ts";
import { joinSorted, type SortedWords, WordRow } from "../../../src/archive/verify/sorted-words.ts";

const VOCABULARY = 6;

const anyStreams = fc.array(fc.array(fc.integer({ min: 1, max: VOCABULARY }), { maxLength: 8 }), {
  maxLength: 6,
});

/** Streams, and which of them are kept. */
const anyPart = anyStreams.chain((streams) =>
  fc.record({
    streams: fc.constant(streams.map((words) => Int32Array.from(words))),
    kept: fc.subarray([...streams.keys()]).map((kept) => Uint32Array.from(kept)),
  }),
);

it("joins what is sorted to what is kept of it, with all its places in order", () => {
  fc.assert(
    fc.property(fc.array(anyPart, { maxLength: 4 }), (parts) => {
      const joined = atOnce(
        joinSorted(
          parts.map(({ streams }) => sortWords(streams, VOCABULARY)),
          parts.map(({ kept }) => kept),
        ),
      );
      const left = parts.flatMap(({ streams, kept }) =>
        Array.from(kept, (stream) => streams[stream] ?? new Int32Array(0)),
      );
      const { words, starts, order } = sortWords(left, VOCABULARY);
      expect(joined.words).toEqual(words);
      expect(joined.starts).toEqual(starts);
      expect(joined.order.toSorted()).toEqual(order.toSorted());
      expectInOrder(joined);
    }),
  );
});

it("merges more than it looks at in one stretch", () => {
  const parts = [70_000, 90_000].map((length, part) =>
    Int32Array.from({ length }, (_, place) => 1 + ((place * (7 + part) + (place >> 5)) % 50)),
  );
  const sorted = parts.map((words) => sortWords([words], 50));
  const joined = atOnce(
    joinSorted(
      sorted,
      parts.map(() => Uint32Array.of(0)),
    ),
  );
  expect(new Set(joined.order).size).toBe(160_000);
  expectInOrder(joined);
});

function sortWords(streams: readonly Int32Array[], vocabulary: number): SortedWords {
  const row = new WordRow();
  for (const stream of streams) {
    const words = row.begin();
    for (const word of stream) words.push(word);
  }
  return atOnce(row.sorted(vocabulary));
}

function expectInOrder({ words, order }: SortedWords): void {
  const isOut = (place: number, index: number): boolean =>
    index > 0 && comparePlaces(words, order[index - 1] ?? 0, place) > 0;
  expect(order.filter(isOut)).toHaveLength(0);
}
