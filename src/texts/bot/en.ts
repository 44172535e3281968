import { COMMANDS_EN } from "../commands/en.ts";
import type { Tongue } from "../tongue.ts";
import type { BotTexts } from "./bot-texts.ts";

const { people, search, summary } = COMMANDS_EN;

/** What is said of the bot itself and of how to use it, in English. */
export function botEn({ number }: Tongue<"one" | "other">): BotTexts {
  return {
    reload: {
      title: "The folder was looked through",
      lines: {
        added: (what) => `${what} added`,
        changed: (what) => `${what} changed`,
        removed: (what) => `${what} removed`,
        leftOut: (what) => `${what} left out`,
      },
      nothing: "Nothing has changed.",
      took: (seconds) => `in ${seconds.toFixed(1)} s`,
    },
    settings: {
      title: "Replies in this server",
      replies: {
        public: "Everybody in the channel sees a reply, unless its asker sets **private** to true.",
        private: "Only its asker sees a reply, unless they set **private** to false or share it.",
      },
      allChannels: "Every channel may show public replies.",
      onlyChannels: (channels) =>
        `Only these channels, and their threads, may show public replies: ${channels}. Anywhere else, only the asker sees a reply, and it cannot be shared.`,
      notKept:
        "⚠️ This choice holds until the bot restarts: it has no folder to keep it in. Whoever runs the bot finds the cause in its log.",
      makePublic: "Make replies public by default",
      makePrivate: "Make replies private by default",
      allowAll: "Allow every channel",
      menu: "Choose the channels that may show public replies",
    },
    about: {
      title: "About this bot",
      archive: "In its archive",
      sources: "Sources",
      leftOut: "Left out",
      bot: "The bot",
      noSource: (amount) => `source not stated (${number(amount)})`,
      faults: {
        empty: "nothing in it",
        notText: "no text, or not in UTF-8",
        format: "broken, or in a format that is not known",
        noArticle: "no headline, or no text below it",
        part: "a part that cannot be used",
        stated: "what is stated of articles or people cannot be used",
        tooLarge: "larger than 10 MB",
        unreadable: "cannot be opened",
        failed: "reading it failed",
      },
      keepsEarlier: "the earlier version is kept",
      whoSeesFiles: `The bot’s owner sees which files, with a private /${COMMANDS_EN.about.name}.`,
      version: (version) => `version ${version}`,
      upSince: (when) => `started ${when}`,
      ping: (ms) => `connection ${number(ms)} ms`,
      answers: (count, median, slowest) =>
        `of the last ${number(count)} answers, half within ${number(median)} ms and the slowest in ${number(slowest)} ms`,
      invite: "Add it to a server",
      more: "More about it",
    },
    nextSteps: {
      speaker: `**/${people.name}** lists who is quoted; **/${search.name}** finds articles that only name somebody.`,
      quotations: `**/${search.name}** finds the articles that name them.`,
      quotationsIn: `**/${summary.name}** tells what the article says.`,
      article: `**/${search.name}** looks into the articles themselves; **/${summary.name}** alone lists the newest.`,
      articlesSince: `Try an earlier day; **/${summary.name}** alone lists the newest articles.`,
    },
  };
}
