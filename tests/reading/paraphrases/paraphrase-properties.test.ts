import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { contains, overlaps } from "../../../src/model/span.ts";
import { read } from "../../../src/reading/read.ts";
import { articleOf } from "../article-of.ts";

const PIECES = [
  "Jane Roe",
  "Ann Holm",
  "she",
  "the mayor",
  "officials",
  "said",
  "says",
  "told reporters",
  "asked whether",
  "according to",
  "adding",
  "denied",
  "that",
  "it was safe",
  "the bridge",
  "had moved",
  "on Monday",
  "but",
  "and",
  "who",
  ",",
  ",",
  ".",
  "?",
  "“good”",
  "(",
  ")",
  "—",
  "\n",
];

/** Sentences of cues, names and clauses in any order. */
const texts = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .map((pieces) => `${pieces.join(" ").replace(/ ([,.?])/gu, "$1")}.`);

describe("paraphrases, on any text", () => {
  it("are positions within their context, in order, apart from quotations", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { paraphrases, quotations, people } = read(articleOf(text));
        let last = 0;
        for (const { spans, mention, cue, context, speaker } of paraphrases) {
          expect(spans[0].start).toBeGreaterThanOrEqual(last);
          let within = spans[0].start;
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(within);
            expect(span.end).toBeGreaterThan(span.start);
            expect(contains(context, span)).toBe(true);
            expect(overlaps(span, cue)).toBe(false);
            within = span.end;
          }
          last = spans[0].start;
          expect(contains(context, mention) && contains(context, cue)).toBe(true);
          expect(text.slice(mention.start, mention.end)).not.toBe("");
          expect(speaker.kind !== "named" || people[speaker.person] !== undefined).toBe(true);
          expect(speaker.kind !== "unnamed" || speaker.description !== "").toBe(true);
          for (const quotation of quotations) {
            for (const quoted of quotation.spans) {
              expect(overlaps(context, quoted)).toBe(false);
            }
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("paraphrases, in one long sentence", () => {
  it.each([
    ["cues", "Roe said that "],
    ["clauses", "Roe said it was, but "],
    ["set off", "it was, Roe said, "],
    ["set off by another", "it was, according to Roe "],
    ["sources", "according to Roe "],
    ["participles", ", adding that it was"],
    ["openings", "after Roe said "],
    ["verbs", "said "],
    ["adverbs", "also said "],
    ["listeners", "told reporters "],
    ["quotations", "Roe said “good” and "],
  ])("take linear time for %s", (_, unit) => {
    const text = `${unit.repeat(Math.ceil(200_000 / unit.length)).trimEnd()}.`;
    const start = performance.now();
    read(articleOf(text));
    expect(performance.now() - start).toBeLessThan(4_000);
  });
});
