import * as fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";

import type { Archive } from "../../src/archive/archive.ts";
import { createMemoryArchive } from "../../src/archive/memory.ts";
import { completeQuery } from "../../src/commands/complete-query.ts";
import { search } from "../../src/commands/search.ts";
import { HARBOUR, TODAY, typing } from "../support/harbour.ts";
import { hostileText } from "../support/hostile/texts.ts";

let archive: Archive;
beforeEach(async () => {
  archive = createMemoryArchive();
  await archive.change({ put: HARBOUR });
});

async function labels(text: string, limit = 25): Promise<readonly string[]> {
  const found = await completeQuery(archive, typing("query", text, limit));
  return found.map(({ value, articles }) => (articles === null ? value : `${value} · ${articles}`));
}

describe("a query's completion", () => {
  it("offers what was typed first, then words that begin so, with how many articles have them", async () => {
    expect(await labels("harb")).toEqual(["harb", "harbour · 3"]);
  });

  it("keeps the words before the one that is typed", async () => {
    expect(await labels("ferry cran")).toEqual(["ferry cran", "ferry cranes"]);
  });

  it("keeps what leaves a word out, and what stands before a hyphen", async () => {
    expect(await labels("ferry -cran")).toEqual(["ferry -cran", "ferry -cranes"]);
    expect(await labels("-oko")).not.toContain("Mara Okonjo");
    expect(await labels("storm-harb")).toEqual(["storm-harb", "storm-harbour"]);
    expect(await labels("ferry -")).toEqual(["ferry -"]);
  });

  it("offers who is quoted by any part of the name", async () => {
    expect(await labels("oko")).toContain("Mara Okonjo");
    expect(await labels("storm oko")).toContain("storm Mara Okonjo");
  });

  it.each(["harboor", "harbuor", "harboo", "hrab"])(
    "finds what “%s” is nearly a word of, or its beginning",
    async (typed) => {
      expect(await labels(typed)).toContain("harbour · 3");
    },
  );

  it("offers who is quoted where nothing is typed", async () => {
    expect((await labels(" ", 2))[0]).toBe("Mara Okonjo");
  });

  it.each(["person:Mar", "after:2025-", "!!!"])(
    "leaves %j as it is: no last word to complete",
    async (text) => {
      expect(await labels(text)).toEqual([text]);
    },
  );

  it("is something that Discord takes, for any text", async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, fc.integer({ min: 1, max: 25 }), async (text, limit) => {
        const found = await completeQuery(archive, typing("query", text, limit));
        expect(found.length).toBeLessThanOrEqual(limit);
        expect(new Set(found.map(({ value }) => value)).size).toBe(found.length);
        for (const { value } of found) {
          expect(value.trim()).not.toBe("");
          expect(value.length).toBeLessThanOrEqual(100);
          expect(value.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is for the query alone", async () => {
    expect(await search.complete(archive, typing("query", "harb"))).not.toEqual([]);
    const days = await search.complete(archive, typing("before", "harb"));
    expect(days.map(({ kind }) => kind)).not.toContain("query");
  });

  it("is answered as what is typed freely is", async () => {
    const [, chosen] = await completeQuery(archive, typing("query", "harb"));
    const ask = (query: string) => search.answer(archive, { query }, 0, TODAY);
    expect(await ask(chosen?.value ?? "")).toEqual(await ask("harbour"));
  });
});
