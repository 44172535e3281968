import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { BrokenSections } from "../../src/archive/sections.ts";
import { atOnce } from "../../src/archive/slices.ts";
import { loadStrings, saveStrings } from "../../src/archive/string-list.ts";

/** Any units of UTF-16: halves of characters too. */
const anyString = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map(toUnit) });

/** What is made, or that it cannot be made of broken sections. */
function orBroken<T>(make: () => T): T | "broken" {
  try {
    return make();
  } catch (error) {
    if (error instanceof BrokenSections) return "broken";
    throw error;
  }
}

function toUnit(code: number): string {
  return String.fromCharCode(code);
}

describe("strings in sections", () => {
  it("are the same when they are loaded, halves of characters too", () => {
    const property = fc.property(fc.array(anyString), (strings) => {
      expect(loadStrings(atOnce(saveStrings(strings, strings.length)))).toEqual(strings);
    });
    fc.assert(property, { numRuns: 300 });
    expect(
      loadStrings(atOnce(saveStrings(["", "\ud800", "\ufeffa", "é", "\udc00\ud800x"], 5))),
    ).toEqual(["", "\ud800", "\ufeffa", "é", "\udc00\ud800x"]);
  });

  it("are told to be broken, whatever the sections hold", () => {
    const sections = fc.record({
      bytes: fc.uint8Array({ maxLength: 20 }),
      ends: fc.array(fc.nat(24)).map((ends) => Uint32Array.from(ends)),
    });
    const property = fc.property(sections, (given) => {
      const found = orBroken(() => loadStrings(new Map(Object.entries(given))).length);
      expect([given.ends.length, "broken"]).toContain(found);
    });
    fc.assert(property, { numRuns: 300 });
    expect(() => loadStrings(new Map())).toThrow(BrokenSections);
  });
});
