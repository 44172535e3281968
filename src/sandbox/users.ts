import type {
  APIApplicationCommand,
  APIApplicationCommandAutocompleteInteraction,
  APIApplicationCommandOptionChoice,
  APIChatInputApplicationCommandInteraction,
  APIInteraction,
  APIMessage,
  APIMessageApplicationCommandInteraction,
  APIMessageComponentInteraction,
  ApplicationCommandOptionType,
} from "discord-api-types/v10";
import {
  ApplicationCommandType,
  ComponentType,
  GatewayDispatchEvents,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from "discord-api-types/v10";
import { chooseCommand, chooseMessageCommand, underSubcommand } from "./choose-command.ts";
import { chooseButton, chooseSelect, selectData } from "./choose-component.ts";
import type { CommandStore } from "./commands.ts";
import { type Exchange, LiveExchange } from "./exchange.ts";
import type { Exchanges } from "./exchanges.ts";
import { type OptionValues, defined, fillOptions, typeOptions } from "./fill-options.ts";
import type { Gateway } from "./gateway.ts";
import { byRegisteredName } from "./localized-names.ts";
import type { MessageStore, StoredMessage } from "./messages.ts";
import { type Scene, sceneOf } from "./scene.ts";
import { type Saying, saidMessage } from "./wire-message.ts";
import { APPLICATION_ID, type Profile } from "./world.ts";

/** A user of the sandbox, who does what a Discord client would let them do, and no more. */
export interface SandboxUser {
  readonly id: string;
  /**
   * Uses a command; for a subcommand, its names with spaces between.
   *
   * @throws {Error} when the client would not send it
   */
  slash(command: string, options?: OptionValues): Exchange;
  /** What is offered while the user types in the focused option. Rejects when the client would not ask. */
  autocomplete(
    command: string,
    options: OptionValues,
    focused: string,
  ): Promise<readonly APIApplicationCommandOptionChoice[]>;
  /** Writes a message, as people do: nothing of it goes to the bot. */
  say(saying: Saying): APIMessage;
  /**
   * Uses a command from the menu of a message.
   *
   * @throws {Error} when the message is not for this user's eyes, or its menu has no such command
   */
  useOn(message: Pick<APIMessage, "id">, command: string): Exchange;
  /** @throws {Error} when the message has no such button that this user can press */
  press(message: Pick<APIMessage, "id">, customId: string): Exchange;
  /** @throws {Error} when the message has no such select, or does not offer the values */
  choose(message: Pick<APIMessage, "id">, customId: string, values: readonly string[]): Exchange;
}

export interface UserOptions {
  readonly commands: CommandStore;
  readonly messages: MessageStore;
  readonly exchanges: Exchanges;
  readonly gateway: Gateway;
  readonly nextId: () => string;
  readonly now: () => number;
}

/** The fields that every interaction has, but for its type and data. */
type Envelope = Scene & {
  readonly id: string;
  readonly application_id: string;
  readonly token: string;
  readonly version: 1;
  readonly entitlements: [];
};

export function createUser(profile: Profile, options: UserOptions): SandboxUser {
  const { commands, messages, exchanges, gateway, nextId, now } = options;
  const { locale } = profile;

  const envelope = (scene: Scene): Envelope => {
    const id = nextId();
    const token = exchanges.token(id);
    return { id, application_id: APPLICATION_ID, token, version: 1, entitlements: [], ...scene };
  };

  const send = (
    interaction: APIInteraction,
    source?: StoredMessage,
    focused?: ApplicationCommandOptionType,
  ): LiveExchange => {
    const asker = source === undefined ? profile : standingAt(profile, source.asker);
    const exchange = new LiveExchange(interaction, asker, source, focused);
    exchanges.open(exchange);
    gateway.dispatch(GatewayDispatchEvents.InteractionCreate, interaction, interaction.guild_id);
    return exchange;
  };

  const useComponent = (
    source: StoredMessage,
    data: APIMessageComponentInteraction["data"],
  ): Exchange => {
    const interaction: APIMessageComponentInteraction = {
      ...envelope(componentScene(profile, source)),
      type: InteractionType.MessageComponent,
      data,
      message: source.message,
    };
    return send(interaction, source);
  };

  return {
    id: profile.id,

    slash(path, given = {}) {
      const chosen = chooseCommand(commands.visible(profile), path, locale);
      const values = byRegisteredName(chosen.options, given, locale);
      const filled = underSubcommand(chosen, fillOptions(chosen.options, values));
      const interaction: APIChatInputApplicationCommandInteraction = {
        ...envelope(sceneOf(profile)),
        type: InteractionType.ApplicationCommand,
        data: {
          ...slashData(chosen.command),
          ...(filled.length === 0 ? {} : { options: filled }),
        },
      };
      return send(interaction);
    },

    async autocomplete(path, given, focused) {
      const chosen = chooseCommand(commands.visible(profile), path, locale);
      const values = byRegisteredName(chosen.options, given, locale);
      const interaction: APIApplicationCommandAutocompleteInteraction = {
        ...envelope(sceneOf(profile)),
        type: InteractionType.ApplicationCommandAutocomplete,
        data: {
          ...slashData(chosen.command),
          options: underSubcommand(chosen, typeOptions(chosen.options, values, focused)),
        },
      };
      const { type } = defined(chosen.options, focused);
      const response = await send(interaction, undefined, type).callback;
      if (response.type !== InteractionResponseType.ApplicationCommandAutocompleteResult) return [];
      return response.data.choices ?? [];
    },

    say(saying) {
      const { channel_id: channelId } = sceneOf(profile);
      const message = saidMessage(saying, { id: nextId(), author: profile, channelId, now: now() });
      messages.add({ message, asker: profile, isDeleted: false });
      return message;
    },

    useOn({ id }, name) {
      const { message, asker } = visibleMessage(messages, profile, id);
      const command = chooseMessageCommand(
        commands.visible({ ...profile, place: asker.place }),
        name,
        locale,
      );
      const interaction: APIMessageApplicationCommandInteraction = {
        ...envelope(sceneOf(standingAt(profile, asker))),
        type: InteractionType.ApplicationCommand,
        data: {
          ...commandData(command),
          type: ApplicationCommandType.Message,
          target_id: id,
          resolved: { messages: { [id]: message } },
        },
      };
      return send(interaction);
    },

    press(message, customId) {
      const source = visibleMessage(messages, profile, message.id);
      const { custom_id } = chooseButton(source.message, customId);
      return useComponent(source, { custom_id, component_type: ComponentType.Button });
    },

    choose(message, customId, values) {
      const source = visibleMessage(messages, profile, message.id);
      const select = chooseSelect(source.message, customId, values);
      return useComponent(source, selectData(select, values, profile));
    },
  };
}

function slashData(command: APIApplicationCommand): {
  id: string;
  name: string;
  type: ApplicationCommandType.ChatInput;
  guild_id?: string;
} {
  return { ...commandData(command), type: ApplicationCommandType.ChatInput };
}

function commandData({ id, name, guild_id }: APIApplicationCommand): {
  id: string;
  name: string;
  guild_id?: string;
} {
  return guild_id === undefined ? { id, name } : { id, name, guild_id };
}

/** @throws {Error} when the message is gone, or is not for this user's eyes */
function visibleMessage(
  messages: MessageStore,
  { id, name }: Profile,
  messageId: string,
): StoredMessage {
  const stored = messages.get(messageId);
  if (stored === undefined) throw new Error(`Cannot use message ${messageId}: it no longer stands`);
  const { message, asker } = stored;
  const isPrivate = ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  if (asker.id !== id && (isPrivate || asker.place === "bot-dm")) {
    throw new Error(`Cannot use message ${messageId}: ${name} does not see it`);
  }
  return stored;
}

/** The user, in the place and the channel where another's message stands. */
function standingAt(profile: Profile, { place, channelId }: Profile): Profile {
  return { ...profile, place, channelId };
}

/** A component is used where its message stands, by the right of whoever brought the app there. */
function componentScene(profile: Profile, { message, asker }: StoredMessage): Scene {
  const owners = message.interaction_metadata?.authorizing_integration_owners;
  const scene = sceneOf(standingAt(profile, asker));
  return owners === undefined ? scene : { ...scene, authorizing_integration_owners: owners };
}
