import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { joinWrapped } from "../../src/sources/wrapping.ts";

/** Breaks words into lines of at most `width` characters, as an editor does. */
function wrap(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

const word = fc.stringMatching(/^[a-z]{1,9}$/u);
const paragraph = fc.array(word, { minLength: 40, maxLength: 80 });

describe("joinWrapped", () => {
  it("restores paragraphs that were broken at a column", () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 66, max: 80 }),
        (paragraphs, width) => {
          const lines = paragraphs.flatMap((words) => [...wrap(words, width), ""]);
          expect(joinWrapped(lines)).toEqual(paragraphs.map((words) => words.join(" ")));
        },
      ),
    );
  });

  it("leaves short paragraphs, one a line, apart", () => {
    const lines = [
      "The first paragraph says that the bridge is open to all who walk.",
      "The second paragraph adds that nobody needs to pay on a Sunday.",
      "The third paragraph ends it.",
    ];
    expect(joinWrapped(lines)).toEqual(lines);
  });

  it("leaves verses apart", () => {
    const lines = ["The river ran", "beneath the quiet bridge of stone,", "and so", "did we"];
    expect(joinWrapped(lines)).toEqual(lines);
  });
});
