import { CommanderError } from "commander";

import { ConfigError } from "../config.ts";
import { LoginRefused } from "../discord/login-refused.ts";
import { UsageError } from "../terminal/slash-line.ts";

export const EXIT_FAILURE = 1;
const EXIT_USAGE = 2;
/** Commander's codes for what is no mistake. */
const HELP_SHOWN = new Set(["commander.help", "commander.helpDisplayed", "commander.version"]);

/** What ended the program, as one clear line and an exit code; null where nothing went wrong. */
export function explain(error: unknown): { readonly line: string; readonly code: number } | null {
  if (error instanceof CommanderError) {
    if (HELP_SHOWN.has(error.code)) return null;
    return { line: error.message.replace(/^error: /, ""), code: EXIT_USAGE };
  }
  if (error instanceof UsageError) return { line: error.message, code: EXIT_USAGE };
  if (error instanceof ConfigError || error instanceof LoginRefused) {
    return { line: error.message, code: EXIT_FAILURE };
  }
  const cause = error instanceof Error ? error.message : String(error);
  return { line: `Cannot go on: ${cause}`, code: EXIT_FAILURE };
}
