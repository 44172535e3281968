import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import { expect, it, onTestFinished } from "vitest";

import { startSandbox } from "../../src/sandbox/sandbox.ts";
import { startBotInSandbox } from "./bot-in-sandbox.ts";
import { folderOf, mayorsArticles } from "./folders.ts";

const TOLD = new URL("./told-thread.mjs", import.meta.url);
const PAUSES = { between: 10, first: 10, longest: 40, calm: 60_000 };

it("says below the bot's name how far reading is, in a new session too, and nothing after", async () => {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  const mark = join(await folderOf({}), "mark");
  const last = `---\ntitle: The pier\n---\n\nIt is quiet. Waits for: ${mark}\n`;
  const folder = await folderOf({ ...mayorsArticles(3), "pier.md": last });
  const bot = await startBotInSandbox({
    folder,
    sandbox,
    atOnce: true,
    threads: { few: 0, count: 1, main: TOLD },
    identifyPauses: PAUSES,
    presencePauseMs: 20,
  });
  onTestFinished(() => bot.stop());
  const far = "Still reading: 3 of 4 files.";
  await expect.poll(() => sandbox.presence, { timeout: 10_000 }).toBe(far);
  sandbox.invalidateSessions(false);
  await sandbox.ready();
  await expect.poll(() => sandbox.presence, { timeout: 10_000 }).toBe(far);
  expect(sandbox.identifies).toBe(2);

  await writeFile(mark, "");
  await bot.read;
  await expect.poll(() => sandbox.presence, { timeout: 10_000 }).toBeNull();
});
