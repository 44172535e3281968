import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { copied, jsonList, numbersOf } from "../../src/archive/saving.ts";
import { jsonOf } from "../../src/archive/sections.ts";
import { atOnce, type Sliced } from "../../src/archive/slices.ts";
import { fromDisk } from "../support/saved.ts";

/** How often others have their turn while something is done. */
function turnsIn(work: Sliced<unknown>): number {
  let turns = 0;
  while (work.next().done !== true) turns += 1;
  return turns;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

describe("a list that is saved as JSON", () => {
  it("is what it was when it is loaded, however long it is", () => {
    const property = fc.property(fc.array(fc.jsonValue()), fc.constantFrom(1, 3000), (list, by) => {
      const long = Array.from({ length: by }, () => list).flat();
      const loaded = fromDisk(new Map([["list", atOnce(jsonList(long))]]));
      expect(jsonOf(loaded, "list", isList)).toEqual(JSON.parse(JSON.stringify(long)));
    });
    fc.assert(property, { numRuns: 50 });
  });

  it("lets others have their turn", () => {
    expect(turnsIn(jsonList(Array.from({ length: 10_000 }, () => "x".repeat(100))))).toBe(15);
  });
});

describe("numbers that are saved", () => {
  it("stay as they are when the others change", () => {
    const numbers = Uint32Array.from({ length: 300_000 }, (_, index) => index);
    const pieces = atOnce(copied(numbers));
    numbers.fill(0);
    const saved = fromDisk(new Map([["numbers", pieces]])).get("numbers");
    expect(saved).toEqual(Uint32Array.from({ length: 300_000 }, (_, index) => index));
    expect(turnsIn(copied(numbers))).toBe(pieces.length - 1);
    expect(pieces.length).toBeGreaterThan(1);
  });

  it("keep their type where there are none", () => {
    expect(fromDisk(new Map([["none", atOnce(copied(new Int32Array(0)))]])).get("none")).toEqual(
      new Int32Array(0),
    );
  });

  it("are those of a list", () => {
    const list = Array.from({ length: 40_000 }, (_, index) => 2 ** 32 - 1 - index);
    expect(Array.from(atOnce(numbersOf(list)))).toEqual(list);
    expect(turnsIn(numbersOf(list))).toBe(2);
  });
});
