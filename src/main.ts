#!/usr/bin/env node
import { config as loadDotenv } from "dotenv";

import { ask } from "./command-line/ask.ts";
import { EXIT_FAILURE, explain } from "./command-line/explain.ts";
import { createProgram } from "./command-line/program.ts";
import { printQuotes } from "./command-line/quotes.ts";
import { endAtOnce } from "./command-line/signals.ts";
import { start } from "./command-line/start.ts";
import { isReaderGone, isTerminalGone } from "./command-line/streams.ts";
import { type Config, readConfig } from "./config.ts";

const config = (): Config => readConfig(process.env);

const program = createProgram({
  async start(locale) {
    await start(config(), locale);
    // Node aborts at its end where it cannot give a terminal back its modes.
    if (isTerminalGone()) endAtOnce("SIGHUP");
    // A request that Discord makes wait, or an input that stays open, must not hold who is leaving.
    process.exit();
  },
  async ask(line, options) {
    process.stdout.write(`${await ask(config(), line, options)}\n`);
  },
  quotes: (options) => printQuotes(config(), options),
});

// A reader that has seen enough (`| head`) is no failure, and no reason for the bot to leave.
process.stdout.on("error", (error) => {
  if (isReaderGone(error)) return;
  process.stderr.write(`Cannot write to standard output: ${error.message}\n`);
  process.exit(EXIT_FAILURE);
});

// There is nobody left to tell.
process.stderr.on("error", () => {});

loadDotenv({ quiet: true });
try {
  await program.parseAsync();
} catch (error) {
  const explained = explain(error);
  if (explained !== null) {
    process.stderr.write(`${explained.line}\n`);
    // Files may still be being read, for nobody.
    process.exit(explained.code);
  }
}
