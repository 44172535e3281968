import { isDeepStrictEqual } from "node:util";

import {
  type APIApplicationCommand,
  type Locale,
  type REST,
  type RESTPostAPIApplicationCommandsJSONBody as CommandBody,
  Routes,
} from "discord.js";

type Part =
  | "type"
  | "name"
  | "name_localizations"
  | "description"
  | "description_localizations"
  | "options"
  | "default_member_permissions"
  | "integration_types"
  | "contexts";

/** By locale. */
type Localizations = Readonly<Partial<Record<Locale, string | null | undefined>>>;

/** What something is called in other languages than English. */
interface Localized {
  readonly name_localizations?: Localizations | null | undefined;
  readonly description_localizations?: Localizations | null | undefined;
}

/** A command as it is stated or returned, in the parts that count. */
type CommandFacts = {
  readonly [Name in Exclude<Part, keyof Localized>]?: APIApplicationCommand[Name] | undefined;
} & Localized;

/** What this bot states of any command, and of those for everywhere. */
const SHARED: readonly Part[] = [
  "type",
  "name",
  "name_localizations",
  "description",
  "description_localizations",
  "options",
  "default_member_permissions",
];
const GLOBAL: readonly Part[] = ["integration_types", "contexts"];

/** Without it, Discord leaves out what its commands are called in other languages. */
const LOCALIZED = new URLSearchParams({ with_localizations: "true" });

/**
 * Registers commands where Discord has others; one PUT replaces all. Discord allows 200 creations a
 * day, so what is there already is left alone.
 *
 * @param guildId the server that gets them (at once), or null for all
 * @returns whether anything was registered
 * @throws DiscordAPIError where Discord refuses
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  guildId: string | null,
  commands: readonly CommandBody[],
): Promise<boolean> {
  const route =
    guildId === null
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  // Where a command shows is for global ones to say; for a server's, Discord answers with its own.
  const parts = guildId === null ? [...SHARED, ...GLOBAL] : SHARED;
  const stated = commands.map((command) => pick(command, parts));
  // What Discord's own documentation says this route returns.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const registered = (await rest.get(route, {
    query: LOCALIZED,
  })) as readonly APIApplicationCommand[];
  if (isDeepStrictEqual(comparable(registered, parts), comparable(stated, parts))) return false;
  await rest.put(route, { body: stated });
  return true;
}

/** Commands in one order, with Discord's defaults filled in. */
function comparable(commands: readonly CommandFacts[], parts: readonly Part[]): unknown {
  return commands
    .map((command) => ({
      ...pick(command, parts),
      ...localizations(command),
      // A command of a message's menu has none, and comes back with an empty one.
      description: command.description ?? "",
      default_member_permissions: command.default_member_permissions ?? null,
      options: (command.options ?? []).map((option) => ({
        type: option.type,
        name: option.name,
        description: option.description,
        ...localizations(option),
        required: option.required ?? false,
        autocomplete: "autocomplete" in option ? (option.autocomplete ?? false) : false,
        max_length: "max_length" in option ? option.max_length : undefined,
        choices:
          "choices" in option
            ? option.choices?.map((choice) => [choice.name, choice.value, localizations(choice)])
            : undefined,
      })),
    }))
    .toSorted((a, b) => ((a.name ?? "") < (b.name ?? "") ? -1 : 1));
}

/** What something is called in other languages, and none where that is left out or null. */
function localizations(named: Localized): Localized {
  return {
    name_localizations: named.name_localizations ?? {},
    description_localizations: named.description_localizations ?? {},
  };
}

function pick(command: CommandFacts, parts: readonly Part[]): CommandFacts {
  return Object.fromEntries(parts.map((part) => [part, command[part]]));
}
