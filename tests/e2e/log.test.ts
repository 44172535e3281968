import { expect, it, onTestFinished } from "vitest";

import type { RestFault } from "../../src/sandbox/rest-faults.ts";
import { startSandbox } from "../../src/sandbox/sandbox.ts";
import { startBotInSandbox } from "./bot-in-sandbox.ts";
import { folderOf, mayorsArticles } from "./folders.ts";

/** What only a user writes. */
const WORDS = "zebrafish";

const FAULTS: readonly (readonly [RestFault, number])[] = [
  [{ kind: "refusal", code: 10062 }, 1],
  [{ kind: "slow", ms: 500 }, 1],
  [{ kind: "rateLimited", retryAfter: 60 }, 1],
  [{ kind: "serverError", status: 500 }, 1000],
];

async function start() {
  const sandbox = await startSandbox({ deadlineMs: 300 });
  onTestFinished(() => sandbox.close());
  const bot = await startBotInSandbox({ folder: await folderOf(mayorsArticles(1)), sandbox });
  onTestFinished(() => bot.stop());
  const lines = () => bot.logged.map((line): Record<string, unknown> => JSON.parse(line));
  return { ...bot, lines, done: () => lines().filter(({ outcome }) => outcome !== undefined) };
}

it("has a line for each interaction, with its outcome and how long it took", async () => {
  const { sandbox, done } = await start();
  const user = sandbox.user();
  await user.slash("quote", { person: "Ruiz" }).answer;
  await user.slash("search", { query: WORDS }).answer;
  await user.autocomplete("quote", { person: WORDS }, "person");
  await expect.poll(done).toMatchObject([
    { level: 30, type: "command", command: "quote", outcome: "answered" },
    { level: 30, type: "command", command: "search", outcome: "advised" },
    { level: 30, type: "autocomplete", command: "quote", outcome: "answered" },
  ]);
  for (const { interaction, ms } of done()) {
    expect(interaction).toMatch(/^\d{17,20}$/u);
    expect(ms).toBeGreaterThan(0);
  }
});

it.each(FAULTS)(
  "has no token and nothing that a user wrote when Discord fails with %j",
  async (fault, times) => {
    const { sandbox, logged, done } = await start();
    sandbox.restFaults.plan(fault, { times });
    const { interaction, answer } = sandbox.user().slash("search", { query: WORDS });
    await answer.catch(() => {});
    await expect.poll(done, { timeout: 5000 }).toMatchObject([{ outcome: "undelivered" }]);
    const log = logged.join("");
    // The fault is told.
    expect(log).toContain('"level":50');
    for (const hidden of [WORDS, sandbox.token, interaction.token])
      expect(log).not.toContain(hidden);
  },
);
