import { parseDay } from "../days/parse-day.ts";
import { completeDay } from "./complete-day.ts";
import { completeTitle } from "./complete-title.ts";
import { defineCommand } from "./definition.ts";
import { PRIVATE } from "./private-option.ts";
import { summariseArticle } from "./summary/of-article.ts";
import { summariseNew } from "./summary/of-new.ts";
import { MOST_TOPIC_LENGTH, summariseTopic } from "./summary/of-topic.ts";

/** `/summary`: what is in this article, what articles say on a topic, or what is new. */
export const summary = defineCommand({
  definition: {
    name: "summary",
    options: {
      article: {
        type: "text",
        required: false,
        completed: true,
        maxLength: 100,
      },
      about: {
        type: "text",
        required: false,
        maxLength: MOST_TOPIC_LENGTH,
      },
      since: {
        type: "text",
        required: false,
        completed: true,
        maxLength: 48,
      },
      length: {
        type: "text",
        required: false,
        choices: ["short", "medium", "long"],
        maxLength: 6,
      },
      private: PRIVATE,
    },
  },
  texts: (commands) => commands.summary,

  async answer(archive, { article, about, since, length }, page, today) {
    if (article !== null) {
      if (about !== null || since !== null) return { kind: "problem", problem: "articleAlone" };
      return summariseArticle(archive, article, length ?? "medium");
    }
    const day = since === null ? null : parseDay(since, today);
    if (since !== null && day === null) return { kind: "problem", problem: "dayNotUnderstood" };
    if (about !== null) return summariseTopic(archive, { about, since: day, length, page, today });
    return summariseNew(archive, { since: day, length, page });
  },

  async complete(archive, typing) {
    switch (typing.option) {
      case "article":
        return completeTitle(archive, typing);
      case "since":
        return completeDay(archive, typing);
      default:
        return [];
    }
  },
});
