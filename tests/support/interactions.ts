import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIApplicationCommandInteractionDataOption,
  type APIInteraction,
  type APIInteractionResponse,
  type APIInteractionResponseCallbackData,
  type APIMessageComponentInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type ChannelType,
  ComponentType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from "discord-api-types/v10";

import type { Responder } from "../../src/discord/responder.ts";
import type { MessageBody } from "../../src/rendering/message.ts";
import type { SharedMessage } from "../../src/rendering/sharing.ts";

const ASKER = "100000000000000001";
export const INTERACTION_ID = "200000000000000001";

/** What is read of an interaction; Discord sends much more. */
type Given = Readonly<Record<string, string | boolean>>;

/** A slash command as Discord sends it. */
export function slash(name: string, given: Given = {}): APIApplicationCommandInteraction {
  return raw({
    type: InteractionType.ApplicationCommand,
    member: { user: { id: ASKER } },
    data: { id: "1", type: ApplicationCommandType.ChatInput, name, options: toOptions(given) },
  });
}

/** An interaction in a channel of a server, or of none. */
export function standingIn<Interaction extends APIInteraction>(
  interaction: Interaction,
  serverId: string | null,
  channel: Readonly<{ id: string; type: ChannelType; parent_id?: string }>,
): Interaction {
  const server = serverId === null ? {} : { guild_id: serverId };
  return raw({ ...interaction, ...server, channel, channel_id: channel.id });
}

/** A command used on a message that says this, as Discord sends it. */
export function messageCommand(name: string, content: string): APIApplicationCommandInteraction {
  return raw({
    type: InteractionType.ApplicationCommand,
    member: { user: { id: ASKER } },
    data: {
      id: "1",
      type: ApplicationCommandType.Message,
      name,
      target_id: "5",
      resolved: { messages: { 5: { id: "5", content, embeds: [] } } },
    },
  });
}

/** A completion of one option, as Discord sends it. */
export function typing(
  name: string,
  focused: string,
  given: Given,
): APIApplicationCommandAutocompleteInteraction {
  const options = toOptions(given).map((option) =>
    option.name === focused ? { ...option, focused: true } : option,
  );
  return raw({
    type: InteractionType.ApplicationCommandAutocomplete,
    member: { user: { id: ASKER } },
    data: { id: "1", type: ApplicationCommandType.ChatInput, name, options },
  });
}

/** A pressed button. In a server `by` is a member, in a DM a user. */
export function press(
  customId: string,
  { by = ASKER, inServer = true }: { readonly by?: string; readonly inServer?: boolean } = {},
): APIMessageComponentInteraction {
  return raw({
    type: InteractionType.MessageComponent,
    ...(inServer ? { member: { user: { id: by } } } : { user: { id: by } }),
    message: { id: "3", interaction_metadata: { id: "2", user: { id: ASKER } } },
    data: { component_type: ComponentType.Button, custom_id: customId },
  });
}

/** A pressed button of a private message, or of one in some place. */
export function pressPrivate(
  customId: string,
  message: Readonly<Record<string, unknown>>,
  more: Readonly<Record<string, unknown>> = {},
): APIMessageComponentInteraction {
  const pressed = press(customId);
  return raw({
    ...pressed,
    message: { ...pressed.message, ...message, flags: MessageFlags.Ephemeral },
    ...more,
  });
}

/** A chosen entry of a menu. */
export function choose(
  customId: string,
  values: readonly string[],
): APIMessageComponentInteraction {
  const pressed = press(customId);
  return raw({
    ...pressed,
    data: { component_type: ComponentType.StringSelect, custom_id: customId, values },
  });
}

/** What was sent to Discord, in order. */
export type Sent =
  | { readonly way: "callback"; readonly body: APIInteractionResponse }
  | { readonly way: "edit"; readonly body: Partial<MessageBody> }
  | { readonly way: "followUp"; readonly body: MessageBody }
  | { readonly way: "public"; readonly body: SharedMessage }
  | { readonly way: "delete" };

/** A responder that keeps what it is given; `refuse` may throw, as Discord would. */
export function recordingResponder(refuse: (sent: Sent, index: number) => void = () => {}): {
  readonly respond: Responder;
  readonly sent: readonly Sent[];
} {
  const sent: Sent[] = [];
  const take = async (one: Sent): Promise<void> => {
    sent.push(one);
    refuse(one, sent.length - 1);
  };
  return {
    sent,
    respond: {
      callback: (body) => take({ way: "callback", body }),
      editOriginal: (body) => take({ way: "edit", body }),
      deleteOriginal: () => take({ way: "delete" }),
      followUpPrivately: (body) => take({ way: "followUp", body }),
      followUpPublicly: (body) => take({ way: "public", body }),
    },
  };
}

/** In short, what a user sees of what was sent: `4 private: title`, `edit: title`. */
export function inShort(sent: readonly Sent[]): readonly string[] {
  return sent.map((one) => {
    switch (one.way) {
      case "delete":
        return "delete";
      case "edit":
      case "followUp":
      case "public":
        return `${one.way}: ${one.body.embeds?.[0]?.title ?? ""}`;
      case "callback":
        return callbackInShort(one.body);
    }
  });
}

function callbackInShort(body: APIInteractionResponse): string {
  const data: APIInteractionResponseCallbackData =
    body.type === InteractionResponseType.ChannelMessageWithSource ||
    body.type === InteractionResponseType.DeferredChannelMessageWithSource ||
    body.type === InteractionResponseType.UpdateMessage
      ? (body.data ?? {})
      : {};
  const isPrivate = ((data.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const title = data.embeds?.[0]?.title;
  return [body.type, isPrivate ? " private" : "", title === undefined ? "" : `: ${title}`].join("");
}

function toOptions(given: Given): readonly APIApplicationCommandInteractionDataOption[] {
  return Object.entries(given).map(([name, value]) =>
    typeof value === "boolean"
      ? { type: ApplicationCommandOptionType.Boolean, name, value }
      : { type: ApplicationCommandOptionType.String, name, value },
  );
}

/** The parts of an interaction that matter to the bot, as if the rest were there. */
function raw(parts: Readonly<Record<string, unknown>>): never {
  const envelope = { id: INTERACTION_ID, application_id: "9", token: "token", version: 1 };
  // `never` fits every kind of interaction that the functions above promise.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { ...envelope, ...parts } as never;
}
