import { fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { InteractionFailed, startSandbox } from "../../src/sandbox/sandbox.ts";
import type { Place } from "./measures.ts";
import { type Questions, readQuestions } from "./questions.ts";
import { summarise, type Times } from "./times.ts";

const BOT = fileURLToPath(new URL("wire-bot.js", import.meta.url));
/** Interactions a second, and how many. */
const RATE = 200;
const INTERACTIONS = 2000;
const WARM_UP = 400;
/** Who asks, one after the other. */
const USERS = 50;

type User = ReturnType<Awaited<ReturnType<typeof startSandbox>>["user"]>;

/**
 * How long interactions take over the wire, from INTERACTION_CREATE sent to callback received, at a
 * steady rate: the sandbox in this process, the bot with the real Discord client in another.
 */
export async function measureWire({ folder, workspace }: Place): Promise<Times> {
  const questions = readQuestions(workspace);
  const sandbox = await startSandbox();
  const bot = fork(BOT, [folder, sandbox.api, sandbox.token], {
    execArgv: process.execArgv,
  });
  await once(bot, "message");
  await sandbox.ready();
  const users = Array.from({ length: USERS }, (_, number) =>
    sandbox.user({ name: `reader ${number}` }),
  );
  const one = async (number: number): Promise<number> => {
    const user = users[number % USERS] ?? sandbox.user();
    const start = performance.now();
    await interact(user, questions, number).catch(ignoreLate);
    return performance.now() - start;
  };
  await atRate(WARM_UP, one);
  const times = await atRate(INTERACTIONS, one);
  bot.disconnect();
  await sandbox.close();
  return summarise(times);
}

/** Who waits in vain has waited for Discord's three seconds. */
function ignoreLate(error: unknown): void {
  if (!(error instanceof InteractionFailed)) throw error;
}

/** Starts so many at the rate, however long those before take. */
async function atRate(
  count: number,
  one: (number: number) => Promise<number>,
): Promise<readonly number[]> {
  const start = performance.now();
  const running: Promise<number>[] = [];
  while (running.length < count) {
    const due = Math.min(count, Math.floor(((performance.now() - start) * RATE) / 1000) + 1);
    while (running.length < due) running.push(one(running.length));
    await sleep(1);
  }
  return Promise.all(running);
}

/** Each kind of interaction as often as the others. */
async function interact(user: User, questions: Questions, number: number): Promise<void> {
  const { quote, summary, verify, search, complete } = questions;
  const at = Math.floor(number / 5);
  switch (number % 5) {
    case 0:
      await user.slash("quote", pick(quote, at)).callback;
      break;
    case 1:
      await user.slash("summary", pick(summary, at)).callback;
      break;
    case 2:
      await user.slash("verify", pick(verify, at)).callback;
      break;
    case 3:
      await user.slash("search", { query: pick(search, at) }).callback;
      break;
    default: {
      const { command, option, text } = pick(complete, at);
      await user.autocomplete(command, { [option]: text }, option);
    }
  }
}

function pick<T>(things: readonly T[], at: number): T {
  const thing = things[at % things.length];
  if (thing === undefined) throw new Error("Cannot ask: there are no questions");
  return thing;
}
