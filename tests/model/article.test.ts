import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { paragraphsOf } from "../../src/model/article.ts";
import { slice } from "../../src/model/span.ts";
import { hostileText } from "../support/hostile/texts.ts";

describe("paragraphsOf", () => {
  it("gives each line's place", () => {
    expect(paragraphsOf({ text: "One.\nThree, four." })).toEqual([
      { start: 0, end: 4 },
      { start: 5, end: 17 },
    ]);
    expect(paragraphsOf({ text: "" })).toEqual([]);
  });

  it("covers all but the line feeds, with no empty paragraph", () => {
    const property = fc.property(fc.array(hostileText), (lines) => {
      const text = lines.join("\n");
      const paragraphs = paragraphsOf({ text }).map((span) => slice(text, span));
      expect(paragraphs).toEqual(text.split("\n").filter((line) => line !== ""));
    });
    fc.assert(property);
  });
});
