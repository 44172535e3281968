import * as fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";

import type { Archive } from "../../../src/archive/archive.ts";
import { slice } from "../../../src/model/span.ts";
import { buildDigest } from "../../support/digests.ts";
import { CHART, DEAL, FERRY, HARBOUR, TODAY } from "../../support/harbour.ts";
import { hostileDigest } from "../../support/hostile/digests.ts";
import { hostileText } from "../../support/hostile/texts.ts";
import { titleOf } from "./asking.ts";

const CHART_TITLE = titleOf(CHART);
const DEAL_TITLE = titleOf(DEAL);
const FERRY_TITLE = titleOf(FERRY);

/** A story of many sentences, so that another paper's copy can be told from another story. */
function wire(title: string, source: string, day: string, ending: string) {
  const sentences = Array.from(
    { length: 12 },
    (_, index) => `Lamp number ${index} of the lighthouse went dark during the long night.`,
  );
  return buildDigest({
    title,
    source,
    date: day,
    paragraphs: [`${sentences.join(" ")} ${ending}`],
  });
}

/** The language of queries, and what is the same word. */
export function queryContract(create: () => Archive): void {
  let archive: Archive;
  beforeEach(async () => {
    archive = create();
    await archive.change({ put: HARBOUR });
  });

  async function found(query: string): Promise<readonly string[]> {
    const { articles } = await archive.search(query, 0, 9, TODAY);
    return articles.map(({ title }) => title);
  }

  describe("the language of queries", () => {
    it.each([
      ['"harbour deal"', [DEAL_TITLE]],
      ['"deal harbour"', []],
      ['"the harbour deal is signed we will"', [DEAL_TITLE]],
      ["harbour -ferry -deal", [CHART_TITLE]],
      ['harbour -"harbour deal" -storm', [CHART_TITLE]],
      ["minerals OR salt", [DEAL_TITLE, CHART_TITLE]],
      ["title:chart", [CHART_TITLE]],
      ["title:harbour", [DEAL_TITLE]],
      ['title:"old chart"', [CHART_TITLE]],
      ["person:Halloran", [CHART_TITLE, FERRY_TITLE]],
      ["cranes person:Jonas", [FERRY_TITLE]],
      ["person:Haloran", [CHART_TITLE, FERRY_TITLE]],
      ['person:"reef watch"', [DEAL_TITLE]],
      ["source:gazette", [DEAL_TITLE, FERRY_TITLE]],
      ["source:example.org", [DEAL_TITLE, FERRY_TITLE]],
      ["harbour after:2025-02-18", [FERRY_TITLE]],
      ["harbour before:2025-02-18", [DEAL_TITLE]],
      ["after:17 Feb 2025 before:18 Feb 2025", [DEAL_TITLE]],
      ["harbour after:yesterday", []],
      ["-harbour", []],
      ["person:nobody", []],
    ])("answers %s", async (query, titles) => {
      expect((await found(query)).toSorted()).toEqual(titles.toSorted());
    });

    it("puts the newest first where asked, and where a query only filters", async () => {
      expect(await found("harbour sort:newest")).toEqual([FERRY_TITLE, DEAL_TITLE, CHART_TITLE]);
      expect(await found("source:gazette")).toEqual([FERRY_TITLE, DEAL_TITLE]);
    });

    it("searches plain words for what it does not understand, and says so", async () => {
      const results = await archive.search("harbour after:sunshine", 0, 9, TODAY);
      expect(results.articles).toHaveLength(3);
      expect(results.misunderstood).toEqual([{ part: "after:sunshine", cause: "day" }]);
    });

    it("says how a name is spelt, and writes days so that they last", async () => {
      const results = await archive.search("harbour person:Haloran after:last week", 0, 9, TODAY);
      expect(results.corrections).toEqual([{ asked: "Haloran", used: "Petra Halloran" }]);
      expect(results.resolved).toBe("harbour person:Haloran after:2025-02-10");
    });
  });

  describe("what is the same word", () => {
    beforeEach(async () => {
      await archive.change({
        put: [
          buildDigest({
            title: "Tariffs",
            paragraphs: ["The U.S. taxed rare-earth magnets at 3.5%."],
          }),
          buildDigest({ title: "Rescue", paragraphs: ["Élise’s crew rescued 1,250 people."] }),
        ],
      });
    });

    it.each([
      ["US magnet", "Tariffs"],
      ["u.s. magnets", "Tariffs"],
      ["rare earth", "Tariffs"],
      ['"rare earth"', "Tariffs"],
      ["taxes", "Tariffs"],
      ["3.5", "Tariffs"],
      ["elise", "Rescue"],
      ["ELISES crew", "Rescue"],
      ["1250", "Rescue"],
      ["rescuing", "Rescue"],
    ])("finds by %s", async (query, title) => {
      expect((await found(query))[0]).toBe(title);
    });

    it("puts the exact form before its relatives", async () => {
      await archive.change({
        put: [
          buildDigest({ title: "One", path: "1", paragraphs: ["They anchored off the cape."] }),
          buildDigest({ title: "Two", path: "2", paragraphs: ["They anchor off the cape."] }),
          buildDigest({ title: "Three", path: "3", paragraphs: ["They anchoring off the cape."] }),
        ],
      });
      expect((await found("anchor"))[0]).toBe("Two");
      expect((await found("anchored"))[0]).toBe("One");
    });

    it("still finds something by words of grammar alone", async () => {
      await archive.change({
        put: [
          buildDigest({ title: "Play", paragraphs: ["To be or not to be, he asked the skull."] }),
        ],
      });
      expect((await found("to be or not to be"))[0]).toBe("Play");
      expect(await found('"to be or not to be"')).toEqual(["Play"]);
    });
  });

  describe("order", () => {
    it("puts the newer of two that are as good first, unless told not to", async () => {
      const [older, newer] = ["2024-01-01", "2025-02-01"].map((date) =>
        buildDigest({ title: `Gulls of ${date}`, date, paragraphs: ["A gull stole a sandwich."] }),
      );
      if (older === undefined || newer === undefined) throw new Error("Cannot compare: none");
      await archive.change({ put: [older, newer] });
      expect(await found("gull sandwich")).toEqual([titleOf(newer), titleOf(older)]);
      const better = buildDigest({
        title: "Gull takes sandwich",
        date: "2020-01-01",
        paragraphs: ["A gull stole a sandwich. The gull flew off with the sandwich."],
      });
      await archive.change({ put: [better] });
      expect((await found("gull sandwich"))[0]).toBe(titleOf(better));
      const { order } = await archive.search("gull sort:relevance", 0, 1);
      expect(order).toBe("relevance");
    });

    it("puts first who has the words close together", async () => {
      const filler = "Much else was said at the meeting of the board on Monday. ".repeat(8);
      await archive.change({
        put: [
          buildDigest({
            title: "Far",
            path: "a",
            paragraphs: [`A whale came. ${filler}A buoy sank.`],
          }),
          buildDigest({
            title: "Near",
            path: "b",
            paragraphs: [`${filler}A whale sank the buoy.`],
          }),
        ],
      });
      expect((await found("whale buoy"))[0]).toBe("Near");
    });
  });

  describe("articles of one text", () => {
    it("are one hit, which names the others", async () => {
      const story = wire("Lamps fail", "The Pier Gazette", "2025-01-05", "Nobody was hurt.");
      const copy = wire("Dark night", "The Quay Post", "2025-01-04", "No one was injured.");
      await archive.change({ put: [story, copy] });
      const { hits, total, articles } = await archive.search("lighthouse lamp", 0, 5);
      expect(total).toBe(1);
      expect(articles).toHaveLength(2);
      expect(hits.map(({ article }) => article.title)).toEqual(["Lamps fail"]);
      expect(hits[0]?.alsoIn.map(({ source }) => source)).toEqual(["The Quay Post"]);
      const other = buildDigest({
        title: "Dark night",
        paragraphs: ["The lighthouse lamp shines."],
      });
      await archive.change({ put: [other] });
      expect((await archive.search("lighthouse lamp", 0, 5)).total).toBe(2);
    });
  });

  it("names who speaks where a passage does not", async () => {
    await archive.change({
      put: [
        buildDigest({
          title: "Sirens",
          paragraphs: ["Mara Okonjo spoke late. “The sirens stay,” she said."],
          people: [{ name: "Mara Okonjo" }],
          quotations: [{ text: "The sirens stay,", speaker: "Mara Okonjo", mention: "she" }],
        }),
      ],
    });
    const { hits } = await archive.search("sirens stay", 0, 1);
    expect(hits[0]?.passages[0]?.speakers).toEqual(["Mara Okonjo"]);
    const named = await archive.search("cranes lost", 0, 1);
    expect(named.hits[0]?.passages[0]?.speakers).toEqual([]);
  });

  it("cuts passages where sentences start and end, for any query", async () => {
    const words = fc.constantFrom("word", "a", '"', "-", "OR", "title:", "after:2024", "person:x");
    const queries = fc.oneof(
      hostileText,
      fc.array(words, { maxLength: 8 }).map((parts) => parts.join(" ")),
    );
    const property = fc.asyncProperty(
      fc.array(hostileDigest, { minLength: 1, maxLength: 3 }),
      queries,
      async (digests, query) => {
        const other = create();
        await other.change({ put: digests });
        const { hits } = await other.search(`${query} e`, 0, 9, TODAY);
        for (const { article, passages } of hits) {
          const digest = await other.digest(article.id);
          const starts = new Set(digest?.sentences.map(({ start }) => start));
          const ends = new Set(digest?.sentences.map(({ end }) => end));
          for (const { span } of passages) {
            expect(slice(article.text, span)).not.toBe("");
            expect(starts).toContain(span.start);
            expect(ends).toContain(span.end);
          }
        }
      },
    );
    await fc.assert(property, { numRuns: 60 });
  });
}
