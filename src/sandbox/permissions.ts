import type { APIApplicationCommand } from "discord-api-types/v10";
import type { Profile } from "./world.ts";

/** MANAGE_GUILD (docs: Permissions, Bitwise Permission Flags). */
const MANAGE_GUILD = 1n << 5n;

/** VIEW_CHANNEL, SEND_MESSAGES, EMBED_LINKS, ATTACH_FILES, READ_MESSAGE_HISTORY, USE_EXTERNAL_EMOJIS, USE_APPLICATION_COMMANDS. */
export const EVERYONE =
  (1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 15n) | (1n << 16n) | (1n << 18n) | (1n << 31n);

/** What a user may do in the server. */
export function permissionsOf({ managesServer }: Pick<Profile, "managesServer">): bigint {
  return managesServer ? EVERYONE | MANAGE_GUILD : EVERYONE;
}

/**
 * Whether the client offers a command to who has the permissions. A command that asks for "0" is for administrators
 * alone (docs: Application Commands, Permissions), which nobody in the sandbox is.
 */
export function mayUse(
  { default_member_permissions: asked }: APIApplicationCommand,
  permissions: bigint,
): boolean {
  if (asked == null) return true;
  const needed = BigInt(asked);
  return needed !== 0n && (permissions & needed) === needed;
}
