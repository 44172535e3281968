import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { hasAll } from "../../src/archive/about.ts";
import { type Sought, seekWord } from "../../src/archive/seek-word.ts";
import { findTerms, termsOf } from "../../src/archive/terms.ts";
import { hostileText } from "../support/hostile/texts.ts";

const PIECES = [
  "cat",
  "cats",
  "cat's",
  "o’neil",
  "Catalan",
  "a1",
  "_cat",
  "concat",
  "x".repeat(60),
];
const plainText = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(" ", "", "-", "’", "—", "\n")), {
    maxLength: 8,
  })
  .map((pieces) => pieces.flat().join(""));

describe("words that a text is to have", () => {
  it("are sought among its terms, however it is written", () => {
    const property = fc.property(
      fc.oneof(plainText, hostileText),
      fc.oneof(
        fc.constantFrom("cat", "cats", "a", "oneil", "x", "al", "1⁄2", "a ⑴", "ﷺ"),
        hostileText,
      ),
      (text, asked) => {
        const words = termsOf(asked);
        const terms = findTerms(text).map(({ term }) => term);
        const has = words.every((word) => terms.some((term) => term.startsWith(word)));
        expect(hasAll(text, words)).toBe(has);
      },
    );
    fc.assert(property, { numRuns: 500 });
  });

  it("are sought among its bytes, and where those do not tell, that is said", () => {
    const property = fc.property(
      fc.oneof(plainText, hostileText),
      plainText,
      fc.constantFrom("cat", "cats", "a", "oneil", "x", "al", "1", "aa"),
      (before, text, word) => {
        const whole = Buffer.from(`${before.toWellFormed()}${text}`);
        const from = Buffer.byteLength(before.toWellFormed());
        const sought = seekWord(whole, from, whole.length, Buffer.from(word));
        const told: Sought = hasAll(text, [word]) ? "found" : "absent";
        expect([told, "unsure"]).toContain(sought);
      },
    );
    fc.assert(property, { numRuns: 1000 });
  });

  it.each([
    ["“That is it,” she said — at last…", "that", "found"],
    ["“Whatsoever,” she said.", "that", "absent"],
    ["She’d said it, hadn’t she?", "that", "absent"],
    ["She’d said that, hadn’t she?", "that", "found"],
    ["“Tha’t”", "that", "unsure"],
    ["“That’s it.”", "that", "unsure"],
    ["A café", "cafe", "unsure"],
    [`that${"x".repeat(61)}`, "that", "unsure"],
  ])("are told of %s: %s is %s", (text, word, sought) => {
    const bytes = Buffer.from(text);
    expect(seekWord(bytes, 0, bytes.length, Buffer.from(word))).toBe(sought);
  });
});
