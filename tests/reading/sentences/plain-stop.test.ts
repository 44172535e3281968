import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paragraphsOf } from "../../../src/model/article.ts";
import { type Ending, plainStopAt } from "../../../src/reading/sentences/plain-stop.ts";
import { endsSentence } from "../../../src/reading/sentences/stop-rules.ts";
import { nextMark, type Stop, stopAt } from "../../../src/reading/sentences/stops.ts";

const PIECES = [
  ..."mill burned Mill Harbour a I pm am etc Corp Bldg said x-ray é 3 A Roe “ ” \" ' ’ ( ) — – … ! ? , : [1] \u00a0 \u202f".split(
    " ",
  ),
  ". ",
  ". ",
  ".” ",
  '." ',
  ".",
  " ",
  " “",
  "\n",
];
const texts = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 40 })
  .map((pieces) => pieces.join(""));

function ruledEnding(stop: Stop | null): Ending | null {
  return stop !== null && endsSentence(stop) ? { end: stop.end, next: stop.next } : null;
}

describe("plainStopAt", () => {
  it("ends where the rules end a sentence, and nowhere else", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const paragraph of paragraphsOf({ text })) {
          let { start } = paragraph;
          for (let mark = nextMark(text, paragraph, start); mark !== null;) {
            const ruled = ruledEnding(stopAt(text, paragraph, start, mark));
            expect(plainStopAt(text, start, mark) ?? ruled).toEqual(ruled);
            start = ruled?.next ?? start;
            mark = nextMark(text, paragraph, mark.end);
          }
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it.each([
    ["The mill burned. Nobody", 17],
    ["He said “It burned.” Nobody", 21],
    ["The mill burned. “Nobody", 17],
    ["They left Harbour. Nobody", 19],
  ])("knows the end in %j", (text, next) => {
    const [paragraph = { start: 0, end: 0 }] = paragraphsOf({ text });
    const mark = nextMark(text, paragraph, 0) ?? paragraph;
    expect(plainStopAt(text, 0, mark)).toEqual({ end: next - 1, next });
  });

  it.each(["at 5 pm. Nobody", "Moor and Corp. Nobody", "the burned. nobody", "a mill.Nobody"])(
    "leaves the stop in %j to the rules",
    (text) => {
      const [paragraph = { start: 0, end: 0 }] = paragraphsOf({ text });
      const mark = nextMark(text, paragraph, 0) ?? paragraph;
      expect(plainStopAt(text, 0, mark)).toBeNull();
    },
  );
});

describe("nextMark", () => {
  it("takes all that belongs to a mark", () => {
    const mark = /\.(?:[ \u00a0]\.(?!\.))+|[.!?…‽。！？]+/u;
    fc.assert(
      fc.property(fc.stringMatching(/^[a.!?…” \u00a0]{0,12}$/u), (text) => {
        const expected = mark.exec(text);
        const found = nextMark(text, { start: 0, end: text.length }, 0);
        expect(found?.start).toBe(expected?.index);
        expect(found?.end).toBe(
          expected === null ? undefined : expected.index + expected[0].length,
        );
      }),
    );
  });
});
