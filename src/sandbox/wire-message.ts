import type {
  APIEmbed,
  APIInteraction,
  APIMessage,
  APIMessageInteractionMetadata,
  APIMessageTopLevelComponent,
} from "discord-api-types/v10";
import {
  ApplicationCommandType,
  ComponentType,
  EmbedType,
  InteractionType,
  MessageFlags,
  MessageReferenceType,
  MessageType,
} from "discord-api-types/v10";
import { placedComponents } from "./components.ts";
import { withoutNulls } from "./json.ts";
import type { MessageBody } from "./message-rules.ts";
import { APPLICATION_ID, BOT, NO_FLAGS, type Profile, wireUser } from "./world.ts";

/** The flags that a bot may give a new message; an edit may change the second alone (docs: Edit Webhook Message). */
const NEW_FLAGS =
  MessageFlags.Ephemeral |
  MessageFlags.SuppressEmbeds |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2;

export interface NewMessage {
  readonly id: string;
  readonly interaction: APIInteraction;
  readonly body: MessageBody;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The interaction's first response, if this follows one. */
  readonly originalId?: string | undefined;
  /** Whether it only says that the bot is thinking. */
  readonly isLoading?: boolean;
}

/** What a user writes: text, and what Discord's client makes of addresses in it. */
export interface Saying {
  readonly content?: string;
  readonly embeds?: readonly APIEmbed[];
}

/** A user's message, as Discord shows it to a bot that is used on it. */
export function saidMessage(
  saying: Saying,
  from: {
    readonly id: string;
    readonly author: Profile;
    readonly channelId: string;
    readonly now: number;
  },
): APIMessage {
  const { id, author, channelId, now } = from;
  return {
    id,
    channel_id: channelId,
    type: MessageType.Default,
    author: wireUser(author.id, author.name),
    timestamp: wireTime(now),
    edited_timestamp: null,
    content: saying.content ?? "",
    embeds: [...(saying.embeds ?? [])],
    components: [],
    flags: NO_FLAGS,
    attachments: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
  };
}

/** A message as Discord shows it to the bot. */
export function newMessage(options: NewMessage): APIMessage {
  const { id, interaction, body, now, originalId, isLoading = false } = options;
  const flags = (body.flags ?? 0) & (isLoading ? MessageFlags.Ephemeral : NEW_FLAGS);
  const target = targetOf(interaction);
  const answered = originalId ?? target ?? interaction.message?.id;
  const channelId = interaction.channel?.id ?? "0";
  return {
    id,
    channel_id: channelId,
    type: messageType(answered, originalId === undefined ? target : undefined),
    author: BOT,
    application_id: APPLICATION_ID,
    webhook_id: APPLICATION_ID,
    timestamp: wireTime(now),
    edited_timestamp: null,
    ...contentOf(isLoading ? {} : body),
    flags: isLoading ? flags | MessageFlags.Loading : flags,
    attachments: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: body.tts ?? false,
    interaction_metadata: metadataOf(interaction, originalId),
    ...(answered === undefined
      ? {}
      : {
          message_reference: {
            type: MessageReferenceType.Default,
            channel_id: channelId,
            message_id: answered,
            ...(interaction.guild_id === undefined ? {} : { guild_id: interaction.guild_id }),
          },
        }),
  };
}

/**
 * The message after an edit: what the body does not name stays, what it names as null goes. Filling a loading message
 * is not shown as an edit. Whether a message is private never changes.
 */
export function editedMessage(message: APIMessage, body: MessageBody, now: number): APIMessage {
  const old = message.flags ?? 0;
  const isFilled = (old & MessageFlags.Loading) !== 0;
  const asked = body.flags ?? old;
  const flags =
    (old & ~(MessageFlags.Loading | MessageFlags.SuppressEmbeds)) |
    (asked & (MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2));
  const named = contentOf(body);
  return {
    ...message,
    content: body.content === undefined ? message.content : named.content,
    embeds: body.embeds === undefined ? message.embeds : named.embeds,
    components: body.components === undefined ? (message.components ?? []) : named.components,
    flags,
    edited_timestamp: isFilled ? null : wireTime(now),
  };
}

/** The message from whose menu a command was used. */
function targetOf(interaction: APIInteraction): string | undefined {
  if (interaction.type !== InteractionType.ApplicationCommand) return undefined;
  const { data } = interaction;
  return data.type === ApplicationCommandType.Message ? data.target_id : undefined;
}

function messageType(answered: string | undefined, target: string | undefined): MessageType {
  if (target !== undefined) return MessageType.ContextMenuCommand;
  return answered === undefined ? MessageType.ChatInputCommand : MessageType.Reply;
}

function contentOf(body: MessageBody): {
  content: string;
  embeds: APIEmbed[];
  components: APIMessageTopLevelComponent[];
} {
  return {
    content: body.content ?? "",
    embeds: (body.embeds ?? []).map(returnedEmbed),
    components: returnedComponents(body.components ?? []),
  };
}

function metadataOf(
  interaction: APIInteraction,
  originalId: string | undefined,
): APIMessageInteractionMetadata {
  const user = interaction.member?.user ?? interaction.user ?? BOT;
  const shared = {
    id: interaction.id,
    user,
    authorizing_integration_owners: interaction.authorizing_integration_owners,
    ...(originalId === undefined ? {} : { original_response_message_id: originalId }),
  };
  if (interaction.type === InteractionType.MessageComponent) {
    return { ...shared, type: interaction.type, interacted_message_id: interaction.message.id };
  }
  const target = targetOf(interaction);
  return {
    ...shared,
    type: InteractionType.ApplicationCommand,
    ...(target === undefined ? {} : { target_message_id: target }),
  };
}

function returnedEmbed(embed: APIEmbed): APIEmbed {
  const { fields = [], ...rest } = withoutNulls(embed);
  return {
    ...rest,
    type: EmbedType.Rich,
    ...(fields.length === 0
      ? {}
      : { fields: fields.map((field) => ({ ...field, inline: field.inline ?? false })) }),
  };
}

/** Components come back with numbers, in reading order, where the bot gave them none, and a select with its bounds. */
function returnedComponents(
  components: readonly APIMessageTopLevelComponent[],
): APIMessageTopLevelComponent[] {
  const returned = withoutNulls([...components]);
  for (const [index, { component }] of placedComponents(returned).entries()) {
    component.id ??= index + 1;
    if (
      component.type !== ComponentType.StringSelect &&
      component.type !== ComponentType.ChannelSelect
    ) {
      continue;
    }
    component.min_values ??= 1;
    component.max_values ??= 1;
  }
  return returned;
}

/** Discord writes times to the microsecond, with an offset. */
function wireTime(now: number): string {
  return new Date(now).toISOString().replace("Z", "000+00:00");
}
