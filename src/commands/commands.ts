import type { Command } from "./definition.ts";
import { quote } from "./quote.ts";
import { search } from "./search.ts";
import { summary } from "./summary.ts";

/** All commands, in the order in which they are listed. A new one is one file and one line here. */
export const COMMANDS: readonly Command[] = [quote, search, summary];

/** A command by its name. */
export function findCommand(name: string): Command | null {
  return COMMANDS.find(({ definition }) => definition.name === name) ?? null;
}
