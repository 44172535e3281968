import { type APIUser, Locale } from "discord-api-types/v10";
import { snowflakeFor } from "./snowflake.ts";

/** The ids of what stands in the sandbox from its start; the same in every run. */
export const APPLICATION_ID = snowflakeFor("application");
export const GUILD_ID = snowflakeFor("guild");
export const GUILD_CHANNEL_ID = snowflakeFor("guild channel");
export const GROUP_CHANNEL_ID = snowflakeFor("group channel");

export const GUILD_NAME = "The Newsroom";
export const GUILD_LOCALE = Locale.EnglishUS;

/** Where a user stands when using the bot: in the server, in the bot's direct messages, or in a group that it is not in. */
export type Place = "guild" | "bot-dm" | "elsewhere";

/** A user of the sandbox. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  readonly locale: Locale;
  readonly place: Place;
  /** The server's channel that the user has open. */
  readonly channelId: string;
  /** Whether the user has the permission Manage Server. */
  readonly managesServer: boolean;
  /** Whether the user has the permission Administrator. */
  readonly administers: boolean;
}

/** A channel of the sandbox's server. */
export interface GuildChannel {
  readonly id: string;
  readonly name: string;
}

export const GUILD_CHANNELS: readonly GuildChannel[] = [
  { id: GUILD_CHANNEL_ID, name: "general" },
  { id: snowflakeFor("guild channel news"), name: "news" },
  { id: snowflakeFor("guild channel quotes"), name: "quotes" },
];

export const userId = (name: string): string => snowflakeFor(`user ${name}`);

/** Whose the application is: the user of this name. */
const OWNER = "owner";

/** The channel of the direct messages between a user and the bot. */
export const directChannelId = (user: string): string => snowflakeFor(`direct ${user}`);

/** A set of flags with none of them, for any kind of flags. */
export const NO_FLAGS: number = 0;

type WireUser = APIUser & { primary_guild: null };

export function wireUser(id: string, name: string): WireUser {
  return {
    id,
    username: name,
    discriminator: "0",
    global_name: name,
    avatar: null,
    avatar_decoration_data: null,
    collectibles: null,
    primary_guild: null,
    public_flags: NO_FLAGS,
    flags: NO_FLAGS,
  };
}

/** An application's bot has the application's id. */
export const BOT: WireUser = {
  ...wireUser(APPLICATION_ID, "dateline"),
  discriminator: "0001",
  global_name: null,
  bot: true,
};

/** `GET /users/@me`, and the user of READY. */
export const ME = {
  ...BOT,
  verified: true,
  email: null,
  mfa_enabled: false,
  locale: "en-US",
  premium_type: 0,
} as const;

/** `GET /applications/@me`. */
export const APPLICATION = {
  id: APPLICATION_ID,
  name: "Dateline",
  icon: null,
  description: "",
  type: null,
  bot: BOT,
  summary: "",
  bot_public: true,
  bot_require_code_grant: false,
  verify_key: "0".repeat(64),
  flags: 0,
  flags_new: "0",
  hook: true,
  redirect_uris: [],
  interactions_endpoint_url: null,
  role_connections_verification_url: null,
  owner: wireUser(userId(OWNER), OWNER),
  approximate_guild_count: 1,
  approximate_user_install_count: 1,
  approximate_user_authorization_count: 0,
  explicit_content_filter: 0,
  team: null,
  eligible_oauth2_scopes: [],
  integration_types_config: { 0: {}, 1: {} },
} as const;
