import type { CommandCatalogue } from "./command-texts.ts";

const PRIVATE = { name: "private", description: "Show the reply only to you" };

/** The commands in English; their names are those that the bot knows them by. */
export const COMMANDS_EN = {
  quote: {
    name: "quote",
    description: "What did somebody say, or an article quote? Word for word, and where it stands",
    options: {
      person: {
        name: "person",
        description: "A name, or part of one: Zelensky. Also unnamed sources: official",
      },
      article: {
        name: "article",
        description: "Only quotations in this article: words of its title",
      },
      about: {
        name: "about",
        description: "Only quotations with these words in them or around them",
      },
      include: {
        name: "include",
        description: "Also what articles report in their own words",
        choices: { paraphrases: "paraphrases" },
      },
      after: {
        name: "after",
        description:
          "Only articles from this day on: 2025-02-17, 17 Feb 2025, yesterday, last week",
      },
      before: {
        name: "before",
        description: "Only articles from before this day: 2025-02-17, 17 Feb 2025, yesterday",
      },
      source: {
        name: "source",
        description: "Only articles of this publisher: its name, or part of it",
      },
      private: PRIVATE,
    },
  },
  people: {
    name: "people",
    description: "Who is quoted here, how often and since when? With a name: in which articles",
    options: {
      name: {
        name: "name",
        description: "A name, or part of one; left out, all who are quoted are listed",
      },
      kind: {
        name: "kind",
        description: "Whom to list; persons and organisations, unless said otherwise",
        choices: {
          persons: "persons",
          organisations: "organisations",
          unnamed: "unnamed sources",
        },
      },
      private: PRIVATE,
    },
  },
  search: {
    name: "search",
    description: "Which articles are about this? With the passages that answer best",
    options: {
      query: {
        name: "query",
        description:
          'Words; also "exact phrase", -without, OR, title:, person:, source:, after:, before:, sort:',
      },
      after: {
        name: "after",
        description:
          "Only articles from this day on: 2025-02-17, 17 Feb 2025, yesterday, last week",
      },
      before: {
        name: "before",
        description: "Only articles from before this day: 2025-02-17, 17 Feb 2025, yesterday",
      },
      source: {
        name: "source",
        description: "Only articles of this publisher: its name, or part of it",
      },
      private: PRIVATE,
    },
  },
  summary: {
    name: "summary",
    description: "What is in this article, or on this topic? Without either: what is new",
    options: {
      article: {
        name: "article",
        description: "Words of its title; left out, the newest articles are shown",
      },
      about: {
        name: "about",
        description: "A topic: what articles say on it, the oldest first; also source:, before:",
      },
      since: {
        name: "since",
        description: "Only articles from this day on: 17 Feb 2025, yesterday, last week",
      },
      length: {
        name: "length",
        description: "How much to show of each article; medium, unless said otherwise",
        choices: { short: "short", medium: "medium", long: "long" },
      },
      private: PRIVATE,
    },
  },
  verify: {
    name: "verify",
    description: "Was this said? The closest words in the archive, and what differs",
    options: {
      text: {
        name: "text",
        description: "A quotation: “We will rebuild” — Roe. The marks and the name may be left out",
      },
      person: {
        name: "person",
        description: "Who is said to have said it, where the text does not say so",
      },
      private: PRIVATE,
    },
  },
  about: {
    name: "about",
    description: "What this bot has read, since when, from which sources, and how fast it answers",
    options: { private: PRIVATE },
  },
  reload: {
    name: "reload",
    description: "Look through the folder of articles now (for the bot’s owner)",
    options: {},
  },
  settings: {
    name: "settings",
    description:
      "Whether replies are private in this server, and which channels may show public ones",
    options: {
      replies: {
        name: "replies",
        description: "How replies are shown unless the asker says otherwise",
        choices: { public: "public", private: "private" },
      },
      channels: {
        name: "channels",
        description:
          "The channels that may show public replies, mentioned: #general #news; any for all",
      },
    },
  },
  wasThisSaid: "Was this said?",
  findInArchive: "Find in archive",
} as const satisfies CommandCatalogue;
