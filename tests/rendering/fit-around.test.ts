import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Span } from "../../src/model/span.ts";
import { fitAround } from "../../src/rendering/fit-around.ts";
import { markdownLength } from "../../src/rendering/shorten.ts";
import { hostileText } from "../support/hostile/texts.ts";
import { isBetweenCharacters } from "../support/markdown.ts";

function fitted(text: string, word: string, max: number): string {
  const start = text.indexOf(word);
  const marks = [{ start, end: start + word.length }];
  const { start: from, end } = fitAround(text, { start: 0, end: text.length }, marks, max);
  return text.slice(from, end);
}

describe("fitAround", () => {
  it("keeps all that fits, and cuts only at the ends, between words", () => {
    const text = "one two three four five six seven";
    expect(fitted(text, "four", 100)).toBe(text);
    expect(fitted(text, "four", 24)).toBe("three four five");
    expect(fitted(text, "one", 20)).toBe("one two three");
    expect(fitted(text, "seven", 21)).toBe("five six seven");
  });

  it("gives room that one side does not need to the other", () => {
    expect(fitted("a b c d e f g h i j k", "a", 17)).toBe("a b c d e f g");
  });

  it("cuts the marked words where they alone are too long", () => {
    expect(fitted("before aa bb cc dd after", "aa bb cc dd", 8)).toBe("aa bb cc");
  });

  it("never takes more than there is room for, nor cuts a character", () => {
    const property = fc.property(
      hostileText,
      fc.nat({ max: 300 }),
      fc.nat(),
      fc.nat(),
      (text, max, a, b) => {
        fc.pre(text.length > 0);
        const cuts = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y);
        const [start = 0, end = 0] = cuts;
        fc.pre(start < end && isBetweenCharacters(text, start) && isBetweenCharacters(text, end));
        const marks: readonly Span[] = [{ start, end }];
        const shown = fitAround(text, { start: 0, end: text.length }, marks, max);
        expect(shown.start).toBeLessThanOrEqual(start);
        expect(shown.end).toBeGreaterThanOrEqual(start);
        expect(isBetweenCharacters(text, shown.start)).toBe(true);
        expect(isBetweenCharacters(text, shown.end)).toBe(true);
        const size = markdownLength(text.slice(shown.start, shown.end));
        // What keeps a line from starting a list is one character more.
        expect(size).toBeLessThanOrEqual(max + 1);
      },
    );
    fc.assert(property, { numRuns: 300 });
  });
});
