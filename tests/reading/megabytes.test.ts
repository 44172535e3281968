import { describe, expect, it } from "vitest";
import { repeat, timeToRead } from "./time-to-read.ts";

const MEGABYTE = 1_000_000;

describe("read takes linear time", () => {
  it.each([
    ["100 000 quotations opened and never closed", "“a ".repeat(100_000)],
    ["100 000 in paragraphs of their own", "“It is.\n".repeat(100_000)],
    ["a million quotation marks", '"'.repeat(MEGABYTE)],
    ["one word of a megabyte", "a".repeat(MEGABYTE)],
    ["one name of a megabyte", `Mayor R${"o".repeat(MEGABYTE)} said so.`],
    ["one sentence of a megabyte", repeat("the harbour is full and ", MEGABYTE)],
    ["a megabyte of names", repeat("Jane Roe, Peter Holm, ", MEGABYTE)],
    ["a megabyte of cues", repeat("said, ", MEGABYTE)],
    ["a megabyte of reports", repeat("Jane Roe said that the quay is full, but ", MEGABYTE)],
    ["a megabyte of commas", repeat(", ", MEGABYTE)],
    ["a megabyte of parentheses", repeat("(", MEGABYTE)],
    [
      "an article of a megabyte",
      repeat(
        "“The quay is full,” Mayor Jane Roe said on Monday. “It will be full for weeks.”\nPeter Holm, who leads the union, called that “a shame for the town” and left.\n",
        MEGABYTE,
      ),
    ],
  ])("for %s", (_, text) => {
    expect(timeToRead(text.trimEnd())).toBeLessThan(10_000);
  });
});
