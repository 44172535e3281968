import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Article } from "../../src/model/article.ts";
import { articleHeads, type Ask, numberedHeads, takePage } from "../../src/model/ask.ts";
import { CHART, DEAL, FERRY } from "../support/harbour.ts";

const ASK: Ask = { command: "quote", options: { person: "x" }, page: 0 };
const sizeOf = (item: number): number => item;

function smallAfterItsLike(item: string, previous: string | undefined): number {
  return previous?.[0] === item[0] ? 1 : 10;
}

describe("takePage", () => {
  it("fills a page up to its size, then up to its number of items", () => {
    const items = [40, 50, 20, 1, 1, 1, 1];
    const room = { most: 3, size: 100, sizeOf };
    const pages = [0, 1, 2].map((page) => takePage(items, { ...ASK, page }, room));
    expect(pages.map(({ shown }) => shown)).toEqual([
      [40, 50],
      [20, 1, 1],
      [1, 1],
    ]);
    expect(pages.map(({ paging }) => paging.page)).toEqual([0, 1, 2]);
    expect(pages[1]?.paging).toEqual({ page: 1, pages: 3, ask: { ...ASK, page: 1 } });
  });

  it("gives an item that is too large a page of its own", () => {
    const room = { most: 3, size: 10, sizeOf };
    expect(takePage([5, 99, 5], { ...ASK, page: 1 }, room).shown).toEqual([99]);
  });

  it("measures an item by the one before it, but for the first of a page", () => {
    const items = ["a1", "a2", "a3", "b1"];
    const room = { most: 9, size: 11, sizeOf: smallAfterItsLike };
    const pages = [0, 1, 2].map((page) => takePage(items, { ...ASK, page }, room).shown);
    expect(pages).toEqual([["a1", "a2"], ["a3"], ["b1"]]);
  });

  it("tells what each page begins with, where items are of articles", () => {
    const items = [FERRY, DEAL, CHART].map(({ article }) => article);
    const room = { most: 2, size: 9, sizeOf: () => 1, articleOf: (item: Article) => item };
    expect(takePage(items, ASK, room).paging.heads).toEqual([
      { items: [1, 2], title: FERRY.article.title, day: "2025-02-18" },
      { items: [3, 3], title: CHART.article.title, day: null },
    ]);
    expect(takePage([], ASK, room).paging.heads).toEqual([]);
  });

  it("has one empty page of nothing", () => {
    const { shown, paging } = takePage([], { ...ASK, page: 7 }, { most: 3, size: 10, sizeOf });
    expect(shown).toEqual([]);
    expect(paging).toEqual({ page: 0, pages: 1, ask: ASK });
  });

  it("cuts any list into pages that fit", () => {
    const property = fc.property(
      fc.array(fc.nat({ max: 120 })),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 150 }),
      (items, most, size) => {
        const room = { most, size, sizeOf };
        const { pages } = takePage(items, ASK, room).paging;
        const all = Array.from({ length: pages }, (_, page) =>
          takePage(items, { ...ASK, page }, room),
        );
        expect(all.flatMap(({ shown }) => shown)).toEqual(items);
        for (const [index, { shown, paging }] of all.entries()) {
          expect(paging).toEqual({ page: index, pages, ask: { ...ASK, page: index } });
          expect(shown.length).toBeLessThanOrEqual(most);
          expect(shown.length > 1 && shown.reduce((sum, each) => sum + each, 0) > size).toBe(false);
          expect(shown.length > 0 || items.length === 0).toBe(true);
        }
      },
    );
    fc.assert(property);
  });

  it("takes a page that does not exist for the nearest", () => {
    const property = fc.property(
      fc.array(fc.nat({ max: 20 })),
      fc.integer({ min: -1_000_000, max: 1_000_000 }),
      (items, page) => {
        const room = { most: 3, size: 30, sizeOf };
        const { shown, paging } = takePage(items, { ...ASK, page }, room);
        const nearest = Math.min(Math.max(page, 0), paging.pages - 1);
        expect(paging.page).toBe(nearest);
        expect(shown).toEqual(takePage(items, { ...ASK, page: nearest }, room).shown);
      },
    );
    fc.assert(property);
  });
});

describe("articleHeads", () => {
  it("tells the numbers and the first article of each page", () => {
    const articles = [FERRY, DEAL, CHART].map(({ article }) => article);
    expect(articleHeads(articles, 5, 2)).toEqual([
      { items: [1, 2], title: FERRY.article.title, day: "2025-02-18" },
      { items: [3, 4], title: CHART.article.title, day: null },
      { items: [5, 5], title: null, day: null },
    ]);
    expect(articleHeads([], 0, 2)).toEqual([]);
  });
});

describe("numberedHeads", () => {
  it("numbers the items of each page", () => {
    expect(numberedHeads(11, 5).map(({ items }) => items)).toEqual([
      [1, 5],
      [6, 10],
      [11, 11],
    ]);
    expect(numberedHeads(0, 5)).toEqual([]);
  });
});
