import { join } from "node:path";

import { expect, it, onTestFinished } from "vitest";

import { shown, startBotInSandbox } from "./bot-in-sandbox.ts";
import { folderOf, mayorsArticles } from "./folders.ts";

const TOLD = new URL("./told-thread.mjs", import.meta.url);
const COUNT = 12;

/** A bot that reads all on such threads, and has read; `told` are the faults in its log. */
async function start(files: Readonly<Record<string, string>>, main = TOLD) {
  const folder = await folderOf({ ...mayorsArticles(COUNT), ...files });
  const bot = await startBotInSandbox({ folder, threads: { few: 0, count: 2, main } });
  onTestFinished(() => bot.stop());
  const ask = async () => shown(await bot.sandbox.user().slash("quote", { person: "Ruiz" }).answer);
  const told = bot.logged
    .map((line) => JSON.parse(line))
    .filter(({ level }) => level >= 40)
    .map(({ msg }) => String(msg));
  return { ask, told };
}

function page(words: string): string {
  return `---\ntitle: The pier\ndate: 2026-04-01\n---\n\n“Nobody walks on the pier,” Ana Ruiz said. ${words}\n`;
}

it("has read all when a thread has died of a file once, and says so in one line", async () => {
  const mark = join(await folderOf({}), "mark");
  const { ask, told } = await start({ "pier.md": page(`Dies once: ${mark}`) });
  expect(await ask()).toContain(`${COUNT + 1} quotations · ${COUNT + 1} articles`);
  expect(told).toEqual([
    'A thread that reads files has died (its reading ended with code 3): "pier.md" is read once more',
  ]);
});

it("has read all else when threads die of a file each time, and says which", async () => {
  const { ask, told } = await start({ "pier.md": page("Dies always.") });
  expect(await ask()).toContain(`${COUNT} quotations · ${COUNT} articles`);
  expect(told).toEqual([
    expect.stringMatching(/^A thread that reads files has died .*"pier\.md" is read once more$/u),
    'Left out "pier.md": its reading ended with code 3',
  ]);
});

it("has read all when no thread can be started, and says so in one line", async () => {
  const { ask, told } = await start({}, new URL("./no-such-thread.mjs", import.meta.url));
  expect(await ask()).toContain(`${COUNT} quotations · ${COUNT} articles`);
  expect(told).toEqual([expect.stringMatching(/^No thread can be started to read files on/u)]);
});
