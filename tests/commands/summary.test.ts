import { beforeEach, describe, expect, it } from "vitest";

import type { Archive } from "../../src/archive/archive.ts";
import { createMemoryArchive } from "../../src/archive/memory.ts";
import { summary } from "../../src/commands/summary.ts";
import type { LatestReply, Reply } from "../../src/model/reply.ts";
import { buildDigest } from "../support/digests.ts";
import { CHART, DEAL, FERRY, HARBOUR, TODAY } from "../support/harbour.ts";

let archive: Archive;
beforeEach(async () => {
  archive = createMemoryArchive();
  await archive.put(HARBOUR);
});

async function ask(article: string | null, page = 0): Promise<Reply> {
  return summary.answer(archive, { article }, page, TODAY);
}

async function latest(page = 0): Promise<LatestReply> {
  const reply = await ask(null, page);
  if (reply.kind !== "latest") throw new Error(`Cannot read what is new: it is ${reply.kind}`);
  return reply;
}

describe("/summary without an article", () => {
  it("shows the newest articles in whole sentences, and the archive's state", async () => {
    const reply = await latest();
    expect(reply.shown.map(({ article }) => article)).toEqual(
      [FERRY, DEAL, CHART].map(({ article }) => article),
    );
    expect(reply.status).toEqual(await archive.status());
    expect(reply.paging).toEqual({
      page: 0,
      pages: 1,
      ask: { command: "summary", options: {}, page: 0 },
    });
    for (const [index, { lines }] of reply.shown.entries()) {
      const { sentences = [] } = [FERRY, DEAL, CHART][index] ?? {};
      expect(lines.length).toBeGreaterThan(0);
      for (const { span } of lines) {
        expect(sentences.map(({ start }) => start)).toContain(span.start);
        expect(sentences.map(({ end }) => end)).toContain(span.end);
      }
    }
  });

  it("has pages, and takes one beyond them for the last", async () => {
    await archive.put(
      Array.from({ length: 4 }, (_, index) =>
        buildDigest({ title: `Note ${index}`, paragraphs: ["A walrus was seen."] }),
      ),
    );
    const pages = [await latest(), await latest(1)];
    expect(pages.map(({ shown }) => shown.length)).toEqual([5, 2]);
    expect(await latest(7)).toEqual(pages[1]);
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
        { name: "a senior port official", utterances: 1, fragments: 1 },
        { name: "Mara Okonjo", utterances: 1, fragments: 0 },
        { name: "Jonas Okonjo", utterances: 1, fragments: 0 },
      ],
    });
    expect(await ask(DEAL.article.id)).toMatchObject({
      quoted: [
        { name: "Mara Okonjo", utterances: 1, fragments: 1 },
        { name: "Tomás Éluard", utterances: 1, fragments: 0 },
      ],
    });
  });

  it("names articles that have the words elsewhere, where no title has them", async () => {
    expect(await ask("minerals")).toEqual({
      kind: "nothingFound",
      sought: "article",
      asked: "minerals",
      nearest: [DEAL.article.title],
    });
  });

  it("names the newest where no article has them", async () => {
    expect(await ask("kangaroo")).toMatchObject({
      kind: "nothingFound",
      nearest: [FERRY, DEAL, CHART].map(({ article }) => article.title),
    });
  });
});

describe("completing an article", () => {
  it("offers the newest for no text, else titles that fit", async () => {
    expect(await summary.complete(archive, "article", " ", 2)).toEqual([
      { label: "2025-02-18 · Storm closes the ferry line", value: FERRY.article.id },
      { label: "2025-02-17 · Harbour deal signed after a long night", value: DEAL.article.id },
    ]);
    expect(await summary.complete(archive, "article", "old ch", 25)).toEqual([
      { label: "An old chart returns to the museum", value: CHART.article.id },
    ]);
  });
});
