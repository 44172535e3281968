import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/model/article.ts";
import { slice } from "../../src/model/span.ts";
import { rankSentences } from "../../src/reading/ranking/rank-sentences.ts";
import { findSentences } from "../../src/reading/sentences/find-sentences.ts";
import { summarise } from "../../src/reading/summary.ts";

function articleOf(text: string, title = "", bullets: readonly string[] = []): Article {
  return {
    id: "abcdefghijkl",
    title,
    date: null,
    source: null,
    author: null,
    url: null,
    tags: [],
    dateline: null,
    bullets,
    caption: null,
    text,
    origin: { path: "a.txt", part: 0 },
  };
}

/** The indices chosen from a text whose sentences are ranked as given, or else by `rankSentences`. */
function choose(text: string, count: number, ranking?: readonly number[]): readonly number[] {
  const article = articleOf(text);
  const sentences = findSentences(text);
  return summarise(
    { article, sentences, ranking: ranking ?? rankSentences(article, sentences) },
    count,
  );
}

describe("summarise", () => {
  const PLAIN = "Salem flooded.\nA bridge fell.\nCrews came.\nRepairs began.";

  it("takes the best, in text order", () => {
    expect(choose(PLAIN, 2, [3, 1, 0, 2])).toEqual([1, 3]);
    expect(choose(PLAIN, 0, [3, 1, 0, 2])).toEqual([]);
    expect(choose(PLAIN, 9, [3, 1, 0, 2])).toEqual([0, 1, 2, 3]);
  });

  it("takes a sentence that points back with the one before it", () => {
    const text = "Salem flooded.\nTom Roe came at dawn.\nHe left again.\nRepairs began.";
    expect(choose(text, 2, [2, 0, 1, 3])).toEqual([1, 2]);
  });

  it("leaves it out where there is no room for both", () => {
    const text = "Salem flooded.\nTom Roe came at dawn.\nHe left again.\nRepairs began.";
    expect(choose(text, 1, [2, 0, 1, 3])).toEqual([0]);
    expect(choose(text, 2, [0, 2, 3, 1])).toEqual([0, 3]);
  });

  it("takes it alone where the one before it is there already", () => {
    const text = "Salem flooded.\nTom Roe came at dawn.\nHe left again.\nRepairs began.";
    expect(choose(text, 2, [1, 2, 0, 3])).toEqual([1, 2]);
  });

  it("leaves out what needs too many others", () => {
    const text = "Tom Roe came.\nHe saw it.\nHe went in.\nHe left.\nRepairs began.";
    expect(choose(text, 5, [3, 4])).toEqual([4]);
  });

  it("keeps the sentences of a quotation with its speaker", () => {
    const text = "Salem flooded.\n“We lost all. We will rebuild,” Ada Hill said.";
    expect(choose(text, 1, [1, 2, 0])).toEqual([0]);
    expect(choose(text, 2, [1, 2, 0])).toEqual([1, 2]);
  });

  it("says nothing twice", () => {
    const text =
      "A flood cut the bridge to Salem.\nThe bridge to Salem was cut by a flood.\nRepairs began.";
    expect(choose(text, 2, [0, 1, 2])).toEqual([0, 2]);
  });

  it("chooses whole sentences, in order, each once", () => {
    const piece = fc.constantFrom(
      "Salem fell.",
      "He left.",
      "“A b.",
      "Go.”",
      "But",
      "“",
      "?",
      "\n",
      "Roe",
    );
    const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(" "));
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: "binary" })), fc.nat(8), (text, count) => {
        const chosen = choose(text, count);
        expect(chosen.length).toBeLessThanOrEqual(count);
        expect(chosen).toEqual([...new Set(chosen)].toSorted((a, b) => a - b));
        const sentences = findSentences(text);
        for (const index of chosen) expect(sentences[index]).toBeDefined();
      }),
    );
  });

  describe("of the articles to try it with", () => {
    const lines = readFileSync("seeds/000_d5caa7359e3878d4.txt", "utf8").split("\n");
    const from = (start: string): number => lines.findIndex((line) => line.startsWith(start));
    const [minerals, meeting] = [from("MUNICH, Germany: "), from("KYIV: ")];
    const body = (start: number, end: number): string =>
      lines
        .slice(start, end)
        .filter((line) => line !== "")
        .join("\n")
        .replace(/^[^:]+: /u, "");
    const articles = [
      articleOf(
        body(minerals, from("Zelensky says meeting")),
        lines[0],
        lines.filter((line) => line.includes("•")),
      ),
      articleOf(body(meeting, lines.length), lines[from("Zelensky says meeting")]),
    ];

    it.each(articles)("opens with the lead and keeps to the facts: $title", (article) => {
      const sentences = findSentences(article.text);
      const ranking = rankSentences(article, sentences);
      for (const count of [2, 3, 5]) {
        const chosen = summarise({ article, sentences, ranking }, count);
        expect(chosen).toHaveLength(count);
        expect(chosen[0]).toBe(0);
        for (const index of chosen) {
          const sentence = sentences[index];
          expect(sentence && slice(article.text, sentence)).toMatch(/^\p{Lu}.*[.”]$/u);
        }
      }
    });
  });
});
