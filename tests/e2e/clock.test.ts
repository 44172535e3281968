import { setTimeout as sleep } from "node:timers/promises";

import { expect, it, onTestFinished, vi } from "vitest";

import type { Archive } from "../../src/archive/archive.ts";
import { shown, startBotInSandbox } from "./bot-in-sandbox.ts";
import { folderOf, mayorsArticles } from "./folders.ts";

const DAY = 86_400_000;
/** More than the client sends within a second by itself. */
const MANY = 60;

/** Slow enough that an answer is deferred, and sent as an edit. */
function slowly(archive: Archive): Archive {
  return {
    ...archive,
    async status() {
      await sleep(5);
      return archive.status();
    },
  };
}

it.each([-DAY, DAY])("answers go on where the clock jumps by %d ms", async (jump) => {
  let ahead = 0;
  const { now } = Date;
  const clock = vi.spyOn(Date, "now").mockImplementation(() => now() + ahead);
  onTestFinished(() => clock.mockRestore());
  const folder = await folderOf(mayorsArticles(1));
  const bot = await startBotInSandbox({ folder, deferAfterMs: 0, wrap: slowly });
  onTestFinished(() => bot.stop());
  const ask = async (): Promise<string> =>
    shown(await bot.sandbox.user().slash("quote", { person: "Ruiz" }).answer);
  expect(await ask()).toContain("1 new cracks");
  ahead = jump;
  const answers = await Promise.all(Array.from({ length: MANY }, ask));
  for (const answer of answers) expect(answer).toContain("1 new cracks");
});
