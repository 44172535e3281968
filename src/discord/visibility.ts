import { type APIInteraction, ChannelType } from "discord-api-types/v10";

import type { ServerSettings } from "../model/server-settings.ts";

/** Where an interaction happens. */
export interface Place {
  /** null in a direct message or a group. */
  readonly serverId: string | null;
  /** null where Discord does not say. */
  readonly channelId: string | null;
  /** The channel that a thread, or a forum's post, belongs to. */
  readonly parentId: string | null;
}

export function placeOf({ guild_id: serverId, channel }: APIInteraction): Place {
  const parent = channel !== undefined && "parent_id" in channel && isThread(channel.type);
  return {
    serverId: serverId ?? null,
    channelId: channel?.id ?? null,
    parentId: parent ? (channel.parent_id ?? null) : null,
  };
}

/** Whether a server lets a channel show public replies; what goes for a channel goes for its threads. */
export function mayShow(
  { publicChannels }: ServerSettings,
  { serverId, channelId, parentId }: Place,
): boolean {
  if (serverId === null || publicChannels.length === 0) return true;
  return [channelId, parentId].some((id) => id !== null && publicChannels.includes(id));
}

/**
 * Who sees a reply. Where the channel may not show any, nothing that is asked changes that.
 *
 * @param asked what the asker set `private` to; null where that was left out
 */
export function visibility(
  settings: ServerSettings,
  place: Place,
  asked: boolean | null,
): "public" | "private" {
  if (!mayShow(settings, place)) return "private";
  const isDefault = place.serverId !== null && settings.privateByDefault;
  return (asked ?? isDefault) ? "private" : "public";
}

function isThread(type: ChannelType): boolean {
  return (
    type === ChannelType.PublicThread ||
    type === ChannelType.PrivateThread ||
    type === ChannelType.AnnouncementThread
  );
}
