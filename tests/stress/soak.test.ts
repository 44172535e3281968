import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { describe, expect, it, onTestFinished } from "vitest";

import type { SandboxUser } from "../../src/sandbox/sandbox.ts";
import { type BotInSandbox, startBotInSandbox } from "../e2e/bot-in-sandbox.ts";
import { folderOf, mayorsArticles } from "../e2e/folders.ts";
import { chooseRuns } from "./seed.ts";

const RUNS = chooseRuns(100_000);
/** By then every bounded store, of the sandbox's and of the bot's, is full. */
const WARM = Math.floor(RUNS / 4);
/** Interactions under way at once. */
const AT_ONCE = 24;
const USERS = 50;
/** Interactions between two reloads of the folder, in which something has changed each time. */
const RELOAD_EACH = 1000;
/** Bytes by which the heap may grow after that: some sixty for each interaction. */
const MOST_GROWTH = 5 * 1024 * 1024;

/** What a user does, in one interaction. */
type Deed = (user: SandboxUser, at: number) => Promise<unknown>;

const DEEDS: readonly Deed[] = [
  (user) => user.slash("quote", { person: "Ruiz" }).answer,
  (user, at) => user.slash("search", { query: `wall ${at % 7}` }).answer,
  (user) => user.slash("summary").answer,
  (user) => user.slash("people").answer,
  (user) => user.slash("verify", { text: "“We have counted 3 new cracks”" }).answer,
  (user) => user.slash("quote", { person: "Nobody" }).answer,
  (user, at) => user.autocomplete("quote", { person: "Ruiz".slice(0, at % 5) }, "person"),
];

interface Watched {
  readonly bot: BotInSandbox;
  readonly folder: string;
  readonly warnings: readonly Error[];
}

async function startWatched(): Promise<Watched> {
  const warnings: Error[] = [];
  const folder = await folderOf(mayorsArticles(12));
  const onWarning = (warning: Error): void => void warnings.push(warning);
  process.on("warning", onWarning);
  const bot = await startBotInSandbox({
    folder,
    logLevel: "warn",
  });
  onTestFinished(async () => {
    await bot.stop();
    process.off("warning", onWarning);
  });
  return { bot, folder, warnings };
}

describe(`${RUNS} interactions at the highest rate, with reloads in between`, () => {
  it("lose no answer, get none twice, and leave heap, timers and listeners as they were", async () => {
    const { bot, folder, warnings } = await startWatched();
    const { sandbox } = bot;
    const users = Array.from({ length: USERS }, (_, index) => sandbox.user({ name: `u${index}` }));
    const requests = sandbox.requestCount;
    const started = performance.now();
    let at = 0;

    async function goOn(until: number): Promise<void> {
      while (at < until) {
        const [user, deed] = [users[at % USERS], DEEDS[at % DEEDS.length]];
        if (user === undefined || deed === undefined) throw new Error("There is nothing to do");
        at += 1;
        if (at % RELOAD_EACH === 0) await reload(bot, folder, at);
        await deed(user, at);
      }
    }
    const all = (until: number) => Promise.all(Array.from({ length: AT_ONCE }, () => goOn(until)));

    await all(WARM);
    const warm = await measure();
    await all(RUNS);
    const end = await measure();

    const perSecond = Math.round(RUNS / ((performance.now() - started) / 1000));
    process.stdout.write(
      `soak: ${RUNS} interactions, ${perSecond} a second; heap before and after a collection: ${shownHeap(warm)} after ${WARM}, ${shownHeap(end)} at the end\n`,
    );
    // Each had one response, and each response was taken.
    expect(sandbox.requestCount - requests).toBe(RUNS);
    expect(sandbox.violations).toEqual([]);
    expect(bot.logged).toEqual([]);
    expect(end.heap - warm.heap).toBeLessThan(MOST_GROWTH);
    expect(end.listeners).toBe(warm.listeners);
    expect(end.resources).toBeLessThanOrEqual(warm.resources + AT_ONCE);
    expect(warnings).toEqual([]);
  });
});

/** Has the bot look through its folder, to which a file has been added, and again when that is gone. */
async function reload(bot: BotInSandbox, folder: string, at: number): Promise<void> {
  const path = join(folder, `sitting-${at}.txt`);
  await writeFile(path, `Council sits for the ${at}th time\n\nThe wall of the harbour leaks.\n`);
  expect(await bot.reload()).toMatchObject({ added: 1 });
  await rm(path);
  expect(await bot.reload()).toMatchObject({ removed: 1 });
}

function shownHeap({ uncollected, heap }: Awaited<ReturnType<typeof measure>>): string {
  return [uncollected, heap].map((bytes) => `${(bytes / 1024 / 1024).toFixed(1)} MB`).join(" and ");
}

/** What is left when all is quiet and collected. */
async function measure() {
  await sleep(500);
  if (globalThis.gc === undefined) throw new Error("Run this with --expose-gc");
  const uncollected = process.memoryUsage().heapUsed;
  globalThis.gc();
  return {
    /** Bytes, before the collection. */
    uncollected,
    heap: process.memoryUsage().heapUsed,
    /** Timers and sockets that are open. */
    resources: process.getActiveResourcesInfo().length,
    listeners: process.eventNames().reduce((sum, name) => sum + process.listenerCount(name), 0),
  };
}
