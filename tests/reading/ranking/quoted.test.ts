import { describe, expect, it } from "vitest";
import { quotedParts } from "../../../src/reading/ranking/quoted.ts";
import { findSentences } from "../../../src/reading/sentences/find-sentences.ts";

function partsOf(text: string): ReturnType<typeof quotedParts> {
  return quotedParts(text, findSentences(text));
}

describe("quotedParts", () => {
  it.each(["“abcd” efgh.", '"abcd" efgh.', "«abcd» efgh.", "„abcd“ efgh."])(
    "measures what is quoted of %s",
    (text) => {
      const [parts] = partsOf(text);
      expect(parts?.share).toBe(0.5);
      expect(parts?.outside.trim()).toBe("efgh.");
    },
  );

  it("follows a quotation over its sentences", () => {
    const parts = partsOf("“It is over. We lost,” he said. He left.");
    expect(parts.map(({ beginsInside, endsInside }) => [beginsInside, endsInside])).toEqual([
      [false, true],
      [true, false],
      [false, false],
    ]);
  });

  it("finds nothing quoted in a sentence without letters", () => {
    expect(partsOf("“…”")[0]?.share).toBe(0);
  });
});
