#!/usr/bin/env node
import { pipeline } from "node:stream/promises";
import { isatty } from "node:tty";
import { fileURLToPath } from "node:url";

import { Command, CommanderError, Option } from "commander";
import { Locale } from "discord-api-types/v10";
import { config as loadDotenv } from "dotenv";
import type { Logger } from "pino";

import type { Archive } from "./archive/archive.ts";
import { about } from "./commands/about.ts";
import { COMMANDS } from "./commands/commands.ts";
import { ConfigError, type LogLevel, readConfig } from "./config.ts";
import { localToday } from "./days/today.ts";
import { type Answer, answerQuestion, type Question } from "./discord/answer.ts";
import { answerAboutBot } from "./discord/bot-desk.ts";
import { createBareSelf } from "./discord/self.ts";
import { toDiscordCommand } from "./discord/definitions.ts";
import { toCallback } from "./discord/callback.ts";
import { LoginRefused } from "./discord/login-refused.ts";
import { beginIndexing } from "./indexing.ts";
import { createLog } from "./log.ts";
import { NOTHING_RELOADED } from "./model/reload-report.ts";
import { logLeftOut, openArchive } from "./open-archive.ts";
import { exportSpeech } from "./export/quotations.ts";
import { scoreSource } from "./export/score-source.ts";
import { createMemorySettings } from "./settings/memory.ts";
import { openSettings } from "./settings/open-settings.ts";
import { createFolderSource } from "./sources/folder.ts";
import { messageText } from "./terminal/message-text.ts";
import { readVersion } from "./version.ts";
import { type Screen, screenOf } from "./terminal/screen.ts";
import { StatusLine } from "./terminal/status-line.ts";
import { parseSlashLine, UsageError } from "./terminal/slash-line.ts";
import { tellProgress } from "./tell-progress.ts";
import { LOCALES, textsFor } from "./texts/languages.ts";

const SEEDS = fileURLToPath(new URL("../seeds", import.meta.url));
const [STDIN, STDOUT, STDERR] = [0, 1, 2] as const;
const EXIT_FAILURE = 1;
const EXIT_USAGE = 2;
/** What writing to a closed pipe ends in; which of them depends on what was still unread. */
const READER_IS_GONE = new Set(["EPIPE", "ECONNRESET", "ERR_STREAM_PREMATURE_CLOSE"]);
/** Commander's codes for what is no mistake. */
const HELP_SHOWN = new Set(["commander.help", "commander.helpDisplayed", "commander.version"]);

/** What the keeper is spoken to in, unless asked otherwise. */
const USUAL_LOCALE = Locale.EnglishGB;

interface AskOptions {
  readonly json?: boolean;
  readonly archive?: string;
  readonly locale: Locale;
}

const program = new Command("dateline")
  .description(
    "Turns a folder of news articles into an archive that a Discord server can question.",
  )
  .helpCommand(false)
  // Else `--locale` behind `ask` would be taken for the bot's.
  .enablePositionalOptions()
  .allowExcessArguments()
  .exitOverride()
  .configureOutput({ outputError: () => {} })
  .addHelpText(
    "after",
    "\nWithout a command, starts the bot: on Discord with DISCORD_TOKEN, else in the sandbox.\n.env.example names the variables that it reads from the environment or from .env.",
  )
  .addOption(localeOption())
  .action(async ({ locale }: { readonly locale: Locale }, { args }: Command) => {
    if (args.length > 0) {
      const known = program.commands.map((command) => command.name()).join(", ");
      throw new UsageError(
        `Unknown command "${args[0] ?? ""}". There are: ${known}; or none, to start the bot`,
      );
    }
    await start(locale);
  });

program
  .command("ask")
  .description('answer one slash command without Discord: ask "/search minerals"')
  .argument("<command...>", "the command, as one would type it")
  .option("--json", "print the exact response body that Discord would get")
  .option("--archive <dir>", "the folder with the articles")
  .addOption(localeOption())
  .action(async (words: string[], { json = false, archive, locale }: AskOptions) => {
    await ask(words.join(" "), json, archive ?? null, locale);
  });

