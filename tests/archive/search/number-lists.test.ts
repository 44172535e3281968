import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { NumberLists } from "../../../src/archive/search/number-lists.ts";

const step = fc.record({
  list: fc.oneof(fc.nat(5), fc.nat(5000)),
  number: fc.nat(0xffff_ffff),
  removes: fc.boolean(),
  at: fc.nat(),
});

describe("NumberLists", () => {
  it("holds what was put into each list and not taken away, whatever its order", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
        const lists = new NumberLists();
        const expected = new Map<number, number[]>();
        for (const { list, number, removes, at } of steps) {
          const there = expected.get(list) ?? [];
          expected.set(list, there);
          if (removes && there.length > 0) {
            const [gone] = lists.of(list).slice(at % there.length);
            lists.removeAt(list, at % there.length);
            there.splice(there.indexOf(gone ?? -1), 1);
          } else {
            lists.push(list, number);
            there.push(number);
          }
        }
        for (const [list, numbers] of expected) {
          expect(lists.size(list)).toBe(numbers.length);
          expect(Array.from(lists.of(list)).toSorted(ascending)).toEqual(
            numbers.toSorted(ascending),
          );
        }
      }),
    );
  });

  it("uses again the room of lists that have moved or gone", () => {
    const lists = new NumberLists();
    for (let round = 0; round < 1000; round += 1) {
      for (let number = 0; number < 100; number += 1) lists.push(round, number);
      while (lists.size(round) > 0) lists.removeAt(round, 0);
    }
    expect(lists.room).toBeLessThan(2000);
  });
});

function ascending(a: number, b: number): number {
  return a - b;
}
