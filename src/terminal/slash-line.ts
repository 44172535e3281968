import {
  type APIApplicationCommandOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  type ApplicationCommandType,
} from "discord-api-types/v10";

import { type Called, findCalled, nameIn } from "./names.ts";

/** What is needed of a command's definition to read a line for it. */
export interface KnownCommand {
  readonly name: string;
  readonly name_localizations?: Called["name_localizations"];
  /** A slash command's, unless stated. */
  readonly type?: ApplicationCommandType | undefined;
  readonly options?: readonly APIApplicationCommandOption[] | undefined;
}

/** A slash command as somebody would have filled it in, by the names that were registered. */
export interface SlashLine {
  readonly command: string;
  readonly options: Readonly<Record<string, string | boolean>>;
}

/** A line that is no command of ours. Its message is one line that says what to do. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

const COMMAND = /^\s*\/?(\S+)\s*(.*)$/su;
const TRUE = new Set(["true", "yes", "on", "1"]);
const FALSE = new Set(["false", "no", "off", "0"]);

/**
 * Reads `/quote person:Zelensky about:the deal private:true`, and the short `/quote Zelensky`, whose
 * text goes to the command's first option. An option's value runs to the next option's name. Names and
 * choices may be those that a client in the language shows.
 *
 * @throws UsageError for an unknown command, a missing option, a flag that is neither true nor false, or
 *   a value that is none of its option's choices
 */
export function parseSlashLine(
  line: string,
  commands: readonly KnownCommand[],
  locale = "",
): SlashLine {
  const [, name = "", rest = ""] = COMMAND.exec(line) ?? [];
  const command = findCalled(commands, name, locale);
  if (command === undefined) {
    const known = commands.map((each) => `/${nameIn(each, locale)}`).join(", ");
    throw new UsageError(`Unknown command "/${name}". There are: ${known}`);
  }
  const definitions = command.options ?? [];
  const options = new Map<string, string | boolean>();
  const shown = nameIn(command, locale);
  const form = formOf(command, locale);
  for (const [definition, text] of splitOptions(rest, definitions, locale)) {
    if (definition === undefined) {
      throw new UsageError(`/${shown} takes no text. Its form: ${form}`);
    }
    if (text !== "") options.set(definition.name, readValue(definition, text, locale));
  }
  for (const definition of definitions) {
    if (definition.required === true && !options.has(definition.name)) {
      throw new UsageError(`/${shown} needs "${nameIn(definition, locale)}". Its form: ${form}`);
    }
  }
  return { command: command.name, options: Object.fromEntries(options) };
}

/** "/quote person:<…> [about:<…>] [private:<true|false>]" */
export function formOf(command: KnownCommand, locale = ""): string {
  const parts = (command.options ?? []).map((option) => {
    const form = `${nameIn(option, locale)}:<${valuesOf(option, locale)}>`;
    return option.required === true ? form : `[${form}]`;
  });
  return [`/${nameIn(command, locale)}`, ...parts].join(" ");
}

/** What may be given: "true|false", "short|medium|long", "text". */
function valuesOf(option: APIApplicationCommandOption, locale: string): string {
  if (option.type === ApplicationCommandOptionType.Boolean) return "true|false";
  const choices = choicesOf(option).map((choice) => nameIn(choice, locale));
  return choices.length === 0 ? "text" : choices.join("|");
}

function choicesOf(
  option: APIApplicationCommandOption,
): readonly APIApplicationCommandOptionChoice<string>[] {
  return option.type === ApplicationCommandOptionType.String ? (option.choices ?? []) : [];
}

/** Options with their texts; a text before any name belongs to the first option, if there is one. */
function splitOptions(
  text: string,
  definitions: readonly APIApplicationCommandOption[],
  locale: string,
): readonly (readonly [APIApplicationCommandOption | undefined, string])[] {
  const names = new Map(
    definitions.flatMap((each) => [
      [each.name, each],
      [nameIn(each, locale), each],
    ]),
  );
  const parts: (readonly [APIApplicationCommandOption | undefined, string])[] = [];
  let option = definitions[0];
  let words: string[] = [];
  const finish = (): void => {
    if (words.length > 0) parts.push([option, words.join(" ").trim()]);
    words = [];
  };
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const colon = word.indexOf(":");
    const named = names.get(word.slice(0, Math.max(0, colon)));
    if (named !== undefined) {
      finish();
      option = named;
      words.push(word.slice(colon + 1));
    } else words.push(word);
  }
  finish();
  return parts;
}

function readValue(
  definition: APIApplicationCommandOption,
  text: string,
  locale: string,
): string | boolean {
  const word = text.toLowerCase();
  const name = nameIn(definition, locale);
  const choices = choicesOf(definition);
  if (choices.length > 0) {
    const choice = findCalled(choices, word, locale) ?? choices.find(({ value }) => value === word);
    if (choice !== undefined) return choice.value;
    const values = choices.map((each) => nameIn(each, locale)).join(", ");
    throw new UsageError(`"${name}" is one of ${values}, not "${text}"`);
  }
  if (definition.type !== ApplicationCommandOptionType.Boolean) return text;
  if (TRUE.has(word)) return true;
  if (FALSE.has(word)) return false;
  throw new UsageError(`"${name}" is true or false, not "${text}"`);
}