program
  .command("quotes")
  .description("print every quotation and paraphrase, one JSON object a line")
  .allowExcessArguments(false)
  .option("--archive <dir>", "the folder with the articles")
  .addOption(
    new Option(
      "--format <format>",
      "ndjson: a line for each quotation or paraphrase; score: a line for each file, with places in the file, as scorers of attribution take it",
    )
      .choices(["ndjson", "score"])
      .default("ndjson"),
  )
  .action(async ({ archive, format }: { archive?: string; format: string }) => {
    await printLines(
      format === "score" ? scoreLines(archive ?? null) : quoteLines(archive ?? null),
    );
  });

/** The language of what the bot says here. */
function localeOption(): Option {
  return new Option("--locale <locale>", "the language of the answers, as Discord names it")
    .choices(LOCALES)
    .default(USUAL_LOCALE);
}

async function start(locale: Locale): Promise<void> {
  const config = readConfig(process.env);
  const leave = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => leave.abort());
  }
  const inSandbox = config.token === null;
  const inputIsTerminal = isatty(STDIN);
  const usual: LogLevel = inSandbox && inputIsTerminal ? "warn" : "info";
  const status =
    isatty(STDERR) && !(inSandbox && inputIsTerminal) ? new StatusLine(process.stderr) : null;
  const log = createLog(config.logLevel ?? usual, isatty(STDERR), (write) =>
    status === null ? write() : status.above(write),
  );
  const surroundings = {
    input: process.stdin,
    output: process.stdout,
    inputIsTerminal,
    screen: screen(),
    locale,
    leave: leave.signal,
  };

  // Loaded only here: one answer on the command line needs no Discord client.
  const { runInSandbox, runOnDiscord } = await import("./run.ts");
  // Loaded only where it is asked for, and before the articles are read: that may take a while.
  const health =
    config.healthPort === null
      ? null
      : await (await import("./health/health.ts")).openHealth(config.healthPort, config.healthHost);
  if (health !== null) log.info(`Tells how it is on ${health.url}`);
  const folder = config.articlesDir ?? SEEDS;
  const indexing = beginIndexing(folder, log, { dataDir: config.dataDir, sweeps: true }, true);
  const { archive } = indexing;
  // What goes wrong is in the log.
  process.on("SIGHUP", () => void indexing.reload().catch(() => {}));
  if (!(inSandbox && inputIsTerminal)) tellProgress(indexing, log, status);
  const indexed = indexing.done.then(async () => {
    health?.signs.load(() => archive.status(), indexing.elapsed() / 1000);
    const said = await describe(archive, folder, indexing.elapsed());
    if (!inSandbox) log.info(said);
    return said;
  });
  // Who runs the bot waits for it, once the bot runs.
  indexed.catch(() => {});
  const settings = await openSettings(config.dataDir, log);
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
  try {
    leave.signal.throwIfAborted();
    if (config.token === null) await runInSandbox(running);
    else await runOnDiscord(config.token, running);
  } catch (error) {
    if (error !== leave.signal.reason) throw error;
  }
  // A request that Discord makes wait, or an input that stays open, must not hold who is leaving.
  process.exit();
}

async function describe(archive: Archive, folder: string, ms: number): Promise<string> {
  const { articles, utterances, fragments, leftOut } = await archive.status();
  const left = leftOut.length === 0 ? "" : ` (${leftOut.length} left out)`;
  const { counts } = textsFor(USUAL_LOCALE);
  const said = `${counts.quotations(utterances)} and ${counts.fragments(fragments)}`;
  return `Indexed ${counts.articles(articles)} with ${said} from ${folder}${left} in ${Math.round(ms)} ms`;
}

