import type { BotCommand } from "./bot-command.ts";
import { PRIVATE } from "./private-option.ts";

/**
 * `/about`: what was read, and how the bot is. Which files were left out is told to the bot's owner alone,
 * and only where nobody else sees it: anybody may add the bot to a server of their own, and manage that.
 */
export const about: BotCommand = {
  definition: { name: "about", options: { private: PRIVATE } },
  texts: (commands) => commands.about,

  async answer({ archive, self }, { userId, isAlone }) {
    const [status, bot] = await Promise.all([archive.status(), self.facts()]);
    const namesFiles = isAlone && status.leftOut.length > 0 && (await self.isOwner(userId));
    return { kind: "about", status, bot, namesFiles };
  },
};
