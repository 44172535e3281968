import { beforeEach, describe, expect, it } from "vitest";

import type { Archive } from "../../src/archive/archive.ts";
import { createMemoryArchive } from "../../src/archive/memory.ts";
import { search } from "../../src/commands/search.ts";
import type { PassagesReply } from "../../src/model/reply.ts";
import { buildDigest } from "../support/digests.ts";
import { DEAL, HARBOUR, TODAY } from "../support/harbour.ts";

let archive: Archive;
beforeEach(async () => {
  archive = createMemoryArchive();
  await archive.change({ put: HARBOUR });
});

async function passages(query: string, page = 0): Promise<PassagesReply> {
  const reply = await search.answer(archive, { query }, page, TODAY);
  if (reply.kind !== "passages") throw new Error(`Cannot read passages: it is ${reply.kind}`);
  return reply;
}

describe("/search", () => {
  it("shows passages with counts and days of all articles that answer", async () => {
    const reply = await passages("harbour");
    expect(reply).toMatchObject({
      query: "harbour",
      corrections: [],
      total: 3,
      range: { from: "2025-02-17", to: "2025-02-18", undated: 1 },
      paging: {
        page: 0,
        pages: 1,
        ask: { command: "search", options: { query: "harbour" }, page: 0 },
      },
    });
    expect(reply.shown).toHaveLength(3);
  });

  it("asks its pages and other orders for no more than a query takes", async () => {
    const query = `harbour ${"y".repeat(180)} after:1 Jan`;
    expect(query).toHaveLength(200);
    const { paging, orders } = await passages(query);
    expect(paging.ask.options["query"]).toBe(query);
    expect(orders).toEqual([]);
    const { orders: shorter } = await passages(query.replace("y".repeat(40), ""));
    expect(shorter.map(({ order }) => order)).toEqual(["relevance", "newest"]);
  });

  it("tells which article each page begins with", async () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      buildDigest({
        title: `Lantern ${index}`,
        paragraphs: [`A lantern hangs on pier number ${index * 7 + 3}.`],
      }),
    );
    await archive.change({ put: many });
    const { total, paging } = await passages("lantern");
    expect(total).toBe(12);
    const heads = paging.heads ?? [];
    expect(heads.map(({ items }) => items)).toEqual([
      [1, 5],
      [6, 10],
      [11, 12],
    ]);
    for (const [page, { title }] of heads.entries()) {
      expect(title).toBe((await passages("lantern", page)).shown[0]?.article.title);
    }
  });

  it("says which word was searched instead of a misspelt one", async () => {
    const reply = await passages("minerls");
    expect(reply.corrections).toEqual([{ asked: "minerls", used: "minerals" }]);
    expect(reply.shown[0]?.article).toEqual(DEAL.article);
  });

  it("says that nothing has the words", async () => {
    expect(await search.answer(archive, { query: "kangaroo" }, 0, TODAY)).toEqual({
      kind: "nothingFound",
      sought: "passages",
      asked: "kangaroo",
      nearest: [],
      misunderstood: [],
    });
  });

  it("has pages that hold every article once, and takes one beyond them for the last", async () => {
    await archive.change({
      put: Array.from({ length: 9 }, (_, index) =>
        buildDigest({ title: `Note ${index}`, paragraphs: ["A walrus was seen."] }),
      ),
    });
    const pages = [await passages("walrus"), await passages("walrus", 1)];
    expect(pages.map(({ shown }) => shown.length)).toEqual([5, 4]);
    const ids = pages.flatMap(({ shown }) => shown.map(({ article }) => article.id));
    expect(new Set(ids).size).toBe(9);
    expect(pages[1]?.paging).toMatchObject({ page: 1, pages: 2, ask: { page: 1 } });
    expect(await passages("walrus", 50)).toEqual(pages[1]);
    expect(pages.map(({ total }) => total)).toEqual([9, 9]);
  });

  it("asks for other orders, and for other pages, in words that last", async () => {
    const reply = await passages("harbour sort:newest after:this week");
    expect(reply.order).toBe("newest");
    expect(reply.paging.ask.options).toEqual({ query: "harbour sort:newest after:2025-02-17" });
    expect(reply.orders).toEqual([
      {
        order: "best",
        ask: { command: "search", options: { query: "harbour after:2025-02-17" }, page: 0 },
      },
      {
        order: "relevance",
        ask: {
          command: "search",
          options: { query: "harbour after:2025-02-17 sort:relevance" },
          page: 0,
        },
      },
    ]);
  });

  it("says how many have all the words, where some have not", async () => {
    expect((await passages("harbour deal")).whole).toBe(1);
    expect((await passages("harbour")).whole).toBeNull();
  });

  it("shows the best passage of each hit before the second of any", async () => {
    await archive.change({
      put: Array.from({ length: 5 }, (_, index) => {
        const sentence = `The walrus swam ${`past buoy ${index} `.repeat(30)}to the pier.`;
        return buildDigest({
          title: `Swim ${index}`,
          paragraphs: [sentence, sentence, sentence],
        });
      }),
    });
    const { shown } = await passages("walrus");
    expect(shown.map(({ passages: { length } }) => length)).toEqual([2, 1, 1, 1, 1]);
  });

  it("says what was not understood even where nothing was found", async () => {
    expect(await search.answer(archive, { query: "kangaroo colour:red" }, 0, TODAY)).toMatchObject({
      kind: "nothingFound",
      misunderstood: [{ part: "colour:red", cause: "field" }],
    });
  });
});
