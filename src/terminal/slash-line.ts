import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  type ApplicationCommandType,
} from "discord-api-types/v10";

/** What is needed of a command's definition to read a line for it. */
export interface KnownCommand {
  readonly name: string;
  /** A slash command's, unless stated. */
  readonly type?: ApplicationCommandType | undefined;
  readonly options?: readonly APIApplicationCommandOption[] | undefined;
}

/** A slash command as somebody would have filled it in. */
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
 * text goes to the command's first option. An option's value runs to the next option's name.
 *
 * @throws UsageError for an unknown command, a missing option, a flag that is neither true nor false, or
 *   a value that is none of its option's choices
 */
export function parseSlashLine(line: string, commands: readonly KnownCommand[]): SlashLine {
  const [, name = "", rest = ""] = COMMAND.exec(line) ?? [];
  const command = commands.find((known) => known.name === name.toLowerCase());
  if (command === undefined) {
    const known = commands.map((each) => `/${each.name}`).join(", ");
    throw new UsageError(`Unknown command "/${name}". There are: ${known}`);
  }
  const definitions = command.options ?? [];
  const options = new Map<string, string | boolean>();
  for (const [option, text] of splitOptions(rest, definitions)) {
    const definition = definitions.find((each) => each.name === option);
    if (definition === undefined) {
      throw new UsageError(`/${command.name} takes no text. Its form: ${formOf(command)}`);
    }
    if (text !== "") options.set(option, readValue(definition, text));
  }
  for (const { name: option, required } of definitions) {
    if (required === true && !options.has(option)) {
      throw new UsageError(`/${command.name} needs "${option}". Its form: ${formOf(command)}`);
    }
  }
  return { command: command.name, options: Object.fromEntries(options) };
}

/** "/quote person:<…> [about:<…>] [private:<true|false>]" */
export function formOf({ name, options = [] }: KnownCommand): string {
  const parts = options.map((option) => {
    const form = `${option.name}:<${valuesOf(option)}>`;
    return option.required === true ? form : `[${form}]`;
  });
  return [`/${name}`, ...parts].join(" ");
}

/** What may be given: "true|false", "short|medium|long", "text". */
function valuesOf(option: APIApplicationCommandOption): string {
  if (option.type === ApplicationCommandOptionType.Boolean) return "true|false";
  const choices = choicesOf(option);
  return choices.length === 0 ? "text" : choices.join("|");
}

function choicesOf(option: APIApplicationCommandOption): readonly string[] {
  if (option.type !== ApplicationCommandOptionType.String) return [];
  return (option.choices ?? []).map(({ value }) => value);
}

/** Option names with their texts; a text before any name belongs to the first option. */
function splitOptions(
  text: string,
  definitions: readonly APIApplicationCommandOption[],
): readonly (readonly [string, string])[] {
  const names = definitions.map(({ name }) => name);
  const parts: (readonly [string, string])[] = [];
  let option = names[0] ?? "";
  let words: string[] = [];
  const finish = (): void => {
    if (words.length > 0) parts.push([option, words.join(" ").trim()]);
    words = [];
  };
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const colon = word.indexOf(":");
    const name = word.slice(0, Math.max(0, colon));
    if (names.includes(name)) {
      finish();
      option = name;
      words.push(word.slice(colon + 1));
    } else words.push(word);
  }
  finish();
  return parts;
}

function readValue(definition: APIApplicationCommandOption, text: string): string | boolean {
  const word = text.toLowerCase();
  const choices = choicesOf(definition);
  if (choices.length > 0) {
    const choice = choices.find((value) => value.toLowerCase() === word);
    if (choice !== undefined) return choice;
    throw new UsageError(`"${definition.name}" is one of ${choices.join(", ")}, not "${text}"`);
  }
  if (definition.type !== ApplicationCommandOptionType.Boolean) return text;
  if (TRUE.has(word)) return true;
  if (FALSE.has(word)) return false;
  throw new UsageError(`"${definition.name}" is true or false, not "${text}"`);
}
