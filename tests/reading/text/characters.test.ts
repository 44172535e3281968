import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isAccent,
  isCapital,
  isLetter,
  isLetterOrNumber,
  isNumber,
  isSpace,
  skipSpace,
  widthOf,
} from "../../../src/reading/text/characters.ts";

describe("classes of characters", () => {
  it("are those of Unicode, asked for the first time or again", () => {
    const anyCode = fc.oneof(fc.nat(0x10ffff), fc.nat(0xffff), fc.nat(0x2070));
    fc.assert(
      fc.property(anyCode, (code) => {
        const character = String.fromCodePoint(code);
        for (let time = 0; time < 2; time += 1) {
          expect(isLetter(code)).toBe(/\p{L}/u.test(character));
          expect(isNumber(code)).toBe(/\p{N}/u.test(character));
          expect(isLetterOrNumber(code)).toBe(/[\p{L}\p{N}]/u.test(character));
          expect(isSpace(code)).toBe(/\s/u.test(character));
          expect(isAccent(code)).toBe(/\p{M}/u.test(character));
          expect(isCapital(character)).toBe(/\p{Lu}/u.test(character));
        }
        expect(widthOf(code)).toBe(character.length);
      }),
      { numRuns: 3_000 },
    );
  });

  it("finds no capital where there is no character", () => {
    expect(isCapital("")).toBe(false);
  });
});

describe("skipSpace", () => {
  it("stops at the first character that is none, or at the end", () => {
    expect(skipSpace("a \u00a0\n b", 1, 6)).toBe(5);
    expect(skipSpace("a   b", 1, 3)).toBe(3);
    expect(skipSpace("ab", 1, 2)).toBe(1);
  });
});
