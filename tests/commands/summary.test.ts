import { beforeEach, describe, expect, it } from "vitest";

import type { Archive } from "../../src/archive/archive.ts";
import { createMemoryArchive } from "../../src/archive/memory.ts";
import { summary } from "../../src/commands/summary.ts";
import type { Named } from "../../src/model/named.ts";
import type { Reply } from "../../src/model/reply.ts";
import type { LatestReply, ToldArticle, TopicReply } from "../../src/model/summary-replies.ts";
import { slice } from "../../src/model/span.ts";
import { buildDigest } from "../support/digests.ts";
import { CHART, DEAL, FERRY, HARBOUR, TODAY, typing } from "../support/harbour.ts";

let archive: Archive;
beforeEach(async () => {
  archive = createMemoryArchive();
  await archive.change({ put: HARBOUR });
});

async function ask(
  options: Readonly<Record<string, string | null>> | string | null,
  page = 0,
): Promise<Reply> {
  const given = typeof options === "object" ? (options ?? {}) : { article: options };
  return summary.answer(archive, given, page, TODAY);
}

async function latest(
  page = 0,
  options: Readonly<Record<string, string>> = {},
): Promise<LatestReply> {
  const reply = await ask(options, page);
  if (reply.kind !== "latest") throw new Error(`Cannot read what is new: it is ${reply.kind}`);
  return reply;
}

async function topic(
  about: string,
  options: Readonly<Record<string, string>> = {},
): Promise<TopicReply> {
  const reply = await ask({ about, ...options });
  if (reply.kind !== "topic") throw new Error(`Cannot read a topic: it is ${reply.kind}`);
  return reply;
}

async function titlesOn(
  about: string,
  options: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  return (await topic(about, options)).shown.map(({ article }) => article.title);
}

/** The words of an article's lines. */
function linesOf({ article, lines }: ToldArticle): readonly string[] {
  return lines.map(({ span }) => slice(article.text, span));
}

describe("/summary without an article", () => {
  it("shows the newest articles in whole sentences, and the archive's state", async () => {
    const reply = await latest();
    expect(reply.shown.map((story) => story.map(({ article }) => article))).toEqual(
      [FERRY, DEAL, CHART].map(({ article }) => [article]),
    );
    expect(reply).toMatchObject({ since: null, newestDay: "2025-02-18" });
    expect(reply.status).toEqual(await archive.status());
    expect(reply.paging).toEqual({
      page: 0,
      pages: 1,
      ask: { command: "summary", options: {}, page: 0 },
      heads: [{ items: [1, 3], title: FERRY.article.title, day: "2025-02-18" }],
    });
    for (const [index, [{ lines }]] of reply.shown.entries()) {
      const { sentences = [] } = [FERRY, DEAL, CHART][index] ?? {};
      expect(lines.length).toBeGreaterThan(0);
      for (const { span } of lines) {
        expect(sentences.map(({ start }) => start)).toContain(span.start);
        expect(sentences.map(({ end }) => end)).toContain(span.end);
      }
    }
  });

  it("has pages, and takes one beyond them for the last", async () => {
    await archive.change({
      put: Array.from({ length: 4 }, (_, index) =>
        buildDigest({ title: `Note ${index}`, paragraphs: ["A walrus was seen."] }),
      ),
    });
    const pages = [await latest(), await latest(1)];
    expect(pages.map(({ shown }) => shown.length)).toEqual([5, 2]);
    expect(await latest(7)).toEqual(pages[1]);
  });
});

describe("/summary since a day", () => {
  it("shows the articles from that day on, and remembers the day as it was meant", async () => {
    const reply = await latest(0, { since: "2 days ago", length: "short" });
    expect(reply.shown.map(([{ article }]) => article.title)).toEqual([FERRY.article.title]);
    expect(reply.since).toBe("2025-02-18");
    expect(reply.paging.ask.options).toEqual({ since: "2025-02-18", length: "short" });
    expect((await latest(0, { since: "17 Feb 2025" })).shown).toHaveLength(2);
  });

  it.each([
    [
      { since: "yesterday" },
      { kind: "nothingFound", sought: "articlesSince", asked: "2025-02-19" },
    ],
    [{ since: "whenever" }, { kind: "problem", problem: "dayNotUnderstood" }],
    [
      { since: "02/03/2025", about: "harbour" },
      { kind: "problem", problem: "dayNotUnderstood" },
    ],
    [
      { article: "ferry", about: "harbour" },
      { kind: "problem", problem: "articleAlone" },
    ],
    [
      { article: "ferry", since: "2025" },
      { kind: "problem", problem: "articleAlone" },
    ],
  ])("says what it cannot answer: %j", async (options, reply) => {
    expect(await ask(options)).toMatchObject(reply);
  });
});

