import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { seeded } from "../../eval/made/chance.ts";
import { madePeople } from "../../eval/made/people.ts";
import { madeDigests } from "../../eval/search/made-articles.ts";
import { createMemoryArchive } from "../../src/archive/memory.ts";
import type { Saved } from "../../src/archive/sections.ts";
import { writeSnapshot } from "../../src/cache/snapshot-file.ts";
import type { Digest } from "../../src/model/digest.ts";
import { folderOf } from "../e2e/folders.ts";
import { buildDigest } from "../support/digests.ts";
import { watchTurns } from "../support/turns.ts";

const COUNT = 4000;
/**
 * The longest that nothing else may have its turn, in milliseconds of this thread's processor time: a slice of five,
 * and what a busy machine, whose caches others use too, makes of it. In one stretch it would be hundreds.
 */
const MOST_BLOCKED = 25;

/** Articles of made-up words, in each of which some people are quoted, who are in others too. */
function* quotingDigests(): Generator<Digest> {
  const chance = seeded(5);
  for (const { article } of madeDigests(COUNT, 4)) {
    const people = madePeople(chance);
    const said = people.map(({ name }, place) => ({
      text: `I said ${place} of it`,
      speaker: name,
    }));
    yield buildDigest({
      title: article.title,
      date: article.date?.day ?? "2026-03-01",
      path: `${article.id}.txt`,
      paragraphs: [
        ...article.text.split("\n"),
        ...said.map(({ text, speaker }) => `“${text},” said ${speaker}.`),
      ],
      people: people.map(({ name, surname }) => ({ name, aliases: [surname] })),
      quotations: said,
    });
  }
}

/** Does something several times: of the longest blocks the shortest, as garbage of before is nobody's. */
async function longestBlockOf<T>(work: () => Promise<T>): Promise<readonly [number, T]> {
  let least = Number.POSITIVE_INFINITY;
  let last = await work();
  for (let run = 0; run < 3; run += 1) {
    const longestTurn = watchTurns();
    last = await work();
    least = Math.min(least, longestTurn());
  }
  return [least, last];
}

function bytesOf(saved: Saved): number {
  const sections = [...saved.values()].flatMap((section) =>
    "byteLength" in section ? [section] : section,
  );
  return sections.reduce((sum, { byteLength }) => sum + byteLength, 0);
}

describe("an archive of four thousand articles", () => {
  it("is taken and written in slices", async () => {
    const archive = createMemoryArchive();
    await archive.change({ put: [...quotingDigests()] });
    const [taking, saved] = await longestBlockOf(() => archive.save());
    const path = join(await folderOf({}), "archive.snapshot");
    const [writing] = await longestBlockOf(() => writeSnapshot(path, "v".repeat(32), saved));
    process.stdout.write(
      `${COUNT} articles, ${(bytesOf(saved) / 1e6).toFixed(0)} MB: the longest block ${taking.toFixed(1)} ms while they are taken, ${writing.toFixed(1)} ms while they are written\n`,
    );
    expect(taking).toBeLessThan(MOST_BLOCKED);
    expect(writing).toBeLessThan(MOST_BLOCKED);
  }, 90_000);
});
