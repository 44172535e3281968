import { readFileSync } from "node:fs";
import { rename } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { describe, expect, it, onTestFinished } from "vitest";

import { madeNews } from "../../eval/made/news.ts";
import { shown, startBotInSandbox } from "./bot-in-sandbox.ts";
import { folderOf } from "./folders.ts";

const COUNT = 1000;
/**
 * The longest that nothing else may have its turn, in milliseconds of this thread's processor time: a busy
 * machine makes it no longer than twice what it is on an idle one. Without slices it would be some seconds.
 */
const MOST_BLOCKED = 100;

/** Milliseconds of the processor that this thread has had; of any clock where the system does not tell. */
function processorTime(): number {
  try {
    const [nanoseconds = ""] = readFileSync(
      `/proc/self/task/${process.pid}/schedstat`,
      "utf8",
    ).split(" ");
    return Number(nanoseconds) / 1e6;
  } catch {
    return performance.now();
  }
}

/** Watches how long others have to wait for their turn, until it is asked for the longest that it was. */
function watchTurns(): () => number {
  let last = processorTime();
  let longest = 0;
  const look = (): void => {
    const now = processorTime();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(look, 1);
  return () => {
    clearInterval(timer);
    return longest;
  };
}

/** So many made-up articles, as files by their names. */
function madeFiles(count: number, seed: number): Record<string, string> {
  const files: Record<string, string> = {};
  for (const [index, { title, day, paragraphs }] of [...madeNews(count, seed)].entries()) {
    files[`made-${seed}-${index}.md`] =
      `---\ntitle: ${title}\ndate: ${day}\n---\n\n${paragraphs.join("\n\n")}\n`;
  }
  return files;
}

describe("a burst of files", () => {
  it("is one pass, which is seen as a whole, and lets others have their turn", async () => {
    const folder = await folderOf(madeFiles(50, 1));
    const bot = await startBotInSandbox({ folder, follows: true });
    onTestFinished(() => bot.stop());
    const user = bot.sandbox.user();
    const before = (await bot.archive.status()).articles;
    const written = await folderOf(madeFiles(COUNT, 2));

    // All at once, however busy the machine: what takes longer than a pass waits for may be several.
    await rename(written, join(folder, "burst"));
    const longestTurn = watchTurns();
    const seen = new Set<number>();
    const start = performance.now();
    while (!seen.has(before + COUNT) && performance.now() - start < 60_000) {
      seen.add((await bot.archive.status()).articles);
      expect(shown(await user.slash("search", { query: "the" }).answer)).not.toBe("");
      await sleep(5);
    }
    const longest = longestTurn();

    expect([...seen]).toEqual([before, before + COUNT]);
    const passes = () => bot.logged.filter((line) => line.includes("Read what has changed"));
    // The log has it when what is gone is swept away too.
    while (passes().length === 0) await sleep(20);
    expect(passes()).toHaveLength(1);
    process.stdout.write(
      `${COUNT} files read in ${((performance.now() - start) / 1000).toFixed(1)} s, the event loop's longest block ${longest.toFixed(0)} ms\n`,
    );
    expect(longest).toBeLessThan(MOST_BLOCKED);
  }, 90_000);
});
