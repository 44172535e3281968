import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandInteractionDataBasicOption,
  InteractionType,
} from "discord-api-types/v10";
import { ApplicationCommandOptionType } from "discord-api-types/v10";

export type OptionValue = string | number | boolean;
export type OptionValues = Readonly<Record<string, OptionValue>>;

type Filled = APIApplicationCommandInteractionDataBasicOption<InteractionType.ApplicationCommand>;
type Typed =
  APIApplicationCommandInteractionDataBasicOption<InteractionType.ApplicationCommandAutocomplete>;

/** Characters of a string option without its own `max_length`. */
const TEXT_LIMIT = 6000;

/**
 * The options as the client sends them.
 *
 * @throws {Error} when the client would not let the user send them
 */
export function fillOptions(
  definitions: readonly APIApplicationCommandBasicOption[],
  given: OptionValues,
): Filled[] {
  for (const { name, required = false } of definitions) {
    if (required && !Object.hasOwn(given, name)) {
      throw new Error(`Cannot send the command: option "${name}" is required`);
    }
  }
  return Object.entries(given).map(([name, value]) => fill(defined(definitions, name), value));
}

/**
 * The options as the client sends them while the user still types in the focused one. Nothing is required yet, and
 * numbers are text still.
 *
 * @throws {Error} when the client would not ask the bot
 */
export function typeOptions(
  definitions: readonly APIApplicationCommandBasicOption[],
  given: OptionValues,
  focused: string,
): Typed[] {
  const target = defined(definitions, focused);
  if (!("autocomplete" in target) || !target.autocomplete) {
    throw new Error(`Cannot complete option "${focused}": it has no autocomplete`);
  }
  return Object.entries({ [focused]: "", ...given }).map(([name, value]) => {
    const typed = typeIn(defined(definitions, name), value);
    return name === focused ? { ...typed, focused: true } : typed;
  });
}

/** @throws {Error} when the command has no such option */
export function defined(
  definitions: readonly APIApplicationCommandBasicOption[],
  name: string,
): APIApplicationCommandBasicOption {
  const definition = definitions.find((option) => option.name === name);
  if (definition === undefined) throw refusal(name, "the command has no such option");
  return definition;
}

function fill(option: APIApplicationCommandBasicOption, value: OptionValue): Filled {
  const { name } = option;
  switch (option.type) {
    case ApplicationCommandOptionType.String: {
      if (typeof value !== "string") throw refusal(name, "it takes text");
      const { min_length: least = 1, max_length: most = TEXT_LIMIT } = option;
      if (value.length < least) throw refusal(name, `at least ${least} characters are needed`);
      if (value.length > most) throw refusal(name, `at most ${most} characters are allowed`);
      requireChoice(option, value);
      return { name, type: option.type, value };
    }
    case ApplicationCommandOptionType.Integer:
    case ApplicationCommandOptionType.Number: {
      if (typeof value !== "number" || !Number.isFinite(value)) {
        throw refusal(name, "it takes a number");
      }
      if (option.type === ApplicationCommandOptionType.Integer && !Number.isSafeInteger(value)) {
        throw refusal(name, "it takes a whole number");
      }
      const { min_value: least = -Infinity, max_value: most = Infinity } = option;
      if (value < least) throw refusal(name, `the least is ${least}`);
      if (value > most) throw refusal(name, `the most is ${most}`);
      requireChoice(option, value);
      return { name, type: option.type, value };
    }
    case ApplicationCommandOptionType.Boolean:
      if (typeof value !== "boolean") throw refusal(name, "it takes true or false");
      return { name, type: option.type, value };
    default:
      throw refusal(name, `the sandbox cannot fill options of type ${option.type}`);
  }
}

function typeIn(option: APIApplicationCommandBasicOption, value: OptionValue): Typed {
  const { name } = option;
  switch (option.type) {
    case ApplicationCommandOptionType.String:
    case ApplicationCommandOptionType.Integer:
    case ApplicationCommandOptionType.Number:
      return { name, type: option.type, value: String(value) };
    case ApplicationCommandOptionType.Boolean:
      if (typeof value !== "boolean") throw refusal(name, "it takes true or false");
      return { name, type: option.type, value };
    default:
      throw refusal(name, `the sandbox cannot fill options of type ${option.type}`);
  }
}

/** With choices only these may be sent; autocomplete's are offers, and any text may be sent instead. */
function requireChoice(
  option: { name: string; choices?: readonly { value: OptionValue }[] },
  value: OptionValue,
): void {
  const { name, choices = [] } = option;
  if (choices.length > 0 && !choices.some((choice) => choice.value === value)) {
    throw refusal(name, `"${value}" is not one of its choices`);
  }
}

function refusal(name: string, cause: string): Error {
  return new Error(`Cannot send option "${name}": ${cause}`);
}
