import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandInteractionDataBasicOption,
  APIApplicationCommandInteractionDataOption,
  APIApplicationCommandOption,
  APIApplicationCommandSubcommandGroupOption,
  APIApplicationCommandSubcommandOption,
  InteractionType,
} from "discord-api-types/v10";
import { ApplicationCommandOptionType, ApplicationCommandType } from "discord-api-types/v10";
import { isCalled } from "./localized-names.ts";

/** A command that a user typed, and the subcommand of it if it has such. */
export interface ChosenCommand {
  readonly command: APIApplicationCommand;
  readonly group: string | undefined;
  readonly subcommand: string | undefined;
  /** What the command, or the subcommand, may be given. */
  readonly options: readonly APIApplicationCommandBasicOption[];
}

/**
 * @param path the command's name, as it was registered or as the client shows it, after it the names of a group and a subcommand, with spaces between
 * @throws {Error} when the user's client would offer no such command
 */
export function chooseCommand(
  commands: readonly APIApplicationCommand[],
  path: string,
  locale: string,
): ChosenCommand {
  const [name = "", ...parts] = path.split(" ");
  const command = commands.find(
    (one) => one.type === ApplicationCommandType.ChatInput && isCalled(one, name, locale),
  );
  if (command === undefined) {
    const offered = commands.map((one) => `/${one.name}`).join(" ");
    throw new Error(`Cannot use /${path}: this user is offered only ${offered || "no command"}`);
  }
  const [first, second, ...rest] = parts;
  const options = command.options ?? [];
  if (first === undefined) {
    if (!options.every(isBasic)) throw new Error(`Cannot use /${path}: a subcommand is needed`);
    return { command, group: undefined, subcommand: undefined, options: options.filter(isBasic) };
  }
  const group = options.filter(isGroup).find((option) => isCalled(option, first, locale));
  const within: readonly APIApplicationCommandOption[] =
    group === undefined ? options : (group.options ?? []);
  const wanted = group === undefined ? first : second;
  const subcommand = within
    .filter(isSubcommand)
    .find((option) => isCalled(option, wanted ?? "", locale));
  const isTooLong = rest.length > 0 || (group === undefined && second !== undefined);
  if (subcommand === undefined || isTooLong) {
    throw new Error(`Cannot use /${path}: /${name} has no such subcommand`);
  }
  return {
    command,
    group: group?.name,
    subcommand: subcommand.name,
    options: subcommand.options ?? [],
  };
}

/**
 * @throws {Error} when the user's client would offer no such command in a message's menu
 */
export function chooseMessageCommand(
  commands: readonly APIApplicationCommand[],
  name: string,
  locale: string,
): APIApplicationCommand {
  const offered = commands.filter(({ type }) => type === ApplicationCommandType.Message);
  const command = offered.find((one) => isCalled(one, name, locale));
  if (command !== undefined) return command;
  const names = offered.map((one) => `"${one.name}"`).join(" ");
  throw new Error(`Cannot use "${name}": a message's menu offers only ${names || "no command"}`);
}

/** Puts the given options under the chosen subcommand, as the client sends them. */
export function underSubcommand<T extends InteractionType>(
  { group, subcommand }: ChosenCommand,
  given: APIApplicationCommandInteractionDataBasicOption<T>[],
): APIApplicationCommandInteractionDataOption<T>[] {
  if (subcommand === undefined) return given;
  const { Subcommand, SubcommandGroup } = ApplicationCommandOptionType;
  const inner = { type: Subcommand, name: subcommand, options: given } as const;
  return group === undefined ? [inner] : [{ type: SubcommandGroup, name: group, options: [inner] }];
}

function isGroup(
  option: APIApplicationCommandOption,
): option is APIApplicationCommandSubcommandGroupOption {
  return option.type === ApplicationCommandOptionType.SubcommandGroup;
}

function isSubcommand(
  option: APIApplicationCommandOption,
): option is APIApplicationCommandSubcommandOption {
  return option.type === ApplicationCommandOptionType.Subcommand;
}

function isBasic(option: APIApplicationCommandOption): option is APIApplicationCommandBasicOption {
  return !isGroup(option) && !isSubcommand(option);
}
