import type { APIApplicationCommand } from "discord-api-types/v10";
import type { Profile } from "./world.ts";

/** MANAGE_GUILD (docs: Permissions, Bitwise Permission Flags). */
const MANAGE_GUILD = 1n << 5n;
/** ADMINISTRATOR: all that there is, in every channel. */
const ADMINISTRATOR = 1n << 3n;

/** VIEW_CHANNEL, SEND_MESSAGES, EMBED_LINKS, ATTACH_FILES, READ_MESSAGE_HISTORY, USE_EXTERNAL_EMOJIS, USE_APPLICATION_COMMANDS. */
export const EVERYONE =
  (1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 15n) | (1n << 16n) | (1n << 18n) | (1n << 31n);

/** What a user may do in the server. */
export function permissionsOf({
  managesServer,
  administers,
}: Pick<Profile, "managesServer" | "administers">): bigint {
  if (administers) return EVERYONE | MANAGE_GUILD | ADMINISTRATOR;
  return managesServer ? EVERYONE | MANAGE_GUILD : EVERYONE;
}

/**
 * Whether the client offers a command to who has the permissions. A command that asks for "0" is for administrators
 * alone, who may use any (docs: Application Commands, Permissions).
 */
export function mayUse(
  { default_member_permissions: asked }: APIApplicationCommand,
  permissions: bigint,
): boolean {
  if (asked == null || (permissions & ADMINISTRATOR) !== 0n) return true;
  const needed = BigInt(asked);
  return needed !== 0n && (permissions & needed) === needed;
}
