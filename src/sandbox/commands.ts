import type {
  APIApplicationCommand,
  APIApplicationCommandOption,
  APIApplicationCommandOptionChoice,
} from "discord-api-types/v10";
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from "discord-api-types/v10";
import { isDeepStrictEqual } from "node:util";
import type { CommandBody } from "./command-rules.ts";
import type { Feed } from "./feed.ts";
import { isDictionary, withoutNulls } from "./json.ts";
import { mayUse, permissionsOf } from "./permissions.ts";
import { CONTEXTS } from "./scene.ts";
import { APPLICATION_ID, GUILD_ID, type Place, type Profile } from "./world.ts";

export interface CommandStoreOptions {
  readonly nextId: () => string;
  readonly feed: Feed;
}

/** The commands that the bot has registered, as Discord gives them back. */
export class CommandStore {
  readonly #options: CommandStoreOptions;
  #global: readonly APIApplicationCommand[] = [];
  #guild: readonly APIApplicationCommand[] = [];

  constructor(options: CommandStoreOptions) {
    this.#options = options;
  }

  list(guildId: string | undefined): readonly APIApplicationCommand[] {
    return guildId === undefined ? this.#global : this.#guild;
  }

  /** Replaces the list. A command that keeps its name and kind keeps its id; one that is unchanged, its version too. */
  overwrite(
    bodies: readonly CommandBody[],
    guildId: string | undefined,
  ): readonly APIApplicationCommand[] {
    const known = new Map(this.list(guildId).map((command) => [keyOf(command), command]));
    const commands = bodies.map((body) => {
      const id = this.#options.nextId();
      const fresh = returnedCommand(body, id, guildId);
      const old = known.get(keyOf(fresh));
      if (old === undefined) return fresh;
      const same = { ...fresh, id: old.id, version: old.version };
      return isDeepStrictEqual(same, old) ? old : { ...fresh, id: old.id };
    });
    if (guildId === undefined) this.#global = commands;
    else this.#guild = commands;
    this.#options.feed.tell({ type: "commands" });
    return commands;
  }

  /**
   * What a user sees in a place: in the server its own commands, before global ones of the same name, and of both only
   * what the user has the permissions for.
   */
  visible({
    place,
    managesServer,
    administers,
  }: Pick<Profile, "place" | "managesServer" | "administers">): readonly APIApplicationCommand[] {
    const own = place === "guild" ? this.#guild : [];
    const taken = new Set(own.map(keyOf));
    const others = this.#global.filter(
      (command) => !taken.has(keyOf(command)) && isAvailable(command, place),
    );
    const all = [...own, ...others];
    if (place !== "guild") return all;
    const permissions = permissionsOf({ managesServer, administers });
    return all.filter((command) => mayUse(command, permissions));
  }
}

function keyOf({ type, name }: APIApplicationCommand): string {
  return `${type} ${name}`;
}

function isAvailable(
  { contexts, integration_types }: APIApplicationCommand,
  place: Place,
): boolean {
  const installation =
    place === "elsewhere"
      ? ApplicationIntegrationType.UserInstall
      : ApplicationIntegrationType.GuildInstall;
  const isInstalled = integration_types?.includes(installation) ?? false;
  return isInstalled && (contexts?.includes(CONTEXTS[place]) ?? true);
}

/** The list without what `with_localizations` asks for. */
export function withoutLocalizations(
  commands: readonly APIApplicationCommand[],
): readonly unknown[] {
  return commands.map(stripLocalizations);
}

function stripLocalizations(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stripLocalizations);
  if (!isDictionary(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "name_localizations" && key !== "description_localizations")
      .map(([key, inner]) => [key, stripLocalizations(inner)]),
  );
}

/**
 * A command as Discord returns it: every default written out, false and empty options left out. `contexts` and
 * `integration_types` are for global commands only (docs: Application Command Structure), so a guild's come back bare.
 */
function returnedCommand(
  body: CommandBody,
  id: string,
  guildId: string | undefined,
): APIApplicationCommand {
  const options = body.options ?? [];
  const isGlobal = guildId === undefined;
  const permissions = body.default_member_permissions ?? null;
  const contexts = isGlobal ? (body.contexts ?? null) : null;
  return {
    id,
    application_id: APPLICATION_ID,
    version: id,
    default_member_permissions: permissions === null ? null : String(permissions),
    type: body.type ?? ApplicationCommandType.ChatInput,
    name: body.name,
    name_localizations: body.name_localizations ?? null,
    description: body.description ?? "",
    description_localizations: body.description_localizations ?? null,
    dm_permission: contexts?.includes(InteractionContextType.BotDM) ?? body.dm_permission ?? true,
    contexts: contexts === null ? null : [...contexts],
    integration_types: [
      ...((isGlobal ? body.integration_types : null) ?? [ApplicationIntegrationType.GuildInstall]),
    ],
    nsfw: body.nsfw ?? false,
    ...(options.length === 0 ? {} : { options: returnedOptions(options) }),
    ...(isGlobal ? {} : { guild_id: GUILD_ID }),
  };
}

function returnedOptions(
  options: readonly APIApplicationCommandOption[],
): APIApplicationCommandOption[] {
  return options.map((option) => {
    const kept = Object.entries(withoutNulls(option)).filter(([, value]) => !isDefault(value));
    const nested = "options" in option ? (option.options ?? []) : [];
    const choices = "choices" in option ? (option.choices ?? []) : [];
    const returned: APIApplicationCommandOption = JSON.parse(
      JSON.stringify({
        ...Object.fromEntries(kept),
        ...(nested.length === 0 ? {} : { options: returnedOptions(nested) }),
        ...(choices.length === 0 ? {} : { choices: choices.map(returnedChoice) }),
        name_localizations: option.name_localizations ?? null,
        description_localizations: option.description_localizations ?? null,
      }),
    );
    return returned;
  });
}

function returnedChoice(choice: APIApplicationCommandOptionChoice): object {
  return { ...choice, name_localizations: choice.name_localizations ?? null };
}

function isDefault(value: unknown): boolean {
  return value === false || (Array.isArray(value) && value.length === 0);
}
