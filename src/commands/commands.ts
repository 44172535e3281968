import { COMMANDS_EN } from "../texts/commands/en.ts";
import { about } from "./about.ts";
import type { BotCommand } from "./bot-command.ts";
import { context } from "./context.ts";
import type { Command, MessageCommand, View } from "./definition.ts";
import { findInArchive } from "./find-in-archive.ts";
import { people } from "./people.ts";
import { quote } from "./quote.ts";
import { reload } from "./reload.ts";
import { search } from "./search.ts";
import { settings } from "./settings.ts";
import { summary } from "./summary.ts";
import { verify, wasThisSaid } from "./verify.ts";

/** All commands, in the order in which they are listed. A new one is one file and one line here. */
export const COMMANDS: readonly Command[] = [quote, people, search, summary, verify];

/** The commands about the bot, listed after all others. */
export const BOT_COMMANDS: readonly BotCommand[] = [about, settings, reload];

/** All commands of a message's menu. */
export const MESSAGE_COMMANDS: readonly MessageCommand[] = [wasThisSaid, findInArchive];

/** What only the controls of a reply ask: Discord is not told of it. */
const VIEWS: readonly View[] = [context];

/** A command, or what only controls ask, by its name. */
export function findCommand(name: string): View | null {
  return [...COMMANDS, ...VIEWS].find(({ definition }) => definition.name === name) ?? null;
}

/** A command of a message's menu by the name that Discord knows it by, the English one. */
export function findMessageCommand(name: string): MessageCommand | null {
  return MESSAGE_COMMANDS.find(({ texts }) => texts(COMMANDS_EN) === name) ?? null;
}

/** A command about the bot by its name. */
export function findBotCommand(name: string): BotCommand | null {
  return BOT_COMMANDS.find(({ definition }) => definition.name === name) ?? null;
}