async function ask(
  line: string,
  json: boolean,
  folder: string | null,
  locale: Locale,
): Promise<void> {
  const definitions = [...COMMANDS, about].map(toDiscordCommand);
  const { command, options } = parseSlashLine(line, definitions, locale);
  const texts = Object.entries(options).filter(
    (option): option is [string, string] => typeof option[1] === "string",
  );
  const isPrivate = options["private"] === true;
  const question = {
    command,
    options: Object.fromEntries(texts),
    page: 0,
    private: isPrivate,
    audience: isPrivate ? ("askerWhoMayShare" as const) : ("everybody" as const),
    today: localToday(),
    locale,
  };
  const archive = await openQuietly(folder);
  const answer = await (command === about.definition.name
    ? answerHere(archive, question)
    : answerQuestion(archive, question));
  const response = toCallback(answer);
  const text = json ? JSON.stringify(response, null, 2) : messageText(response.data, screen());
  process.stdout.write(`${text}\n`);
}

/** An answer about the bot to whoever runs it: on no Discord, and with nobody beside them. */
function answerHere(archive: Archive, question: Question): Promise<Answer> {
  const self = createBareSelf(
    { version: readVersion(), aboutUrl: readConfig(process.env).aboutUrl },
    true,
  );
  const keeper = { userId: "", serverId: null, managesServer: false, isAlone: true };
  const desk = {
    archive,
    settings: createMemorySettings(),
    self,
    reload: async () => NOTHING_RELOADED,
  };
  return answerAboutBot(desk, about, keeper, question);
}

async function* quoteLines(folder: string | null): AsyncGenerator<object> {
  const archive = await openQuietly(folder);
  const { articles } = await archive.status();
  for (const digest of await archive.newest(0, articles)) {
    yield* exportSpeech(digest, await archive.whoseWords(digest.article.id));
  }
}

async function* scoreLines(folder: string | null): AsyncGenerator<object> {
  const { dir, log } = quietly(folder);
  for await (const { file, leftOut } of scoreSource(createFolderSource(dir))) {
    logLeftOut(leftOut, log);
    if (file !== null) yield file;
  }
}

/** Prints each object as a line of JSON, no faster than they are read; ends early where the reader does. */
async function printLines(objects: AsyncIterable<object>): Promise<void> {
  async function* lines(): AsyncGenerator<string> {
    for await (const object of objects) yield `${JSON.stringify(object)}\n`;
  }
  try {
    await pipeline(lines, process.stdout, { end: false });
  } catch (error) {
    if (!isReaderGone(error)) throw error;
  }
}

/** The archive for one answer: only what goes wrong is said. What the bot keeps is used, and left to it. */
function openQuietly(folder: string | null): Promise<Archive> {
  const { dir, dataDir, log } = quietly(folder);
  return openArchive(dir, log, { dataDir, sweeps: false });
}

function quietly(folder: string | null): {
  readonly dir: string;
  readonly dataDir: string;
  readonly log: Logger;
} {
  const { articlesDir, dataDir, logLevel } = readConfig(process.env);
  return {
    dir: folder ?? articlesDir ?? SEEDS,
    dataDir,
    log: createLog(logLevel ?? "warn", isatty(STDERR)),
  };
}

function screen(): Screen {
  return screenOf(isatty(STDOUT), process.stdout.columns);
}

/** What ended the program, as one clear line and an exit code. */
function explain(error: unknown): { readonly line: string; readonly code: number } {
  if (error instanceof CommanderError) {
    return { line: error.message.replace(/^error: /, ""), code: EXIT_USAGE };
  }
  if (error instanceof UsageError) return { line: error.message, code: EXIT_USAGE };
  if (error instanceof ConfigError || error instanceof LoginRefused) {
    return { line: error.message, code: EXIT_FAILURE };
  }
  const cause = error instanceof Error ? error.message : String(error);
  return { line: `Cannot go on: ${cause}`, code: EXIT_FAILURE };
}

function isReaderGone(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" && READER_IS_GONE.has(code);
}

// A reader that has seen enough (`| head`) is no failure, and no reason for the bot to leave.
process.stdout.on("error", (error) => {
  if (isReaderGone(error)) return;
  process.stderr.write(`Cannot write to standard output: ${error.message}\n`);
  process.exit(EXIT_FAILURE);
});

loadDotenv({ quiet: true });
try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError && HELP_SHOWN.has(error.code))) {
    const { line, code } = explain(error);
    process.stderr.write(`${line}\n`);
    // Files may still be being read, for nobody.
    process.exit(code);
  }
}
