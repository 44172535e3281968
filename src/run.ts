import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";

import type { Locale } from "discord-api-types/v10";
import type { Logger } from "pino";

import type { Config } from "./config.ts";
import { type Bot, startBot } from "./discord/gateway.ts";
import type { Health } from "./health/health.ts";
import type { Indexing } from "./indexing.ts";
import type { InteractionRecord } from "./model/interaction-record.ts";
import type { ReloadReport } from "./model/reload-report.ts";
import type { SettingsStore } from "./settings/settings-store.ts";
import { progressBar } from "./terminal/progress-line.ts";
import { type Background, readLines } from "./terminal/prompt.ts";
import type { Screen } from "./terminal/screen.ts";
import { Session } from "./terminal/session.ts";

/** Reading that is over so soon after the bot is there (milliseconds) is told as done. */
const SHORT_READING = 500;

/** How much of a terminal's width what goes on may take before what somebody types. */
const PROMPT_SHARE = 0.6;

/** Where people are, and how the process is told to leave. */
export interface Surroundings {
  readonly input: Readable;
  readonly output: Writable;
  /** Whether a person types the input. */
  readonly inputIsTerminal: boolean;
  readonly screen: Screen;
  /** The language of who types, as Discord names it. */
  readonly locale: Locale;
  /** Aborted when the process is asked to leave. */
  readonly leave: AbortSignal;
}

interface Running {
  readonly config: Config;
  /** Goes on while the bot runs. */
  readonly indexing: Indexing;
  /** What was indexed, in words, when it has been; rejects where that failed. */
  readonly indexed: Promise<string>;
  /** What servers chose. */
  readonly settings: SettingsStore;
  readonly log: Logger;
  readonly version: string;
  readonly surroundings: Surroundings;
  /** null where nobody asks how the bot is. */
  readonly health: Health | null;
}

/**
 * Runs the bot on Discord until it is asked to leave.
 *
 * @throws LoginRefused where Discord ends it for good; the reason of `leave` where it had not started
 */
export async function runOnDiscord(token: string, running: Running): Promise<void> {
  const { api, guildId } = running.config;
  const { leave, output } = running.surroundings;
  const bot = await start({ token, api, guildId }, running);
  output.write(`Dateline is on Discord. Invite it: ${bot.inviteUrl}\n`);
  try {
    await Promise.race([asked(leave), bot.ended, failed(running.indexed)]);
  } finally {
    await bot.stop();
  }
}

/**
 * Runs the very same bot in the sandbox, a pretend Discord on this machine, and takes commands from
 * the input; they go over the wire like any others.
 */
export async function runInSandbox(running: Running): Promise<void> {
  const { config, surroundings, indexed } = running;
  const { input, output, inputIsTerminal, screen, locale, leave } = surroundings;
  // Loaded only here: on Discord, the sandbox and its schemas would be dead weight.
  const { startSandbox } = await import("./sandbox/sandbox.ts");
  const sandbox = await startSandbox({ port: config.sandboxPort });
  try {
    const { token, api, guildId, url } = sandbox;
    const bot = await start({ token, api, guildId }, running);
    const background = await backgroundOf(running, output);
    output.write(
      `No DISCORD_TOKEN, so this is the sandbox, a pretend Discord on ${url}: open it in a browser, or try /quote Zelensky here\n`,
    );
    output.write("To go live, put DISCORD_TOKEN=<your bot's token> into .env and start again\n\n");

    const session = new Session(
      sandbox.user({ name: "owner", locale, administers: true }),
      () => sandbox.commands(),
      screen,
      locale,
    );
    const run = (line: string): Promise<string> => session.run(line);
    const lines = readLines(input, output, inputIsTerminal, run, leave, background);
    // An input that is closed from the start (a service's) says nothing about when to leave.
    const done = lines.then((count) => (count > 0 || inputIsTerminal ? undefined : never()));
    try {
      await Promise.race([asked(leave), bot.ended, failed(indexed), done]);
    } finally {
      await bot.stop();
    }
  } finally {
    await sandbox.close();
  }
}

/** Starts the bot on a Discord, real or pretended, and has it tell how it is. */
async function start(
  where: Pick<Config, "api" | "guildId"> & { readonly token: string },
  { config, version, indexing, settings, log, surroundings, health }: Running,
): Promise<Bot> {
  const { leave } = surroundings;
  const onDone = (record: InteractionRecord): void => health?.count(record);
  const { archive, progress: reading } = indexing;
  const reload = (): Promise<ReloadReport> => indexing.reload();
  const edition = { version, aboutUrl: config.aboutUrl };
  const bot = await startBot({
    ...where,
    edition,
    archive,
    settings,
    log,
    reading,
    reload,
    leave,
    onDone,
  });
  health?.signs.connect(() => bot.shards());
  return bot;
}

/** Resolves when the process is asked to leave. */
async function asked(leave: AbortSignal): Promise<void> {
  if (!leave.aborted) await once(leave, "abort");
}

/** Rejects where a promise does; else stays pending. */
function failed(promise: Promise<unknown>): Promise<never> {
  return promise.then(never);
}

/** What the prompt has to tell of reading; null where that is done, and is told here. */
async function backgroundOf(
  { indexing, indexed, surroundings }: Running,
  output: Writable,
): Promise<Background | null> {
  const said = await Promise.race([indexed, sleep(SHORT_READING, null, { ref: false })]);
  if (said !== null) {
    output.write(`${said}\n`);
    return null;
  }
  // The rest of the line is for what is typed.
  const room = Math.floor((surroundings.screen.width ?? 0) * PROMPT_SHARE);
  const status = (): string | null => {
    const progress = indexing.progress();
    return progress === null ? null : progressBar(progress, indexing.elapsed(), room);
  };
  return { status, done: indexed };
}

function never(): Promise<never> {
  return new Promise(() => {});
}
