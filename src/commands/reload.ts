import type { BotCommand } from "./bot-command.ts";

/** `/reload`: has the archive's folder looked through at once, for the bot's owner. */
export const reload: BotCommand = {
  definition: { name: "reload", audience: "owner", options: {} },
  texts: (commands) => commands.reload,

  async answer({ self, reload: lookThrough }, { userId }) {
    // Who is offered the command is for each server to say.
    if (!(await self.isOwner(userId))) return { kind: "problem", problem: "ownerOnly" };
    return { kind: "reloaded", ...(await lookThrough()) };
  },
};
