import { describe, expect, it } from "vitest";

import { randomisationTest } from "../../eval/significance.ts";
import { toArticles } from "../../eval/summary/collection.ts";
import { fitLogistic } from "../../eval/summary/regression.ts";
import { mendStandard } from "../../eval/summary/standard.ts";
import { summariesOf } from "../../eval/summary/summaries.ts";

/** The mended ends of a text whose ends are marked with "|". */
function mended(marked: string): string {
  const parts = marked.split("|");
  const text = parts.join("");
  let at = 0;
  const ends = parts.map((part) => (at += part.length));
  const cuts = [0, ...mendStandard(text, ends), text.length];
  return cuts
    .slice(1)
    .map((cut, i) => text.slice(cuts[i], cut))
    .join("|");
}

describe("mendStandard", () => {
  it.each([
    ["“Why?”| he asked.|", "“Why?” he asked.|"],
    ["“Why?”| Ada Hill asked.|", "“Why?” Ada Hill asked.|"],
    ["“Why?”| He left.|", "“Why?”| He left.|"],
    ["Who knew?| nobody.|", "Who knew?| nobody.|"],
    ["Rep. Ada Hill (D-Va.)| said no.|", "Rep. Ada Hill (D-Va.) said no.|"],
    ["So said Tom Roe (R-N.H.)|. He left.|", "So said Tom Roe (R-N.H.).| He left.|"],
    ["1.| Stay in.|\n2.| Wait.|", "1. Stay in.|\n2. Wait.|"],
    ["She said:\n“We won.”|", "She said:|\n“We won.”|"],
    ["“He said, ‘We can.’|.”\nHe left.|", "“He said, ‘We can.’.”|\nHe left.|"],
  ])("reads %j as %j", (standard, other) => {
    expect(mended(standard)).toBe(other);
  });
});

describe("randomisationTest", () => {
  it("tells a difference from chance", () => {
    const base = Array.from({ length: 200 }, (_, i) => (i * 37) % 100);
    const better = base.map((score, i) => score + (i % 3));
    const shuffled = base.map((score, i) => score + (i % 2 === 0 ? 1 : -1));
    expect(randomisationTest(better, base)).toBeLessThan(0.001);
    expect(randomisationTest(shuffled, base)).toBeGreaterThan(0.5);
    expect(randomisationTest(base, base)).toBe(1);
  });
});

describe("fitLogistic", () => {
  it("finds the weights that made the cases", () => {
    const cases = Array.from({ length: 4000 }, (_, i) => {
      const feature = (i % 20) / 10 - 1;
      const likelihood = 1 / (1 + Math.exp(1 - 3 * feature));
      return { features: [1, feature], holds: (i * 0.618_034) % 1 < likelihood };
    });
    const [bias, weight] = fitLogistic(cases, 2);
    expect(bias).toBeCloseTo(-1, 0);
    expect(weight).toBeCloseTo(3, 0);
  });
});

describe("the product's summaries", () => {
  it("are sentences of the articles, read as the product reads a file", async () => {
    const text = "The quay of Salem fell into the sea on Monday. Nobody was hurt.";
    const articles = await toArticles([{ id: "a", text }]);
    expect(articles.map((article) => article.text)).toEqual([text]);
    expect(summariesOf(articles)).toEqual([
      ["The quay of Salem fell into the sea on Monday.", "Nobody was hurt."],
    ]);
    await expect(toArticles([{ id: "a", text: " " }])).rejects.toThrow("Cannot read all articles");
  });
});
