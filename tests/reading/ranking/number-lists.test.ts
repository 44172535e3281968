import * as fc from "fast-check";
import { expect, it } from "vitest";
import { invert, type NumberLists, sizeOf } from "../../../src/reading/ranking/number-lists.ts";
import { listOf } from "./list-of.ts";

const COUNT = 6;

function packed(lists: readonly (readonly number[])[]): NumberLists {
  const starts = [0];
  for (const list of lists) starts.push((starts.at(-1) ?? 0) + list.length);
  return { starts, numbers: lists.flat() };
}

it("has of each number the lists that have it", () => {
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(fc.nat(COUNT - 1))), (lists) => {
      const inverted = invert(packed(lists), COUNT);
      for (let number = 0; number < COUNT; number += 1) {
        const having = [...lists.keys()].filter((list) => lists[list]?.includes(number));
        expect(listOf(inverted, number)).toEqual(having);
        expect(sizeOf(inverted, number)).toBe(having.length);
      }
    }),
  );
});