describe("articles that tell one story", () => {
  const HARBOUR_STORM = buildDigest({
    title: "Ferry line closed by storm at Port Ellin",
    date: "2025-02-18",
    paragraphs: [
      "The ferry line of Port Ellin is closed since a storm broke two cranes.",
      "Engineers from Salem will inspect the cranes on Thursday.",
    ],
  });
  const AGENCY_STORM = buildDigest({
    title: "Storm closes ferry line of Port Ellin",
    date: "2025-02-18",
    paragraphs: ["The ferry line of Port Ellin is closed since a storm broke two cranes."],
  });
  const OTHER_DAY = { ...AGENCY_STORM.article, id: "otherday0000", date: CHART.article.date };

  it("are shown together, the others with what they add, on their day only", async () => {
    const other = { ...AGENCY_STORM, article: OTHER_DAY };
    archive = createMemoryArchive();
    await archive.change({ put: [CHART, HARBOUR_STORM, AGENCY_STORM, other] });
    const { shown } = await latest();
    expect(shown).toHaveLength(3);
    const story = shown.find(({ length }) => length === 2) ?? [];
    expect(story.map(linesOf)).toEqual([
      expect.arrayContaining([
        "The ferry line of Port Ellin is closed since a storm broke two cranes.",
      ]),
      [],
    ]);
  });
});

describe("/summary about a topic", () => {
  it("tells what is new in each article that search finds, the oldest first", async () => {
    const reply = await topic("cranes");
    expect(reply.shown.map(({ article }) => article.title)).toEqual([
      DEAL.article.title,
      FERRY.article.title,
    ]);
    expect(reply).toMatchObject({ about: "cranes", since: null, corrections: [] });
    expect(reply.total).toEqual({ found: 2, told: 2, silent: 0 });
    expect(reply.shown.flatMap(linesOf).join(" ")).toContain("“We lost two cranes in one night,”");
    for (const { article, lines } of reply.shown) {
      const { sentences } = article.id === DEAL.article.id ? DEAL : FERRY;
      for (const { span } of lines) {
        expect(sentences.map(({ start }) => start)).toContain(span.start);
        expect(sentences.map(({ end }) => end)).toContain(span.end);
      }
    }
  });

  it("says nothing twice, and counts who says nothing new", async () => {
    const again = ["2025-02-19", "2025-02-20"].map((date, index) =>
      buildDigest({ title: `Cranes again ${index}`, date, paragraphs: ["The cranes are sold."] }),
    );
    await archive.change({ put: again });
    const reply = await topic("cranes");
    expect(reply.total).toEqual({ found: 4, told: 4, silent: 1 });
    const lines = reply.shown.flatMap(linesOf);
    expect(new Set(lines).size).toBe(lines.length);
    expect(reply.shown.at(-1)?.article.title).toBe("Cranes again 0");
  });

  it("keeps to a day, and to how much is wanted", async () => {
    const reply = await topic("cranes", { since: "18 Feb", length: "long" });
    expect(reply.shown.map(({ article }) => article.title)).toEqual([FERRY.article.title]);
    expect(reply.paging.ask.options).toEqual({
      about: "cranes",
      since: "2025-02-18",
      length: "long",
    });
    const words = async (length: string) =>
      (await topic("cranes", { length })).shown.flatMap(linesOf).join(" ").length;
    expect(await words("short")).toBeLessThan(await words("long"));
  });

  it("takes a query's filters", async () => {
    expect(await titlesOn("cranes before:2025-02-18")).toEqual([DEAL.article.title]);
    expect(await titlesOn("cranes source:gazette -ferry")).toEqual([DEAL.article.title]);
    expect(await titlesOn('cranes source:"pier gazette" title:storm')).toEqual([
      FERRY.article.title,
    ]);
  });

  it("asks its pages of the same days, on whatever day", async () => {
    const { paging } = await topic("cranes after:3 days ago", { since: "2025-02-01" });
    expect(paging.ask.options).toEqual({ about: "cranes after:2025-02-17", since: "2025-02-01" });
  });

  it("asks its pages for no more than the option takes", async () => {
    const about = `cranes ${"y".repeat(29)} after:1 Jan`;
    expect(about).toHaveLength(48);
    expect((await topic(about)).paging.ask.options["about"]).toBe(about);
  });

  it("says so where no article has it, or none from that day on", async () => {
    const none = { kind: "nothingFound", sought: "passages" };
    const reply = await ask({ about: "kangaroo" });
    expect(reply).toMatchObject({ ...none, asked: "kangaroo" });
    expect(reply).not.toHaveProperty("since");
    expect(await ask({ about: "cranes", since: "20 Feb 2025" })).toMatchObject({
      ...none,
      asked: "cranes",
      since: "2025-02-20",
    });
  });

  it("says which words nobody has, and what was not understood", async () => {
    expect(await topic("cranes zeppelin after:noon")).toMatchObject({
      missing: ["zeppelin", "noon"],
      misunderstood: [{ part: "after:noon", cause: "day" }],
    });
  });

  it("understands days within the topic, and an earlier one does not undo the day asked for", async () => {
    expect(await titlesOn('cranes after:"2 days ago"')).toEqual([FERRY.article.title]);
    expect(await titlesOn("cranes after:2020-01-01", { since: "2025-02-18" })).toEqual([
      FERRY.article.title,
    ]);
  });

  it("finds what is recent behind any number of older articles that answer better", async () => {
    const days = Array.from({ length: 40 }, (_, index) =>
      buildDigest({
        title: `Cranes, cranes, cranes ${index}`,
        date: "2024-01-01",
        paragraphs: [`Cranes stood at quay ${index}, cranes beside cranes.`],
      }),
    );
    await archive.change({ put: days });
    const reply = await topic("cranes", { since: "2025-02-18" });
    expect(reply.shown.map(({ article }) => article.title)).toEqual([FERRY.article.title]);
  });

  it("tells a text that several articles have once, and counts them all", async () => {
    const text = "A walrus slept on the quay of Port Ellin, and nobody woke it until the morning.";
    await archive.change({
      put: ["One", "Two"].map((title) =>
        buildDigest({ title: `${title} walrus`, date: "2025-02-19", paragraphs: [text, text] }),
      ),
    });
    const reply = await topic("walrus quay");
    expect(reply.shown).toHaveLength(1);
    expect(reply.total).toEqual({ found: 2, told: 2, silent: 1 });
  });
});

