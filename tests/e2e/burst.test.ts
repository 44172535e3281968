import { rename } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { describe, expect, it, onTestFinished } from "vitest";

import { madeNews } from "../../eval/made/news.ts";
import { shown, startBotInSandbox } from "./bot-in-sandbox.ts";
import { watchTurns } from "../support/turns.ts";
import { folderOf } from "./folders.ts";

const COUNT = 1000;
/**
 * The longest that nothing else may have its turn, in milliseconds of this thread's processor time: a busy
 * machine makes it no longer than twice what it is on an idle one. Without slices it would be some seconds.
 */
const MOST_BLOCKED = 100;

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
