import { expect, it } from "vitest";

import { createMemoryArchive } from "../../../src/archive/memory.ts";
import { buildDigest } from "../../support/digests.ts";

const COUNT = 1500;

/** So many articles: each hundredth says twice what all say, and every second says something else, too. */
async function archiveOf(paragraphOf: (index: number) => string) {
  const archive = createMemoryArchive();
  const put = Array.from({ length: COUNT }, (_, index) =>
    buildDigest({
      title: `Number ${index}`,
      date: `20${String(10 + (index % 15))}-01-02`,
      paragraphs: [paragraphOf(index)],
    }),
  );
  await archive.change({ put });
  return archive;
}

it("puts first what is best, and what has everything, of more articles than are put in order", async () => {
  const archive = await archiveOf((index) => {
    const lamp = index % 100 === 0 ? "The lamp, the lamp and the lamp of" : "The lamp of";
    return `${lamp} pier ${index * 7} shines.${index % 2 === 1 ? " A ferry sails." : ""}`;
  });
  const { hits, total, found, articles, whole, leads } = await archive.search(
    "lamp sort:relevance",
    0,
    5,
  );
  expect([total, found, whole]).toEqual([1500, 1500, 1500]);
  expect([articles.length, new Set(articles).size]).toEqual([1000, 1000]);
  for (const { article } of hits) expect(article.title).toMatch(/00$|^Number 0$/u);
  expect(leads.slice(0, 5).map(({ id }) => id)).toEqual(hits.map(({ article }) => article.id));

  const both = await archive.search("lamp ferry", 0, 5);
  expect([both.total, both.whole]).toEqual([1500, 750]);
  const odd = both.articles.slice(0, 750).map(({ title }) => Number(title.slice(7)) % 2);
  expect(new Set(odd)).toEqual(new Set([1]));

  const newest = await archive.search("lamp sort:newest", 0, 3);
  expect(newest.hits.map(({ article }) => article.date?.day)).toEqual(
    Array.from({ length: 3 }, () => "2024-01-02"),
  );
});

it("shows the last page of more articles than are put in order", async () => {
  const archive = await archiveOf((index) => `The lamp of pier ${index * 7} shines.`);
  const all = await archive.search("lamp sort:newest", 0, COUNT);
  const last = await archive.search("lamp sort:newest", COUNT - 5, 5);
  expect(last.hits.map(({ article }) => article.id)).toEqual(
    all.hits.slice(-5).map(({ article }) => article.id),
  );
  const days = all.hits.map(({ article }) => article.date?.day ?? "");
  expect(days).toEqual(days.toSorted().toReversed());
});
