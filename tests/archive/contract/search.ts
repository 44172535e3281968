import * as fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";

import type { Archive } from "../../../src/archive/archive.ts";
import { contains, slice } from "../../../src/model/span.ts";
import { buildDigest } from "../../support/digests.ts";
import { CHART, DEAL, FERRY, HARBOUR } from "../../support/harbour.ts";
import { hostileDigest } from "../../support/hostile/digests.ts";
import { titleOf, titled, searched } from "./asking.ts";

/** Which articles and passages answer. */
export function searchContract(create: () => Archive): void {
  let archive: Archive;
  beforeEach(async () => {
    archive = create();
    await archive.change({ put: HARBOUR });
  });

  describe("findTitles", () => {
    it.each([
      ["all words, in any order and case", "DEAL harbour", DEAL],
      ["a last word that is incomplete", "storm clo", FERRY],
      ["a slip of the pen", "musem chart", CHART],
      ["two letters that changed places", "muesum chart", CHART],
      ["a slip in a word that is being typed", "storm closse th", FERRY],
      ["a slip in the beginning of the last word", "old chert", CHART],
      ["a slip in a word that is nowhere finished", "old retrun", CHART],
    ])("takes %s", async (_what, words, digest) => {
      expect(await titled(archive, words)).toEqual([digest.article.title]);
    });

    it("needs every word, and takes only the last one as a beginning", async () => {
      expect(await titled(archive, "harbour kangaroo")).toEqual([]);
      expect(await titled(archive, "clo storm")).toEqual([]);
    });

    it("puts the very title first, then titles that begin so, then others, each the newest first", async () => {
      const titles = [
        ["A deal on the harbour", "2025-03-03"],
        ["Harbour deals of the year", "2025-01-05"],
        ["Harbour deal", "2024-01-01"],
        ["Harbour deal is off", "2025-01-06"],
      ] as const;
      await archive.change({
        put: titles.map(([title, date]) => buildDigest({ title, date, paragraphs: ["Text."] })),
      });
      expect(await titled(archive, "harbour deal")).toEqual([
        "Harbour deal",
        titleOf(DEAL),
        "Harbour deal is off",
        "Harbour deals of the year",
        "A deal on the harbour",
      ]);
    });

    it("forgets the titles of what is gone", async () => {
      await archive.change({ remove: [CHART.article.id] });
      expect(await titled(archive, "old ch")).toEqual([]);
      expect(await titled(archive, "old chert")).toEqual([]);
      await archive.change({ put: [CHART] });
      expect(await titled(archive, "old chert")).toEqual([titleOf(CHART)]);
    });

    it("keeps to the limit", async () => {
      await archive.change({
        put: [buildDigest({ title: "Harbour deal explained", paragraphs: ["Text."] })],
      });
      expect(await archive.findTitles("harbour", 5)).toHaveLength(2);
      expect(await archive.findTitles("harbour", 1)).toHaveLength(1);
    });
  });

  describe("search", () => {
    it("finds articles that have all the words, in title, bullets or body", async () => {
      expect(await searched(archive, "minerals ground")).toEqual([titleOf(DEAL)]);
      expect(await searched(archive, "storm damaged friday")).toEqual([titleOf(FERRY)]);
      expect((await searched(archive, "harbour")).toSorted()).toEqual(
        HARBOUR.map(titleOf).toSorted(),
      );
    });

    it("puts the article whose title has the word first", async () => {
      expect((await searched(archive, "ferry"))[0]).toBe(titleOf(FERRY));
      expect((await searched(archive, "chart harbour"))[0]).toBe(titleOf(CHART));
    });

    it("finds any of the words where no article has all", async () => {
      expect((await searched(archive, "minerals salt")).toSorted()).toEqual(
        [DEAL, CHART].map(titleOf).toSorted(),
      );
    });

    it("replaces only a word that no article has, and says so", async () => {
      const results = await archive.search("minerls", 0, 5);
      expect(results.corrections).toEqual([{ asked: "minerls", used: "minerals" }]);
      expect(results.hits.map(({ article }) => article.title)).toEqual([titleOf(DEAL)]);
      expect((await archive.search("piers", 0, 5)).corrections).toEqual([]);
      expect((await archive.search("minerals", 0, 5)).corrections).toEqual([]);
    });

    it("corrects by how long a word is: two slips in a long one, none in a short one", async () => {
      expect((await archive.search("minarels", 0, 5)).corrections).toEqual([
        { asked: "minarels", used: "minerals" },
      ]);
      expect((await archive.search("sals", 0, 5)).corrections).toEqual([
        { asked: "sals", used: "salt" },
      ]);
      expect((await archive.search("sal", 0, 5)).articles).toEqual([]);
      expect((await archive.search("sols", 0, 5)).articles).toEqual([]);
    });

    it("corrects to the word that most articles have", async () => {
      await archive.change({
        put: ["A boat.", "A goat.", "My goat."].map((text, index) =>
          buildDigest({ title: `Zoo ${index}`, paragraphs: [text] }),
        ),
      });
      expect((await archive.search("xoat", 0, 5)).corrections).toEqual([
        { asked: "xoat", used: "goat" },
      ]);
    });

    it("weighs a title more than a body", async () => {
      await archive.change({
        put: [
          buildDigest({ title: "A note about zoos", paragraphs: ["A walrus swam."] }),
          buildDigest({ title: "Of walrus and men", paragraphs: ["It swam away from the pier."] }),
        ],
      });
      const found = await searched(archive, "walrus");
      expect(found).toEqual(["Of walrus and men", "A note about zoos"]);
    });

    it("finds nothing where nothing is near", async () => {
      expect(await archive.search("kangaroo", 0, 5)).toMatchObject({
        hits: [],
        total: 0,
        articles: [],
        corrections: [],
        missing: ["kangaroo"],
      });
    });

    it("shows passages whose matches slice to the words", async () => {
      const { hits } = await archive.search("CRANES ferry", 0, 5);
      const [hit] = hits;
      expect(hit?.article.title).toBe(titleOf(FERRY));
      const shown = hit?.passages.map(({ span, paragraph, matches }) => ({
        text: slice(FERRY.article.text, span),
        paragraph,
        matches: matches.map((match) => slice(FERRY.article.text, match)),
      }));
      expect(shown).toEqual([
        {
          text: "The ferry line is closed. “We lost two cranes in one night,” said Mara Okonjo, the harbour minister.",
          paragraph: 0,
          matches: ["ferry", "cranes"],
        },
      ]);
    });

    it("shows the opening of an article that has the words in its title only", async () => {
      const { hits } = await archive.search("museum", 0, 5);
      expect(hits[0]?.passages).toEqual([
        { span: { start: 0, end: 36 }, paragraph: 0, matches: [], speakers: [] },
      ]);
    });

    it("takes a window of the hits and names all articles", async () => {
      const all = await archive.search("harbour", 0, 9);
      const second = await archive.search("harbour", 1, 1);
      expect(second.hits).toEqual(all.hits.slice(1, 2));
      expect(second.articles).toEqual(all.articles);
      expect((await archive.search("harbour", 9, 5)).hits).toEqual([]);
    });

    it("finds every word of an article, whatever its letters become when folded", async () => {
      await archive.change({
        put: [
          buildDigest({ title: "Odd letters", paragraphs: ["It takes ½ a day, ﷺ, ŉ and ﬁsh."] }),
        ],
      });
      for (const word of ["½", "ﷺ", "ŉ", "ﬁsh", "fish"]) {
        expect(await searched(archive, word)).toEqual(["Odd letters"]);
      }
    });
  });

  it("gives passages within their article, with matches within the passage", async () => {
    const property = fc.asyncProperty(
      fc.array(hostileDigest, { minLength: 1, maxLength: 3 }),
      fc.nat({ max: 200 }),
      async (digests, at) => {
        const other = create();
        await other.change({ put: digests });
        const words = digests[0]?.article.text.slice(at, at + 20) ?? "";
        const { hits } = await other.search(words, 0, 9);
        for (const { article, passages } of hits) {
          expect(passages.length).toBeGreaterThan(0);
          for (const { span, matches } of passages) {
            expect(contains({ start: 0, end: article.text.length }, span)).toBe(true);
            let end = span.start;
            for (const match of matches) {
              expect(match.start).toBeGreaterThanOrEqual(end);
              expect(match.end).toBeGreaterThan(match.start);
              end = match.end;
            }
            expect(end).toBeLessThanOrEqual(span.end);
          }
        }
      },
    );
    await fc.assert(property, { numRuns: 60 });
  });
}
