import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { ByteCursor, isAsItsBytes } from "../../src/archive/byte-cursor.ts";
import { hostileText } from "../support/hostile/texts.ts";

describe("the bytes of positions", () => {
  it("are as many as the text before them takes, in whatever order", () => {
    const property = fc.property(
      fc.oneof(hostileText, fc.constant("“Ça va, 🐈?” – naïve")),
      fc.array(fc.nat(60), { maxLength: 8 }),
      (hostile, numbers) => {
        const text = hostile.toWellFormed();
        const cursor = new ByteCursor(text);
        const positions = numbers.map((number) => Math.min(number, text.length));
        const bytes = positions.map((position) => cursor.byteAt(position));
        const expected = positions.map((position) => {
          const before = text.slice(0, position);
          return Buffer.byteLength(before.isWellFormed() ? before : before.slice(0, -1));
        });
        expect(bytes).toEqual(expected);
        const isSame = positions.every((position, index) => position === bytes[index]);
        expect(isSame || !isAsItsBytes(text)).toBe(true);
      },
    );
    fc.assert(property);
  });

  it.each([
    ["plain letters", true],
    ["half a \ud83d cat", true],
    ["a “mark”", false],
  ])("are those of the text itself in: %s", (text, isSame) => {
    expect(isAsItsBytes(text)).toBe(isSame);
  });
});
