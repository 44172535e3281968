import { type APIInteraction, PermissionFlagsBits } from "discord-api-types/v10";

import type { Asker, BotCommand, Desk } from "../commands/bot-command.ts";
import type { ReadingProgress } from "../model/reading-progress.ts";
import { type Answer, isOfChoices, isTooLong, type Question, toAnswer } from "./answer.ts";

/** Answers a question about the bot. */
export async function answerAboutBot(
  desk: Desk,
  command: BotCommand,
  asker: Asker,
  { options, private: isPrivate, audience, locale }: Omit<Question, "command" | "page" | "today">,
  reading: ReadingProgress | null = null,
): Promise<Answer> {
  const { definition } = command;
  if (isTooLong(definition, options)) {
    return toAnswer({ kind: "problem", problem: "optionTooLong" }, true, locale);
  }
  if (!isOfChoices(definition, options)) {
    return toAnswer({ kind: "problem", problem: "staleControl" }, true, locale);
  }
  return toAnswer(await command.answer(desk, asker, options), isPrivate, locale, audience, reading);
}

/** Who uses a command or presses a control. */
export function askerOf(interaction: APIInteraction, isAlone: boolean): Asker {
  const { member, user, guild_id: serverId } = interaction;
  return {
    userId: member?.user.id ?? user?.id ?? "",
    serverId: serverId ?? null,
    managesServer: mayManage(member?.permissions),
    isAlone,
  };
}

/** Whether permissions, as Discord computed them for a channel, have Manage Server; administrators may do all. */
function mayManage(permissions: string | undefined): boolean {
  const { ManageGuild, Administrator } = PermissionFlagsBits;
  return (
    permissions !== undefined &&
    /^\d+$/u.test(permissions) &&
    (BigInt(permissions) & (ManageGuild | Administrator)) !== 0n
  );
}
