import type {
  APIApplicationCommandOption,
  APIApplicationCommandOptionChoice,
  ApplicationIntegrationType,
  InteractionContextType,
  LocalizationMap,
} from "discord-api-types/v10";
import { ApplicationCommandOptionType, ApplicationCommandType } from "discord-api-types/v10";
import { type Fault, required, tooLong } from "./form-errors.ts";
import { menuCommandFaults } from "./menu-command-rules.ts";
import { isBlank } from "./text-rules.ts";

/** A command as the bot registers it. */
export interface CommandBody {
  readonly name: string;
  readonly name_localizations?: LocalizationMap | null;
  readonly type?: ApplicationCommandType | null;
  readonly description?: string | null;
  readonly description_localizations?: LocalizationMap | null;
  readonly options?: readonly APIApplicationCommandOption[] | null;
  readonly default_member_permissions?: string | number | null;
  readonly dm_permission?: boolean | null;
  readonly contexts?: readonly InteractionContextType[] | null;
  readonly integration_types?: readonly ApplicationIntegrationType[] | null;
  readonly nsfw?: boolean | null;
}

type Path = Fault["path"];
type Names = Readonly<Record<string, string | null | undefined>> | null | undefined;

/** Docs: Application Commands, Application Command Naming. Letters that have a lower case must use it. */
const NAME = /^[-_\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/**
 * Characters over name, description and value properties of a command, its options and its choices. Of a field's
 * localizations the longest counts, the default value among them (docs: Application Commands, Limits).
 */
const COMMAND_TOTAL = 8000;

const CHOICE_VALUE = 100;

/** The rules for a list of commands that Discord's OpenAPI document does not state. Each fits that document already. */
export function commandFaults(commands: readonly CommandBody[]): Fault[] {
  return [
    ...commands.flatMap((command, index) => oneCommandFaults(command, [index])),
    ...duplicateFaults(
      commands.map(
        (command) => `${command.type ?? ApplicationCommandType.ChatInput} ${command.name}`,
      ),
      (index) => ({
        path: [index],
        code: "APPLICATION_COMMANDS_DUPLICATE_NAME",
        message: "Application command names must be unique",
      }),
    ),
  ];
}

function oneCommandFaults(command: CommandBody, at: Path): Fault[] {
  if ((command.type ?? ApplicationCommandType.ChatInput) !== ApplicationCommandType.ChatInput) {
    return menuCommandFaults(command, at);
  }
  const { description } = command;
  const options = command.options ?? [];
  return [
    ...nameFaults(command.name, command.name_localizations, at),
    ...(isBlank(description) ? [required([...at, "description"])] : []),
    ...optionListFaults(options, at),
    ...(commandLength(command, options) > COMMAND_TOTAL
      ? [
          {
            path: at,
            code: "APPLICATION_COMMAND_TOO_LARGE",
            message: `Command exceeds maximum size (${COMMAND_TOTAL})`,
          },
        ]
      : []),
  ];
}

function optionListFaults(options: readonly APIApplicationCommandOption[], at: Path): Fault[] {
  const path = [...at, "options"];
  return [
    ...options.flatMap((option, index) => optionFaults(option, [...path, index])),
    ...orderFaults(options, path),
    ...mixtureFaults(options, path),
    ...duplicateFaults(
      options.map((option) => option.name),
      (index) => ({
        path: [...path, index],
        code: "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
        message: "Option name already exists",
      }),
    ),
  ];
}

function optionFaults(option: APIApplicationCommandOption, at: Path): Fault[] {
  const choices = choicesOf(option);
  const completes = "autocomplete" in option && option.autocomplete;
  return [
    ...nameFaults(option.name, option.name_localizations, at),
    ...(isBlank(option.description) ? [required([...at, "description"])] : []),
    ...optionListFaults(optionsOf(option), at),
    ...choiceFaults(choices, [...at, "choices"]),
    ...duplicateChoiceFaults(choices, [...at, "choices"]),
    ...(completes && choices.length > 0
      ? [
          {
            path: [...at, "autocomplete"],
            code: "APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_AND_CHOICES",
            message: "Autocomplete cannot be used with choices",
          },
        ]
      : []),
    ...boundFaults(option, at),
  ];
}

/** A string choice holds up to 100 characters (docs: Application Command Option Choice); the OpenAPI document says 6000. */
export function choiceFaults(
  choices: readonly APIApplicationCommandOptionChoice[],
  at: Path,
): Fault[] {
  return choices.flatMap(({ name, value }, index): Fault[] => [
    ...(isBlank(name) ? [required([...at, index, "name"])] : []),
    ...(typeof value === "string" ? textFaults(value, [...at, index, "value"]) : []),
  ]);
}

function duplicateChoiceFaults(
  choices: readonly APIApplicationCommandOptionChoice[],
  at: Path,
): Fault[] {
  return duplicateFaults(
    choices.map((choice) => choice.name),
    (index) => ({
      path: [...at, index],
      code: "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS",
      message: "Option choice name already exists",
    }),
  );
}

function textFaults(value: string, path: Path): Fault[] {
  if (isBlank(value)) return [required(path)];
  return value.length > CHOICE_VALUE ? [tooLong(path, CHOICE_VALUE)] : [];
}

function nameFaults(name: string, localizations: Names, at: Path): Fault[] {
  return [
    ...(isName(name) ? [] : [invalidName([...at, "name"])]),
    ...Object.entries(localizations ?? {}).flatMap(([locale, localized]) =>
      localized == null || isName(localized)
        ? []
        : [invalidName([...at, "name_localizations", locale])],
    ),
  ];
}

function isName(name: string): boolean {
  return NAME.test(name) && name === name.toLowerCase();
}

const invalidName = (path: Path): Fault => ({
  path,
  code: "APPLICATION_COMMAND_INVALID_NAME",
  message: "Command name is invalid",
});

function orderFaults(options: readonly APIApplicationCommandOption[], path: Path): Fault[] {
  const firstOptional = options.findIndex((option) => option.required !== true);
  if (firstOptional === -1) return [];
  return options.flatMap((option, index): Fault[] =>
    index > firstOptional && option.required === true
      ? [
          {
            path: [...path, index],
            code: "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
            message: "Required options must be placed before non-required options",
          },
        ]
      : [],
  );
}

/** A command is either a parent of subcommands or takes options itself. */
function mixtureFaults(options: readonly APIApplicationCommandOption[], path: Path): Fault[] {
  const parents = options.filter(isParent).length;
  if (parents === 0 || parents === options.length) return [];
  return [
    {
      path,
      code: "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
      message:
        "Sub-command and sub-command group option types are mutually exclusive to all other types",
    },
  ];
}

function isParent({ type }: APIApplicationCommandOption): boolean {
  return (
    type === ApplicationCommandOptionType.Subcommand ||
    type === ApplicationCommandOptionType.SubcommandGroup
  );
}

function boundFaults(option: APIApplicationCommandOption, at: Path): Fault[] {
  const faults: Fault[] = [];
  const check = (minimum: number | undefined, maximum: number | undefined, key: string): void => {
    if (minimum == null || maximum == null || minimum <= maximum) return;
    const message = `int value should be less than or equal to ${maximum}.`;
    faults.push({ path: [...at, key], code: "NUMBER_TYPE_MAX", message });
  };
  if ("min_length" in option) check(option.min_length, option.max_length, "min_length");
  if ("min_value" in option) check(option.min_value, option.max_value, "min_value");
  return faults;
}

function duplicateFaults(keys: readonly string[], fault: (index: number) => Fault): Fault[] {
  const known = new Set<string>();
  return keys.flatMap((key, index) => {
    const isKnown = known.has(key);
    known.add(key);
    return isKnown ? [fault(index)] : [];
  });
}

/** What a command, an option or a choice is called. */
interface Called {
  readonly name: string;
  readonly name_localizations?: Names;
  readonly description?: string | null;
  readonly description_localizations?: Names;
}

function commandLength(command: Called, options: readonly APIApplicationCommandOption[]): number {
  return options.reduce(
    (sum, option) =>
      sum +
      commandLength(option, optionsOf(option)) +
      choicesOf(option).reduce(
        (length, choice) => length + calledLength(choice) + String(choice.value).length,
        0,
      ),
    calledLength(command),
  );
}

function calledLength(called: Called): number {
  return (
    longest(called.name, called.name_localizations) +
    longest(called.description ?? "", called.description_localizations)
  );
}

function longest(text: string, localizations: Names): number {
  return Math.max(
    text.length,
    ...Object.values(localizations ?? {}).map((localized) => localized?.length ?? 0),
  );
}

function optionsOf(option: APIApplicationCommandOption): readonly APIApplicationCommandOption[] {
  return "options" in option ? (option.options ?? []) : [];
}

function choicesOf(
  option: APIApplicationCommandOption,
): readonly APIApplicationCommandOptionChoice[] {
  return "choices" in option ? (option.choices ?? []) : [];
}
