import type { APIEmbed } from "discord-api-types/v10";

import type { Passage } from "../model/archive-facts.ts";
import type { Article } from "../model/article.ts";
import type { PassagesReply } from "../model/reply.ts";
import { slice } from "../model/span.ts";
import { articleLine } from "./article-line.ts";
import { count } from "./count.ts";
import { formatRange } from "./days.ts";
import { embed, type Line, pageNote } from "./embed.ts";
import { shortenMarkdown } from "./shorten.ts";

/** A word in a line of its own. */
const SHORT_TEXT = 60;

/** Which articles answer a search, with their best passages, the matched words bold. */
export function passagesEmbed(reply: PassagesReply): APIEmbed {
  const lines: Line[] = [...correctionLines(reply.corrections)];
  for (const { article, passages } of reply.shown) {
    lines.push("", articleLine(article));
    lines.push(...passages.map((passage) => passageLine(article, passage, "> ")));
  }
  return embed(`Search: ${reply.query}`, lines, [
    count(reply.total, "article"),
    formatRange(reply.range),
    ...pageNote(reply.paging),
  ]);
}

/** Which words were searched in place of those that no article has. */
export function correctionLines(corrections: PassagesReply["corrections"]): readonly string[] {
  return corrections.map(({ asked, used }) => {
    const [word, other] = [used, asked].map((text) => shortenMarkdown(text, SHORT_TEXT));
    return `Showing results for **${word}**: no article has “${other}”.`;
  });
}

/** A passage with its matches bold and its paragraph's number behind it. */
export function passageLine(article: Article, passage: Passage, before: string): Line {
  const { start } = passage.span;
  return {
    before,
    text: slice(article.text, passage.span),
    marked: passage.matches.map((match) => ({
      start: match.start - start,
      end: match.end - start,
    })),
    after: ` \\[¶\u00a0${passage.paragraph + 1}\\]`,
  };
}
