import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type StreamList, StreamPacker } from "../../../src/archive/verify/stream-list.ts";
import type { Stream } from "../../../src/archive/verify/streams.ts";
import { buildDigest } from "../../support/digests.ts";

const holdings = ["A", "B", "C"].map((title, row) => ({
  row,
  digest: buildDigest({ title, paragraphs: ["The harbour is open."] }),
  isGone: false,
}));

const part = fc.record({
  start: fc.nat(1_000_000),
  end: fc.nat(1_000_000),
  quotation: fc.option(fc.nat(5000), { nil: null }),
});
const stream = fc.record({
  holding: fc.constantFrom(...holdings),
  parts: fc.array(part, { minLength: 1, maxLength: 4 }),
});

describe("StreamList", () => {
  it("gives each stream back as it was, and none beyond the last", () => {
    fc.assert(
      fc.property(fc.array(stream), (streams) => {
        const list = pack(streams);
        expect(list.length).toBe(streams.length);
        expect(streams.map((_, index) => list.at(index))).toEqual(streams);
        expect(streams.every(({ holding }, index) => list.at(index)?.holding === holding)).toBe(
          true,
        );
        expect(list.at(streams.length)).toBeNull();
        expect(streams.map((_, index) => list.headOf(index))).toEqual(
          streams.map(({ holding: { row }, parts }) => ({ row, ...parts[0] })),
        );
      }),
    );
  });

  it("knows whose article is gone meanwhile", () => {
    const own = holdings.map(({ row, digest }) => ({ row, digest, isGone: false }));
    const parts = [{ start: 0, end: 3, quotation: null }];
    const list = pack(own.map((holding) => ({ holding, parts })));
    for (const holding of own.slice(0, 1)) holding.isGone = true;
    expect([0, 1, 2, 3].map((index) => list.isGone(index))).toEqual([true, false, false, true]);
  });
});

function pack(streams: readonly Stream[]): StreamList {
  const packer = new StreamPacker();
  for (const each of streams) packer.add(each);
  return packer.take();
}
