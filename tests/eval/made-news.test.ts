import { describe, expect, it } from "vitest";

import { madeNews } from "../../eval/made/news.ts";
import { bareArticle } from "../../src/model/article.ts";
import { read } from "../../src/reading/read.ts";

const articles = [...madeNews(20, 1)];
const digests = articles.map(({ title, paragraphs }) =>
  read(bareArticle({ title, text: paragraphs.join("\n") })),
);

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

describe("made-up news", () => {
  it("is the same for the same seed, and more of it begins like less", () => {
    expect([...madeNews(5, 1)]).toEqual(articles.slice(0, 5));
    expect([...madeNews(5, 2)]).not.toEqual(articles.slice(0, 5));
  });

  it("is about 700 words long", () => {
    const words = digests.map(({ article }) => article.text.split(/\s+/u).length);
    expect(average(words)).toBeGreaterThan(660);
    expect(average(words)).toBeLessThan(740);
  });

  it("quotes and reports, and reading finds who speaks", () => {
    expect(average(digests.map(({ quotations }) => quotations.length))).toBeGreaterThan(6);
    expect(average(digests.map(({ paraphrases }) => paraphrases.length))).toBeGreaterThan(0.5);
    expect(average(digests.map(({ people }) => people.length))).toBeGreaterThan(3);
    const speakers = digests.flatMap(({ quotations }) => quotations.map(({ speaker }) => speaker));
    const named = speakers.filter(({ kind }) => kind === "named").length;
    expect(named / speakers.length).toBeGreaterThan(0.9);
  });

  it("has common words and rare ones", () => {
    const counts = new Map<string, number>();
    for (const { article } of digests) {
      for (const word of article.text.toLowerCase().match(/\p{L}+/gu) ?? []) {
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
    const once = [...counts.values()].filter((count) => count === 1).length;
    expect(once / counts.size).toBeGreaterThan(0.3);
    expect(counts.get("the")).toBeGreaterThan(300);
  });
});
