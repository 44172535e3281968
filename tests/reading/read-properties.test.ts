import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paragraphsOf } from "../../src/model/article.ts";
import { contains } from "../../src/model/span.ts";
import { read } from "../../src/reading/read.ts";
import { articleOf } from "./article-of.ts";

const PIECES = [
  "“",
  "”",
  '"',
  "'",
  "''",
  "‘",
  "’",
  "«",
  "»",
  "„",
  " ",
  " ",
  " ",
  "\n",
  ",",
  ".",
  "?",
  ":",
  "—",
  "(",
  ")",
  "said",
  "Roe",
  "Jane Roe",
  "he",
  "she",
  "the mayor",
  "who",
  "and",
  "that",
  "according to",
  "told",
  "a spokesman for",
  "Mr.",
  "President",
  "Ukraine’s",
  "weather",
  "It rained",
  "adding",
  "’s",
  "\uD800",
  "\uDC00",
  "\u0000",
  "__proto__",
  "é",
  "😀",
];

/** Texts of marks, cues, names and odd characters; paragraphs joined by single line feeds. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIECES),
      fc.string({ maxLength: 6 }),
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(" ").replace(/[\r\n]+/gu, "\n"));

describe("read, on any text", () => {
  it("gives spans within one paragraph, in order, disjoint, inside their context", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { quotations, people } = read(articleOf(text));
        const paragraphs = paragraphsOf({ text });
        let last = 0;
        for (const { spans, mention, cue, context, speaker } of quotations) {
          expect(context.start).toBeGreaterThanOrEqual(0);
          expect(context.end).toBeLessThanOrEqual(text.length);
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(last);
            expect(span.end).toBeGreaterThan(span.start);
            expect(paragraphs.some((paragraph) => contains(paragraph, span))).toBe(true);
            expect(contains(context, span)).toBe(true);
            last = span.end;
          }
          for (const span of [mention, cue]) {
            if (span === null) continue;
            expect(span.end).toBeGreaterThan(span.start);
            expect(paragraphs.some((paragraph) => contains(paragraph, span))).toBe(true);
          }
          expect(speaker.kind !== "named" || people[speaker.person] !== undefined).toBe(true);
          expect(speaker.kind !== "unnamed" || speaker.description !== "").toBe(true);
        }
        for (const { name, aliases } of people) {
          expect(aliases).not.toContain(name);
          expect(new Set(aliases).size).toBe(aliases.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("gives the same digest twice, and plain JSON", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const digest = read(articleOf(text));
        expect(read(articleOf(text))).toEqual(digest);
        expect(JSON.parse(JSON.stringify(digest))).toStrictEqual(digest);
      }),
      { numRuns: 100 },
    );
  });
});
