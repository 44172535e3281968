import { Locale } from "discord-api-types/v10";
import type { Logger } from "pino";

import type { Archive } from "../archive/archive.ts";
import type { Config, LogLevel } from "../config.ts";
import type { Health } from "../health/health.ts";
import { beginIndexing, type Indexing } from "../indexing.ts";
import { createLog } from "../log.ts";
import { countFiles } from "../model/ingest-report.ts";
import { SEEDS } from "../seeds.ts";
import { openSettings } from "../settings/open-settings.ts";
import { tellProgress } from "../tell-progress.ts";
import { StatusLine } from "../terminal/status-line.ts";
import { textsFor } from "../texts/languages.ts";
import { readVersion } from "../version.ts";
import { explain } from "./explain.ts";
import { keepAtEnd } from "./keep-at-end.ts";
import { endAfter, endAtOnce, onReload, unlessAsked, untilAskedToLeave } from "./signals.ts";
import { isTerminal, isTerminalGone, screen } from "./streams.ts";

/** The language of the log. */
const KEEPERS_LOCALE = Locale.EnglishGB;
/** Milliseconds that the process may take to end: a disk may hang that is being read from. */
const LONGEST_EXIT = 2000;

/**
 * Starts the bot, on Discord or in the sandbox, and resolves when it has been left. The process may still
 * hold what nobody waits for: a request that Discord makes wait, an input that stays open.
 */
export async function start(config: Config, locale: Locale): Promise<void> {
  const leave = untilAskedToLeave();
  const inSandbox = config.token === null;
  const inputIsTerminal = isTerminal("stdin");
  const hasPrompt = inSandbox && inputIsTerminal;
  const status = isTerminal("stderr") && !hasPrompt ? new StatusLine(process.stderr) : null;
  const log = openLog(config, hasPrompt ? "warn" : "info", status);
  const surroundings = {
    input: process.stdin,
    output:
      status !== null && isTerminal("stdout") ? status.beside(process.stdout) : process.stdout,
    inputIsTerminal,
    screen: screen(),
    locale,
    leave,
  };

  // Loaded only here: one answer on the command line needs no Discord client.
  const { runInSandbox, runOnDiscord } = await import("../run.ts");
  const health = await openHealth(config, log);
  const folder = config.articlesDir ?? SEEDS;
  const indexing = beginIndexing(folder, log, { dataDir: config.dataDir, sweeps: true }, true);
  onReload(() => void reload(indexing, log));
  if (!hasPrompt) tellProgress(indexing, log, status);
  health?.signs.index(() => indexing.archive.status(), indexing.lastReading);
  const indexed = tellIndexed(indexing, folder);
  if (!inSandbox) indexed.then((said) => log.info(said), nobodyWaits);
  let failure: unknown = null;
  try {
    const settings = await unlessAsked(leave, openSettings(config.dataDir, log));
    const running = {
      config,
      version: readVersion(),
      indexing,
      indexed,
      settings,
      log,
      surroundings,
      health,
    };
    if (config.token === null) await runInSandbox(running);
    else await runOnDiscord(config.token, running);
  } catch (error) {
    if (error !== leave.reason && !isTerminalGone()) failure = error;
  }
  if (!(await keepAtEnd(indexing, log))) leaveHungDisk(failure);
  if (indexing.progress() !== null) endAfter(LONGEST_EXIT);
  if (failure !== null) throw failure;
}

/** Ends at once, as what was asked for where it was, and else as what whoever runs a service takes for a failure. */
function leaveHungDisk(failure: unknown): void {
  if (failure === null) return endAtOnce();
  process.stderr.write(`${explain(failure)?.line ?? ""}\n`);
  endAtOnce("SIGKILL");
}

/** Looks through the folder; what that changed, the log has anyway. */
async function reload(indexing: Indexing, log: Logger): Promise<void> {
  try {
    const { added, changed, removed } = await indexing.reload();
    if (added + changed + removed === 0) log.info("Looked through the folder: nothing has changed");
  } catch (error) {
    log.error({ err: error }, "Cannot look through the folder");
  }
}

function openLog({ logLevel }: Config, usual: LogLevel, status: StatusLine | null): Logger {
  return createLog(logLevel ?? usual, isTerminal("stderr"), (write) =>
    status === null ? write() : status.above(write),
  );
}

/** Before the articles are read: that may take a while. */
async function openHealth({ healthPort, healthHost }: Config, log: Logger): Promise<Health | null> {
  if (healthPort === null) return null;
  // Loaded only where it is asked for.
  const health = await (await import("../health/health.ts")).openHealth(healthPort, healthHost);
  log.info(`Tells how it is on ${health.url}`);
  return health;
}

/** What was indexed, in words, when it has been. */
function tellIndexed({ archive, done, elapsed }: Indexing, folder: string): Promise<string> {
  const indexed = done.then(() => describe(archive, folder, elapsed()));
  // Who runs the bot waits for it, once the bot runs.
  indexed.catch(nobodyWaits);
  return indexed;
}

function nobodyWaits(): void {}

async function describe(archive: Archive, folder: string, ms: number): Promise<string> {
  const { articles, utterances, fragments, leftOut } = await archive.status();
  const left = leftOut.length === 0 ? "" : ` (${countFiles(leftOut)} left out)`;
  const { counts } = textsFor(KEEPERS_LOCALE);
  const said = `${counts.quotations(utterances)} and ${counts.fragments(fragments)}`;
  return `Indexed ${counts.articles(articles)} with ${said} from ${folder}${left} in ${Math.round(ms)} ms`;
}
