import * as fc from "fast-check";
import { expect, it } from "vitest";

import { createMemoryArchive } from "../../../src/archive/memory.ts";
import { dayRange } from "../../../src/model/archive-facts.ts";
import { buildDigest } from "../../support/digests.ts";

const SENTENCES = [
  "The lamp of the northern pier went out last night, and nobody was there to see it.",
  "A ferry with forty people on board waited in the fog for hours before it could land.",
  "The harbour lost two cranes in the storm, and the insurers have begun to count.",
  "Nobody in the village has asked for the lamp and the ferry to be paid for twice.",
  "Fog is common in this month, the harbour master said, but cranes rarely fall.",
] as const;
const QUERIES = [
  "lamp ferry",
  "harbour cranes fog",
  "ferry",
  "fog -lamp",
  "lamp kangaroo",
] as const;
const ORDERS = ["", " sort:relevance", " sort:newest"] as const;

/** Articles of some of the sentences: some are twins, some have no date. */
const articles = fc.array(
  fc.record({
    sentences: fc.subarray([...SENTENCES], { minLength: 1 }),
    day: fc.option(fc.integer({ min: 10, max: 28 })),
  }),
  { minLength: 1, maxLength: 25 },
);

it("finds the same whatever is put in order, and what has everything where that is asked", async () => {
  const query = fc
    .tuple(fc.constantFrom(...QUERIES), fc.constantFrom(...ORDERS))
    .map((parts) => parts.join(""));
  await fc.assert(
    fc.asyncProperty(articles, query, fc.nat(4), fc.nat(4), async (given, text, offset, limit) => {
      const archive = createMemoryArchive();
      const put = given.map(({ sentences, day }, index) =>
        buildDigest({
          title: `Number ${index}`,
          ...(day === null ? {} : { date: `2025-01-${day}` }),
          paragraphs: [sentences.join(" ")],
        }),
      );
      await archive.change({ put });
      const all = await archive.search(text, 0, put.length);
      expect(all.articles).toHaveLength(all.found);
      expect(all.range).toEqual(dayRange(all.articles));
      expect(all.hits.flatMap(({ alsoIn }) => alsoIn).length + all.total).toBe(all.found);
      expect(all.leads).toHaveLength(all.total);

      const few = await archive.search(text, offset, limit, undefined, undefined, { ordered: 1 });
      expect(few.hits).toEqual(all.hits.slice(offset, offset + limit));
      expect([few.total, few.found, few.whole, few.range]).toEqual([
        all.total,
        all.found,
        all.whole,
        all.range,
      ]);
      expect(few.articles).toEqual(all.articles.slice(0, few.articles.length));

      const wholly = (asked: string) =>
        archive.search(asked, 0, put.length, undefined, undefined, { isWholeWanted: true });
      const whole = await wholly(text);
      expect(whole.range).toEqual(dayRange(whole.articles));
      expect(whole.whole).toBe(all.whole);
      // The same ones in any order, each in the order of all.
      const { articles: ranked } = await wholly(text.replace("newest", "relevance"));
      const ids = new Set(ranked.map(({ id }) => id));
      expect(whole.articles).toEqual(all.articles.filter(({ id }) => ids.has(id)));
      expect(ids.size).toBe(all.whole || all.found);
      expect(whole.found).toBe(whole.articles.length);
    }),
    { numRuns: 60 },
  );
});
