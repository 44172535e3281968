import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { toLine } from "../../src/rendering/escape.ts";
import { markdownLength, shareOut, shorten, shortenMarkdown } from "../../src/rendering/shorten.ts";
import { hostileText } from "../support/hostile/texts.ts";
import { activeMarks, isBetweenCharacters, unescapeMarkdown } from "../support/markdown.ts";

/** Whether a text is the beginning of another, with "…" for the rest. */
function isBeginning(short: string, whole: string): boolean {
  return short.endsWith("…") && whole.startsWith(short.slice(0, -1));
}

describe("shorten", () => {
  it("leaves what fits alone", () => {
    expect(shorten("A short line", 12)).toBe("A short line");
  });

  it("cuts before a word, at the end only, and says so", () => {
    expect(shorten("I am not against it, I am for it", 24)).toBe("I am not against it, I…");
  });

  it("cuts within a word that has no space near", () => {
    expect(shorten(`So ${"x".repeat(60)}`, 40)).toBe(`So ${"x".repeat(36)}…`);
  });

  it("never cuts within a character", () => {
    expect(shorten("ab😀😀", 4)).toBe("ab…");
    expect(shorten("ab👩‍🚀👩‍🚀", 10)).toBe("ab👩‍🚀…");
    expect(shorten("ab👩‍🚀👩‍🚀", 6)).toBe("ab…");
    expect(shorten("abce\u0301\u0302f", 6)).toBe("abc…");
    expect(shorten("🇺🇦🇺🇦🇺🇦", 11)).toBe("🇺🇦🇺🇦…");
    expect(shorten(`ab${"\u0301".repeat(90)}`, 80)).toBe(`ab${"\u0301".repeat(77)}…`);
  });

  it("is never over the limit, well formed, and the text's beginning", () => {
    const property = fc.property(hostileText, fc.integer({ min: 1, max: 300 }), (text, max) => {
      const short = shorten(text, max);
      expect(short.length).toBeLessThanOrEqual(max);
      expect(short.isWellFormed()).toBe(true);
      const line = toLine(text);
      expect(line.length <= max ? short === line : isBeginning(short, line)).toBe(true);
    });
    fc.assert(property);
  });
});

describe("shortenMarkdown", () => {
  it("makes marked words bold and escapes the rest", () => {
    expect(shortenMarkdown("two *old* cranes", 99, [{ start: 10, end: 16 }])).toBe(
      "two \\*old\\* **cranes**",
    );
  });

  it("closes what is bold where it cuts", () => {
    const text = `${"x".repeat(30)} yy`;
    expect(shortenMarkdown(text, 20, [{ start: 0, end: 33 }])).toBe(`**${"x".repeat(14)}**…`);
  });

  it.each([
    ["- a list", "\\- a list"],
    ["  - a list", "  \\- a list"],
    ["+ a list", "\\+ a list"],
    ["1. a list", "1\\. a list"],
    ["\n12) a list", " 12\\) a list"],
    ["# a heading", "\\# a heading"],
    ["> a quote", "\\> a quote"],
    ["-# small", "\\-\\# small"],
    ["1.5 metres - 2", "1\\.5 metres - 2"],
  ])("keeps %j from being more than text", (text, markdown) => {
    expect(shortenMarkdown(text, 99)).toBe(markdown);
  });

  it("is never over the limit, well formed, and shows the text's beginning", () => {
    const property = fc.property(hostileText, fc.integer({ min: 1, max: 300 }), (text, max) => {
      const short = shortenMarkdown(text, max);
      expect(short.length).toBeLessThanOrEqual(max);
      expect(short.isWellFormed()).toBe(true);
      expect(activeMarks(short)).toBe("");
      const line = toLine(text);
      const shown = unescapeMarkdown(short);
      const isWhole = markdownLength(text) <= max;
      expect(isWhole ? shown === line : isBeginning(shown, line)).toBe(true);
    });
    fc.assert(property);
  });

  it("stays so with marked words", () => {
    const property = fc.property(
      hostileText,
      fc.uniqueArray(fc.nat({ max: 60 }), { maxLength: 8 }),
      fc.integer({ min: 1, max: 200 }),
      (text, cuts, max) => {
        const ends = cuts
          .filter((cut) => cut <= text.length && isBetweenCharacters(text, cut))
          .toSorted((a, b) => a - b);
        const marked = ends.flatMap((end, index) => {
          const start = ends[index - 1];
          return index % 2 === 0 || start === undefined ? [] : [{ start, end }];
        });
        const short = shortenMarkdown(text, max, marked);
        expect(short.length).toBeLessThanOrEqual(max);
        expect(activeMarks(short).replaceAll("****", "")).toBe("");
        const shown = unescapeMarkdown(short.replaceAll(/(\\.)|\*\*/gsu, "$1"));
        const line = toLine(text);
        expect(shown === line || isBeginning(shown, line)).toBe(true);
      },
    );
    fc.assert(property);
  });

  it("takes time that grows with the text alone", () => {
    const text = "*".repeat(1_000_000);
    const start = performance.now();
    shortenMarkdown(text, 1000);
    shorten(text, 1000);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe("shareOut", () => {
  it("gives short texts all they need and the long ones an equal share of the rest", () => {
    expect(shareOut([10, 500, 400], 210)).toBe(100);
    expect(shareOut([10, 20], 30)).toBe(Number.POSITIVE_INFINITY);
    expect(shareOut([], 0)).toBe(Number.POSITIVE_INFINITY);
    expect(shareOut([5], -3)).toBe(0);
  });

  it("never gives away more than there is, and leaves less than one each", () => {
    const property = fc.property(
      fc.array(fc.nat({ max: 5000 }), { minLength: 1 }),
      fc.nat({ max: 8000 }),
      (lengths, budget) => {
        const share = shareOut(lengths, budget);
        const used = lengths.reduce((sum, length) => sum + Math.min(length, share), 0);
        expect(used).toBeLessThanOrEqual(budget);
        expect(share === Number.POSITIVE_INFINITY || used > budget - lengths.length).toBe(true);
      },
    );
    fc.assert(property);
  });
});
