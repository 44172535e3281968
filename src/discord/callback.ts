import {
  type APIInteractionResponseCallbackData,
  InteractionResponseType,
  MessageFlags,
} from "discord-api-types/v10";

import type { Answer } from "./answer.ts";

/** An answer as the body of an interaction's first response: a new message. */
export function toCallback(answer: Answer) {
  return { type: InteractionResponseType.ChannelMessageWithSource, data: toData(answer) } as const;
}

/** An answer in place of the message whose button was pressed. */
export function toUpdate(answer: Answer) {
  return { type: InteractionResponseType.UpdateMessage, data: toData(answer) } as const;
}

function toData({ message, ephemeral }: Answer): APIInteractionResponseCallbackData {
  return {
    embeds: [...message.embeds],
    components: [...message.components],
    allowed_mentions: { parse: [] },
    ...(ephemeral ? { flags: MessageFlags.Ephemeral } : {}),
  };
}