describe("/summary of an article", () => {
  it.each([
    ["its id", FERRY.article.id],
    ["words of its title", "ferry storm"],
    ["a title that is not finished", "storm clos"],
  ])("finds it by %s", async (_what, asked) => {
    const reply = await ask(asked);
    expect(reply).toMatchObject({
      kind: "summary",
      article: FERRY.article,
      sentences: FERRY.sentences.length,
    });
  });

  it("shows whole sentences in the article's order", async () => {
    const reply = await ask(FERRY.article.id);
    const key = reply.kind === "summary" ? reply.keySentences : [];
    expect(key.length).toBeGreaterThan(0);
    expect(key.length).toBeLessThanOrEqual(5);
    const starts = key.map(({ span }) => span.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    for (const { span, paragraph, matches } of key) {
      expect(FERRY.sentences).toContainEqual({ ...span, paragraph });
      expect(matches).toEqual([]);
    }
  });

  it("says who is quoted, most quoted first, without a guess at who is unknown", async () => {
    expect(await ask(FERRY.article.id)).toMatchObject({
      quoted: [
        { speaker: { name: "a senior port official" }, utterances: 1, fragments: 1 },
        { speaker: { name: "Mara Okonjo" }, utterances: 1, fragments: 0 },
        { speaker: { name: "Jonas Okonjo" }, utterances: 1, fragments: 0 },
      ],
    });
    expect(await ask(DEAL.article.id)).toMatchObject({
      quoted: [
        { speaker: { name: "Mara Okonjo" }, utterances: 1, fragments: 1 },
        { speaker: { name: "Tomás Éluard" }, utterances: 1, fragments: 0 },
      ],
    });
  });

  it("shows more of it the longer it may be", async () => {
    const long = buildDigest({
      title: "A year at sea",
      paragraphs: Array.from(
        { length: 40 },
        (_, i) => `In week ${i} the crew of ship${i} mended sail${i} near island${i} again.`,
      ),
    });
    await archive.change({ put: [long] });
    const counts = await Promise.all(
      ["short", "medium", "long"].map(async (length) => {
        const reply = await ask({ article: long.article.id, length });
        return reply.kind === "summary" ? reply.keySentences.length : 0;
      }),
    );
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(new Set(counts).size).toBe(3);
    expect(await ask({ article: long.article.id })).toEqual(
      await ask({ article: long.article.id, length: "medium" }),
    );
  });

  it("says which places and days it names", async () => {
    const voyage = buildDigest({
      title: "A voyage",
      paragraphs: ["The ship left Boston on Monday. In Cairo, Egypt, it stayed until 3 May 2024."],
    });
    await archive.change({ put: [voyage] });
    const reply = await ask(voyage.article.id);
    const words = (named: readonly Named[]) =>
      named.map(({ span }) => slice(voyage.article.text, span));
    const { places, dates } = reply.kind === "summary" ? reply : { places: [], dates: [] };
    expect(words(places)).toEqual(["Boston", "Cairo", "Egypt"]);
    expect(words(dates)).toEqual(["Monday", "3 May 2024"]);
  });

  it("names articles that have the words elsewhere, where no title has them", async () => {
    expect(await ask("minerals")).toEqual({
      kind: "nothingFound",
      sought: "article",
      asked: "minerals",
      nearest: [DEAL.article.title],
    });
  });

  it("names none as near where no article has them", async () => {
    expect(await ask("kangaroo")).toMatchObject({ kind: "nothingFound", nearest: [] });
  });
});

describe("completing an article", () => {
  it("offers the newest for no text, else titles that fit", async () => {
    expect(await summary.complete(archive, typing("article", " ", 2))).toEqual([
      {
        kind: "article",
        value: FERRY.article.id,
        title: "Storm closes the ferry line",
        day: "2025-02-18",
      },
      {
        kind: "article",
        value: DEAL.article.id,
        title: "Harbour deal signed after a long night",
        day: "2025-02-17",
      },
    ]);
    expect(await summary.complete(archive, typing("article", "old ch"))).toEqual([
      {
        kind: "article",
        value: CHART.article.id,
        title: "An old chart returns to the museum",
        day: null,
      },
    ]);
  });
});
