import { type APIMessage, MessageType } from "discord-api-types/v10";

import type { PageMessage, Pending } from "../../../src/sandbox/page/protocol.ts";

export const CHANNEL = "500";

/** A message that everybody sees, unless told. */
export function messageOf(
  id: string,
  { onlyFor = null, ...more }: Partial<APIMessage> & { onlyFor?: string | null } = {},
): PageMessage {
  const author = { id: "1", username: "mira", discriminator: "0", global_name: null, avatar: null };
  const message: APIMessage = {
    id,
    channel_id: CHANNEL,
    type: MessageType.Default,
    author,
    timestamp: new Date(1_740_000_000_000 + Number(id) * 1000).toISOString(),
    edited_timestamp: null,
    content: `message ${id}`,
    embeds: [],
    attachments: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    ...more,
  };
  return { message, onlyFor, command: null };
}

export function pendingOf(id: string, more: Partial<Pending> = {}): Pending {
  const shared = { id, userId: "1", channelId: CHANNEL, messageId: null, customId: null };
  return { ...shared, command: "quote", ...more };
}
