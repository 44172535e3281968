import type {
  APIAuthorizingIntegrationOwnersMap,
  APIChannel,
  APIInteractionGuildMember,
  APIPartialInteractionGuild,
  APIUser,
  Locale,
} from "discord-api-types/v10";
import { ChannelType, InteractionContextType } from "discord-api-types/v10";
import { EVERYONE, permissionsOf } from "./permissions.ts";
import {
  GROUP_CHANNEL_ID,
  GUILD_CHANNELS,
  GUILD_ID,
  GUILD_LOCALE,
  GUILD_NAME,
  NO_FLAGS,
  type Place,
  type Profile,
  directChannelId,
  wireUser,
} from "./world.ts";

/** The fields of an interaction that say who did it and where. */
export interface Scene {
  readonly context: InteractionContextType;
  readonly channel: Partial<APIChannel> & Pick<APIChannel, "id" | "type">;
  readonly channel_id: string;
  readonly guild?: APIPartialInteractionGuild;
  readonly guild_id?: string;
  readonly guild_locale?: Locale;
  readonly member?: APIInteractionGuildMember;
  readonly user?: APIUser;
  readonly locale: Locale;
  readonly app_permissions: string;
  readonly authorizing_integration_owners: APIAuthorizingIntegrationOwnersMap;
  readonly attachment_size_limit: number;
}

export const CONTEXTS: Readonly<Record<Place, InteractionContextType>> = {
  guild: InteractionContextType.Guild,
  "bot-dm": InteractionContextType.BotDM,
  elsewhere: InteractionContextType.PrivateChannel,
};

/** Bytes of a file in a server without boosts. */
const ATTACHMENT_LIMIT = 10_485_760;

const GUILD_PERMISSIONS = String(EVERYONE);

/** ATTACH_FILES, EMBED_LINKS and MENTION_EVERYONE (docs: Interaction Object, `app_permissions`). */
const PRIVATE_PERMISSIONS = (1n << 15n) | (1n << 14n) | (1n << 17n);

/** With the bot's own user, USE_EXTERNAL_EMOJIS besides. */
const DIRECT_PERMISSIONS = PRIVATE_PERMISSIONS | (1n << 18n);

/** What an interaction says of the user and the place. */
export function sceneOf(profile: Profile): Scene {
  const { id, name, locale, place } = profile;
  const user = wireUser(id, name);
  const shared = {
    context: CONTEXTS[place],
    locale,
    attachment_size_limit: ATTACHMENT_LIMIT,
  };
  switch (place) {
    case "guild":
      return {
        ...shared,
        channel: guildChannel(profile),
        channel_id: profile.channelId,
        guild: { id: GUILD_ID, locale: GUILD_LOCALE, features: [] },
        guild_id: GUILD_ID,
        guild_locale: GUILD_LOCALE,
        member: member(user, profile),
        app_permissions: GUILD_PERMISSIONS,
        authorizing_integration_owners: { 0: GUILD_ID },
      };
    case "bot-dm": {
      const channel = directChannel(user);
      return {
        ...shared,
        channel,
        channel_id: channel.id,
        user,
        app_permissions: String(DIRECT_PERMISSIONS),
        authorizing_integration_owners: { 0: "0" },
      };
    }
    case "elsewhere":
      return {
        ...shared,
        channel: groupChannel(user),
        channel_id: GROUP_CHANNEL_ID,
        user,
        app_permissions: String(PRIVATE_PERMISSIONS),
        authorizing_integration_owners: { 1: id },
      };
  }
}

function guildChannel({ channelId, ...profile }: Profile): Scene["channel"] {
  const position = GUILD_CHANNELS.findIndex(({ id }) => id === channelId);
  const channel = {
    id: channelId,
    type: ChannelType.GuildText,
    guild_id: GUILD_ID,
    name: GUILD_CHANNELS[position]?.name ?? "",
    nsfw: false,
    parent_id: null,
    permissions: String(permissionsOf(profile)),
    position,
    rate_limit_per_user: 0,
    topic: null,
    last_message_id: null,
    flags: NO_FLAGS,
  } as const;
  return channel;
}

function directChannel(user: APIUser): Scene["channel"] {
  const id = directChannelId(user.id);
  return { id, type: ChannelType.DM, recipients: [user], last_message_id: null, flags: NO_FLAGS };
}

function groupChannel(user: APIUser): Scene["channel"] {
  return {
    id: GROUP_CHANNEL_ID,
    type: ChannelType.GroupDM,
    name: GUILD_NAME,
    icon: null,
    owner_id: user.id,
    recipients: [user],
    last_message_id: null,
    flags: NO_FLAGS,
  };
}

function member(user: APIUser, profile: Profile): APIInteractionGuildMember {
  return {
    user,
    nick: null,
    avatar: null,
    banner: null,
    roles: [],
    joined_at: "2021-01-01T00:00:00.000000+00:00",
    premium_since: null,
    deaf: false,
    mute: false,
    flags: NO_FLAGS,
    pending: false,
    communication_disabled_until: null,
    permissions: String(permissionsOf(profile)),
  };
}
