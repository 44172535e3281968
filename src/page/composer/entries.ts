import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from "discord-api-types/v10";

/** A command that can be typed, or a subcommand, in one language. */
export interface CommandEntry {
  /** As registered, with a subcommand's names after it. */
  readonly path: string;
  /** As the user knows it. */
  readonly label: string;
  readonly description: string;
  /** Required ones first, as registered. */
  readonly options: readonly OptionEntry[];
}

/** An option of a command, in one language. */
export interface OptionEntry {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly isRequired: boolean;
  readonly type: APIApplicationCommandBasicOption["type"];
  readonly isCompleted: boolean;
  readonly choices: readonly Choice[];
}

/** A value that an option can be given, and what it is called. */
export interface Choice {
  readonly label: string;
  readonly value: string | number | boolean;
}

interface Named {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string | null>> | null | undefined;
  readonly description?: string;
  readonly description_localizations?: Readonly<Record<string, string | null>> | null | undefined;
}

/** The commands that begin with a slash, in the user's language. */
export function slashEntries(
  commands: readonly APIApplicationCommand[],
  locale: string,
): readonly CommandEntry[] {
  return commands
    .filter(({ type }) => type === ApplicationCommandType.ChatInput)
    .flatMap((command) =>
      entriesOf(
        { ...command, options: command.options ?? [] },
        { path: command.name, label: nameIn(command, locale) },
        locale,
      ),
    );
}

/** The names of the commands in a message's menu: as registered, and as the user knows them. */
export function menuEntries(
  commands: readonly APIApplicationCommand[],
  locale: string,
): readonly { readonly name: string; readonly label: string }[] {
  return commands
    .filter(({ type }) => type === ApplicationCommandType.Message)
    .map((command) => ({ name: command.name, label: nameIn(command, locale) }));
}

/** A command's name in the user's language, by the name that it is registered under. */
export function commandLabel(
  commands: readonly APIApplicationCommand[],
  name: string,
  locale: string,
): string {
  const command = commands.find((one) => one.name === name);
  return command === undefined ? name : nameIn(command, locale);
}

function entriesOf(
  command: Named & { readonly options: readonly APIApplicationCommandOption[] },
  { path, label }: { path: string; label: string },
  locale: string,
): readonly CommandEntry[] {
  const nested = command.options.flatMap((option) => {
    if (!isNested(option)) return [];
    const names = { path: `${path} ${option.name}`, label: `${label} ${nameIn(option, locale)}` };
    return entriesOf({ ...option, options: option.options ?? [] }, names, locale);
  });
  if (nested.length > 0) return nested;
  const options = command.options.flatMap((option) =>
    isNested(option) ? [] : [optionEntry(option, locale)],
  );
  return [{ path, label, description: descriptionIn(command, locale), options }];
}

function optionEntry(option: APIApplicationCommandBasicOption, locale: string): OptionEntry {
  return {
    name: option.name,
    label: nameIn(option, locale),
    description: descriptionIn(option, locale),
    isRequired: option.required === true,
    type: option.type,
    isCompleted: "autocomplete" in option && (option.autocomplete ?? false),
    choices: choicesOf(option, locale),
  };
}

function choicesOf(option: APIApplicationCommandBasicOption, locale: string): readonly Choice[] {
  if (option.type === ApplicationCommandOptionType.Boolean) {
    return [
      { label: "True", value: true },
      { label: "False", value: false },
    ];
  }
  if (!("choices" in option)) return [];
  return (option.choices ?? []).map((choice) => ({
    label: nameIn(choice, locale),
    value: choice.value,
  }));
}

function isNested(
  option: APIApplicationCommandOption,
): option is Extract<
  APIApplicationCommandOption,
  { type: ApplicationCommandOptionType.Subcommand | ApplicationCommandOptionType.SubcommandGroup }
> {
  return (
    option.type === ApplicationCommandOptionType.Subcommand ||
    option.type === ApplicationCommandOptionType.SubcommandGroup
  );
}

function nameIn({ name, name_localizations: names }: Named, locale: string): string {
  return names?.[locale] ?? name;
}

function descriptionIn(
  { description = "", description_localizations: descriptions }: Named,
  locale: string,
): string {
  return descriptions?.[locale] ?? description;
}
