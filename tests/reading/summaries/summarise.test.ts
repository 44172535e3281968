import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/model/article.ts";
import { slice } from "../../../src/model/span.ts";
import { dependences } from "../../../src/reading/ranking/dependence.ts";
import { quotedParts } from "../../../src/reading/ranking/quoted.ts";
import { rankSentences } from "../../../src/reading/ranking/rank-sentences.ts";
import { findSentences } from "../../../src/reading/sentences/find-sentences.ts";
import { tokenise } from "../../../src/reading/text/tokens.ts";
import {
  SUMMARY_WORDS,
  summarise,
  termsOfTexts,
} from "../../../src/reading/summaries/summarise.ts";

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

/** The runs chosen from a text whose sentences are ranked as given, or else by `rankSentences`. */
function chooseRuns(
  text: string,
  words: number,
  ranking?: readonly number[],
  said: readonly string[] = [],
): readonly (readonly number[])[] {
  const article = articleOf(text);
  const sentences = findSentences(text);
  const ranked = ranking ?? rankSentences(article, sentences, tokenise(text));
  return summarise({ article, sentences, ranking: ranked }, words, termsOfTexts(said));
}

/** The same, as indices of sentences. */
function choose(text: string, words: number, ranking?: readonly number[]): readonly number[] {
  return chooseRuns(text, words, ranking).flat();
}

/** Texts in which much depends on what stands beside it. */
const storyText = fc
  .array(
    fc.constantFrom(
      "Salem fell.",
      "He left.",
      "“A b.",
      "Go.”",
      "But",
      "Tom Roe said this:",
      "“",
      "?",
      "\n",
      "Roe",
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(" "));

describe("summarise", () => {
  const PLAIN = "Salem flooded.\nA bridge fell.\nCrews came.\nRepairs began.";

  it("takes the best, in text order, as near to the length as whole sentences come", () => {
    expect(choose(PLAIN, 4, [3, 1, 0, 2])).toEqual([1, 3]);
    expect(choose(PLAIN, 3, [3, 1, 0, 2])).toEqual([3]);
    expect(choose(PLAIN, 0, [3, 1, 0, 2])).toEqual([]);
    expect(choose(PLAIN, 99, [3, 1, 0, 2])).toEqual([0, 1, 2, 3]);
  });

  const STORY = "Salem flooded.\nTom Roe came at dawn.\nHe left again.\nRepairs began.";

  it("takes a sentence that points back with the one before it", () => {
    expect(choose(STORY, 8, [2, 0, 1, 3])).toEqual([1, 2]);
  });

  it("leaves it out where there is no room for both", () => {
    expect(choose(STORY, 3, [2, 0, 1, 3])).toEqual([0]);
    expect(choose(STORY, 4, [0, 2, 3, 1])).toEqual([0]);
  });

  it("takes it alone where the one before it is there already", () => {
    expect(choose(STORY, 8, [1, 2, 0, 3])).toEqual([1, 2]);
  });

  it("leaves out what needs too many others", () => {
    const text = "Tom Roe came.\nHe saw it.\nHe went in.\nHe left.\nRepairs began.";
    expect(choose(text, 99, [3, 4])).toEqual([4]);
  });

  it("keeps the sentences of a quotation with its speaker", () => {
    const text = "Salem flooded.\n“We lost all. We will rebuild,” Ada Hill said.";
    expect(choose(text, 3, [1, 2, 0])).toEqual([0]);
    expect(choose(text, 9, [1, 2, 0])).toEqual([1, 2]);
  });

  it("keeps what announces with what is announced, and a saying with its sayer", () => {
    const text = "Ada Hill was clear:\n“We lost all that we had.”\nSalem flooded.";
    expect(choose(text, 4, [0, 1, 2])).toEqual([2]);
    expect(choose(text, 10, [0, 2, 1])).toEqual([0, 1]);
  });

  it("says nothing twice", () => {
    const text =
      "A flood cut the bridge to Salem.\nThe bridge to Salem was cut by a flood.\nRepairs began.";
    expect(choose(text, 10, [0, 1, 2])).toEqual([0, 2]);
  });

  it("leaves out what the page says about itself", () => {
    const text = "Read more: Crews in Salem.\nSalem flooded.\nAll rights reserved.";
    expect(choose(text, 99, [0, 2, 1])).toEqual([1]);
    expect(choose("All rights reserved.", 99)).toEqual([]);
  });

  it("leaves out what only says the headline again", () => {
    const text =
      "Flood cuts the bridge to Salem.\nThe flood cuts the bridge and the road to Salem.";
    const article = articleOf(text, "Flood cuts bridge to Salem");
    const sentences = findSentences(text);
    expect(summarise({ article, sentences, ranking: [0, 1] }, 99)).toEqual([[1]]);
    expect(summarise({ article, sentences, ranking: [0] }, 1)).toEqual([]);
  });

  it("says nothing that has been read already", () => {
    const text = "A flood cut the bridge to Salem.\nRepairs of the quay began.";
    expect(chooseRuns(text, 20, [0, 1], ["Salem mourns its bridge"])).toEqual([[0], [1]]);
    expect(chooseRuns(text, 20, [0, 1], ["The flood cut a bridge to Salem"])).toEqual([[1]]);
  });

  it("keeps apart what needs no other, and together what does", () => {
    expect(chooseRuns(STORY, 99, [0, 1, 2, 3])).toEqual([[0], [1, 2], [3]]);
  });

  it("takes the best where every sentence is far too long", () => {
    const long = `${"Salem and ".repeat(60)}flooded.`;
    expect(choose(`${long}\n${long.replaceAll("Salem", "Roe")}`, 20, [1, 0])).toEqual([1]);
  });

  it("chooses whole sentences, in order, each once, and none that hangs in the air", () => {
    fc.assert(
      fc.property(fc.oneof(storyText, fc.string({ unit: "binary" })), fc.nat(60), (text, words) => {
        const chosen = choose(text, words);
        const sentences = findSentences(text);
        expect(chosen).toEqual([...new Set(chosen)].toSorted((a, b) => a - b));
        const hanging = dependences(text, sentences, quotedParts(text, sentences));
        const needed = chosen.flatMap((index) => [
          index,
          ...(hanging[index]?.onPrevious === true ? [index - 1] : []),
          ...(hanging[index]?.onNext === true ? [index + 1] : []),
        ]);
        expect(chosen).toEqual(expect.arrayContaining(needed));
        for (const index of chosen) expect(sentences[index]).toBeDefined();
      }),
      { numRuns: 500 },
    );
  });

  it.each(["Salem flooded. ", "“", "He left. ", "a"])(
    "takes time linear in the length of %j over and over",
    (unit) => {
      const took = [4_000, 32_000].map((count) => {
        const text = unit.repeat(count);
        const started = performance.now();
        choose(text, 55);
        return performance.now() - started;
      });
      // Eight times the text: quadratic work takes 64 times as long.
      expect(took[1]).toBeLessThan(30 * Math.max(took[0] ?? 0, 20));
    },
  );

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
      const ranking = rankSentences(article, sentences, tokenise(article.text));
      for (const words of Object.values(SUMMARY_WORDS)) {
        const runs = summarise(
          { article, sentences, ranking },
          words,
          termsOfTexts(article.bullets),
        );
        expect(runs[0]?.[0]).toBe(0);
        for (const run of runs) {
          const [first, last] = [run[0], run.at(-1)].map((index) => sentences[index ?? -1]);
          expect(first && slice(article.text, first)).toMatch(/^[“\p{Lu}]/u);
          expect(last && slice(article.text, last)).toMatch(/[.”]$/u);
        }
      }
    });
  });
});
