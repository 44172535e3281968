import { describe, expect, it } from "vitest";
import { quotedParts } from "../../../src/reading/ranking/quoted.ts";
import { findSentences } from "../../../src/reading/sentences/find-sentences.ts";

function partsOf(text: string): ReturnType<typeof quotedParts> {
  return quotedParts(text, findSentences(text));
}

describe("quotedParts", () => {
  it.each(["“abcd” efgh.", '"abcd" efgh.', "«abcd» efgh.", "»abcd« efgh.", "„abcd“ efgh."])(
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

  it.each([
    '"It fell. It broke. "It sank. It is gone," he said. Roe left.',
    "“It fell. “It sank,” he said. Roe left.",
  ])("is not led astray by a mark that is missing: %s", (text) => {
    const parts = partsOf(text);
    expect(parts.at(-1)).toMatchObject({ beginsInside: false, endsInside: false, share: 0 });
    expect(parts.at(-2)).toMatchObject({ beginsInside: true, endsInside: false });
  });

  it("takes a sentence for begun inside that closes what was not opened", () => {
    const parts = partsOf('The quay is lost. We know it." Tom Roe left.');
    expect(parts.map(({ beginsInside }) => beginsInside)).toEqual([false, true, false]);
  });

  it("takes inches for inches", () => {
    expect(partsOf('The beam of 6" broke.')[0]).toMatchObject({ beginsInside: false, share: 0 });
  });

  it("finds nothing quoted in a sentence without letters", () => {
    expect(partsOf("“…”")[0]?.share).toBe(0);
  });
});
