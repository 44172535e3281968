import * as fc from "fast-check";
import { expect, it } from "vitest";
import { seekSpan } from "../../../src/reading/text/seek-span.ts";

it("finds the first that starts at a place or behind it, from one on", () => {
  const starts = fc.uniqueArray(fc.nat(200), { maxLength: 60 });
  fc.assert(
    fc.property(starts, fc.nat(210), fc.nat(60), (places, place, from) => {
      const spans = places.toSorted((a, b) => a - b).map((start) => ({ start }));
      const first = Math.min(from, spans.length);
      const found = spans.findIndex(({ start }, index) => index >= first && start >= place);
      expect(seekSpan(spans, place, first)).toBe(found < 0 ? spans.length : found);
    }),
  );
});
