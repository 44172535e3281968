import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";

import type { MemoryArchive } from "../../src/archive/memory.ts";
import { createMemoryArchive } from "../../src/archive/memory.ts";
import type * as renewing from "../../src/archive/renewal.ts";
import { RANKING } from "../../src/archive/search/settings.ts";
import type { Digest } from "../../src/model/digest.ts";
import { NOTHING_STATED } from "../../src/model/people-statements.ts";
import { buildDigest } from "../support/digests.ts";
import { answers } from "./contract/asking.ts";
import { history, known } from "./contract/histories.ts";

/** How many portions were taken in by indexes that are made anew. */
const portions = vi.hoisted(() => ({ taken: 0 }));

vi.mock("../../src/archive/renewal.ts", async (importActual) => {
  const actual = await importActual<typeof renewing>();
  return {
    ...actual,
    Renewal: class extends actual.Renewal {
      override takeSome() {
        portions.taken += 1;
        return super.takeSome();
      }
    },
  };
});

/** Articles with words and names of their own, under the same titles in each round. */
function roundOf(round: number, articles: number, words: number): readonly Digest[] {
  return Array.from({ length: articles }, (_, number) => {
    const own = Array.from(
      { length: words },
      (_word, index) => `w${round}q${(index * articles + number).toString(36)}`,
    );
    const name = `Ada ${own[0]?.replace("w", "Mc")}`;
    return buildDigest({
      title: `Title ${number}`,
      paragraphs: [`${own.join(" ")}.`, `“It leaks again,” said ${name}.`],
      people: [{ name }],
      quotations: [{ text: "It leaks again,", speaker: name }],
    });
  });
}

/** How many words it knows, and the numbers that it keeps of who is mentioned. */
async function sizesOf(archive: MemoryArchive) {
  const saved = await archive.save();
  const lengthOf = (name: string): number => {
    const section = saved.get(name) ?? [];
    return "byteLength" in section
      ? section.length
      : section.reduce((sum, { length }) => sum + length, 0);
  };
  return {
    words: lengthOf("vocabulary/terms/ends"),
    mentions: lengthOf("speakers/mentions/packed/numbers"),
  };
}

describe("what the memory archive keeps", () => {
  it("does not grow with what its articles said once", async () => {
    const archive = createMemoryArchive();
    await archive.change({ put: roundOf(0, 40, 400) });
    const first = await sizesOf(archive);
    expect(first.words).toBeGreaterThan(16_000);
    for (let round = 1; round <= 20; round += 1) {
      await archive.change({ put: roundOf(round, 40, 400) });
      expect((await sizesOf(archive)).words).toBeLessThan(3 * first.words);
    }
    const anew = createMemoryArchive();
    await anew.change({ put: roundOf(20, 40, 400) });
    expect(await sizesOf(archive)).toEqual(await sizesOf(anew));
    expect(await answers(archive, "title 7")).toEqual(await answers(anew, "title 7"));
  });

  it("has no room for who was mentioned in articles that are gone", async () => {
    const archive = createMemoryArchive();
    const all = roundOf(0, 16_000, 1);
    await archive.change({ put: all });
    const [, ...most] = all.map(({ article }) => article.id).toReversed();
    expect((await sizesOf(archive)).mentions).toBeGreaterThan(1 << 18);
    // The last stays: what is free at the end is given back without.
    await archive.change({ remove: most });
    await vi.waitFor(async () => expect((await sizesOf(archive)).mentions).toBeLessThan(100));
    expect((await archive.status()).articles).toBe(1);
  });
});

describe("indexes that are made anew between changes", () => {
  it("are so for as much as is there, not for one article of many words that is edited", async () => {
    const archive = createMemoryArchive();
    const plain = Array.from({ length: 300 }, (_, number) =>
      buildDigest({
        title: `Title ${number} of them`,
        paragraphs: [`${"a mill burns ".repeat(300)}.`],
      }),
    );
    await archive.change({ put: plain });
    portions.taken = 0;
    for (let edition = 0; edition < 5; edition += 1) {
      await archive.change({ put: roundOf(edition, 1, 11_000) });
      await archive.save();
    }
    expect(portions.taken).toBe(0);
  });

  it("begin anew at any point where what is stated of people changes", async () => {
    const put = roundOf(0, 6, 3);
    const stated = { ...NOTHING_STATED, apart: [["Ada", "Ida"]] as const };
    const archive = createMemoryArchive(RANKING, 0, { isDue: () => true, atOnce: 1 });
    await archive.change({ put });
    await archive.change({ remove: put.slice(0, 1).map(({ article }) => article.id) });
    await archive.save();
    portions.taken = 0;
    await archive.change({ people: stated });
    for (let left = 12; left > 0; left -= 1) await archive.save();
    // All five, and one that finds that there are no more; of those before it had no use.
    expect(portions.taken).toBeGreaterThanOrEqual(5);
    const anew = createMemoryArchive();
    await anew.change({ put: put.slice(1), people: stated });
    expect(await answers(archive, "title 3")).toEqual(await answers(anew, "title 3"));
  });

  it("answer as new ones of the articles that there are", async () => {
    const property = fc.asyncProperty(
      history(known),
      fc.nat(),
      fc.integer({ min: 1, max: 3 }),
      fc.boolean(),
      async ({ changes, texts }, pick, atOnce, waits) => {
        const archive = createMemoryArchive(RANKING, 0, { isDue: () => true, atOnce });
        const other = createMemoryArchive(RANKING, 0, { isDue: () => false, atOnce });
        const text = texts[pick % texts.length] ?? "";
        for (const change of changes) {
          await archive.change(change);
          await other.change(change);
          expect(await answers(archive, text)).toEqual(await answers(other, text));
          // So that more of them is made anew before the next.
          if (waits) await archive.save();
          expect(await answers(archive, text)).toEqual(await answers(other, text));
        }
        for (let left = 12; left > 0; left -= 1) await archive.save();
        expect(await answers(archive, text)).toEqual(await answers(other, text));
      },
    );
    await fc.assert(property, { numRuns: 60 });
  });

  it("begin anew where what is stated of people changes meanwhile, and are made once at a time", async () => {
    const put = roundOf(0, 40, 3);
    const archive = createMemoryArchive(RANKING, 0, { isDue: () => true, atOnce: 4 });
    await archive.change({ put });
    portions.taken = 0;
    await archive.change({ remove: put.slice(0, 1).map(({ article }) => article.id) });
    for (const apart of [
      ["Ada", "Ida"],
      ["Ada", "Eda"],
      ["Ada", "Oda"],
    ] as const) {
      await archive.save();
      await archive.change({ people: { ...NOTHING_STATED, apart: [apart] } });
    }
    const before = portions.taken;
    expect(before).toBeLessThan(10);
    for (let left = 40; left > 0; left -= 1) await archive.save();
    expect(portions.taken - before).toBeLessThanOrEqual(10);
  });
});
