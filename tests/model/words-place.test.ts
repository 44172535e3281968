import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { articleIdIn, articleOption } from "../../src/model/article-option.ts";
import { findWords, placeOfWords } from "../../src/model/words-place.ts";
import { hostileText } from "../support/hostile/texts.ts";

describe("a place of words", () => {
  const text = "The wall leaks. “We know,” she said.";
  const span = { start: text.indexOf("We"), end: text.indexOf(",”") };

  it("finds them in an article that was edited around them", () => {
    const place = placeOfWords({ text }, span);
    expect(place.length).toBeLessThanOrEqual(28);
    expect(findWords({ text }, place)).toEqual(span);
    const edited = `A new first sentence. ${text}`;
    const found = findWords({ text: edited }, place);
    expect(found).toEqual({ start: span.start + 22, end: span.end + 22 });
    expect(findWords({ text: text.replace("We know", "We knew") }, place)).toBeNull();
  });

  it("takes nothing for a place that is none, and never throws", () => {
    for (const place of ["", "1.2", "1.2.abc", "-1.2.aaaaaaaaaaaa", "1.2.AAAAAAAAAAAA"]) {
      expect(findWords({ text }, place)).toBe("unreadable");
    }
    expect(findWords({ text }, "0.0.000000000000")).toBeNull();
    expect(findWords({ text }, "zzzzzzz.zzzzzzz.zzzzzzzzzzzz")).toBeNull();
    fc.assert(fc.property(hostileText, (place) => findWords({ text }, place) === "unreadable"));
  });
});

describe("articleOption", () => {
  it("is read back, and no words are taken for it", () => {
    expect(articleIdIn(articleOption("AbC-_1234567"))).toBe("AbC-_1234567");
    expect(articleIdIn("Harbour deal")).toBeNull();
  });
});
