import {
  type APIInteraction,
  type APIMessage,
  InteractionContextType,
  MessageFlags,
} from "discord-api-types/v10";

import type { Audience } from "../rendering/sharing.ts";

/**
 * Who sees the message that an answer becomes, and whether they may show it to others.
 *
 * @param ephemeral whether it is for who asks alone
 * @param mayShow whether the channel may show public replies
 * @param asked what the asker set `private` to; null where that was left out
 */
export function audienceOf(
  { context }: Pick<APIInteraction, "context">,
  ephemeral: boolean,
  mayShow: boolean,
  asked: boolean | null = null,
): Audience {
  // Nobody else reads what somebody and the bot write to each other.
  if (context === InteractionContextType.BotDM) return "asker";
  if (!ephemeral) return "everybody";
  if (mayShow) return "askerWhoMayShare";
  return asked === false ? "askerInstead" : "asker";
}

/** Whether only one person sees a message. */
export function isPrivate({ flags }: Pick<APIMessage, "flags">): boolean {
  return ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}
