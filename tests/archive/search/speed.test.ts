import { beforeAll, describe, expect, it } from "vitest";

import { madeDigests, madeQueries } from "../../../eval/search/made-articles.ts";
import type { Archive } from "../../../src/archive/archive.ts";
import { createMemoryArchive } from "../../../src/archive/memory.ts";

const ARTICLES = 10_000;
/** What a search may take, in milliseconds. */
const MOST = 50;
const TODAY = "2025-02-20";

let archive: Archive;
let words: readonly string[];
beforeAll(async () => {
  archive = createMemoryArchive();
  await archive.change({ put: [...madeDigests(ARTICLES, 1)] });
  words = [...madeQueries(40, 2)];
  // The first search of all settles which words are forms of one.
  await archive.search("first", 0, 5, TODAY);
  // A bot that runs is warm.
  for (const query of words) await archive.search(query, 0, 5, TODAY);
}, 120_000);

/** Milliseconds of this process's time, so that it matters little what else the machine does; of three the least. */
async function timeOf(query: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const start = process.cpuUsage();
    await archive.search(query, 0, 5, TODAY);
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  return Math.min(...times);
}

describe("a search over ten thousand articles", () => {
  it("takes no longer than it may, for plain queries short and long", async () => {
    for (const query of words) expect(await timeOf(query)).toBeLessThan(MOST);
  });

  it.each([
    ["words that nobody has", () => words.join(" ").replaceAll("a", "aq").slice(0, 190)],
    ["all words of grammar", () => "to be or not to be that is the question of it all"],
    ["a phrase of such words", () => '"to be or not to be"'],
    ["a phrase that nobody has", () => '"the of p m"'],
    ["everything but", () => `-${words[0] ?? ""} -the`],
    [
      "every operator",
      () => `${words[0] ?? ""} OR ${words[1] ?? ""} title:ba source:paper after:2016`,
    ],
    ["days that are none", () => "after:x ".repeat(25)],
    ["nothing but marks", () => '"'.repeat(200)],
    ["a letter", () => "a"],
    ["one word over and over", () => `${words[2] ?? ""} `.repeat(40)],
  ])("takes no longer for %s", async (_what, query) => {
    expect(await timeOf(query())).toBeLessThan(MOST);
  });
});
