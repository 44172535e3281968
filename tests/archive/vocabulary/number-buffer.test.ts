import { expect, it } from "vitest";

import { NumberBuffer } from "../../../src/archive/vocabulary/number-buffer.ts";

it("gives what was added in order, once, however much it is", () => {
  const buffer = new NumberBuffer();
  for (const count of [3, 200_000, 2, 0, 70_000]) {
    const numbers = Array.from({ length: count }, (_, index) => index - 1);
    for (const number of numbers) buffer.push(number);
    expect(buffer.length).toBe(count);
    expect(Array.from(buffer.take())).toEqual(numbers);
    expect(buffer.length).toBe(0);
  }
});

it("has nothing left of what was not taken when it is cleared", () => {
  const buffer = new NumberBuffer();
  buffer.push(1);
  buffer.clear();
  buffer.push(2);
  expect(Array.from(buffer.take())).toEqual([2]);
});
