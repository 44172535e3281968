import type { APIEmbed } from "discord-api-types/v10";

import type { ArchiveStatus } from "../model/archive-facts.ts";
import type { LatestReply, ToldArticle } from "../model/reply.ts";
import { articleLine } from "./article-line.ts";
import { count } from "./count.ts";
import { formatDay, formatRange } from "./days.ts";
import { embed, type Line, pageNote } from "./embed.ts";
import { toldLines } from "./told.ts";

/** Before the line of an article that tells the story above it too. */
const ALSO = "↳ ";
const OLDER = "**Older, or without a date**";
const NOTHING_NEW = " · says nothing new";

/** The newest articles, those that tell one story together; and, unless a day was asked for, what the archive holds. */
export function latestEmbed(reply: LatestReply): APIEmbed {
  const { since, status, paging } = reply;
  const page = pageNote(paging);
  if (since !== null) {
    return embed(`New since ${formatDay(since)}`, storyLines(reply), page);
  }
  return {
    ...embed("Newest articles", storyLines(reply), [
      count(status.articles, "article"),
      formatRange(status.range),
      ...page,
    ]),
    fields: [{ name: "The archive", value: describe(status) }],
  };
}

/** Stories one below the other, those of the newest day set apart where a day was not asked for. */
function storyLines({ shown, since, newestDay }: LatestReply): readonly Line[] {
  const lines: Line[] = [];
  let heading: string | null = null;
  for (const [first, ...others] of shown) {
    const isNewest = first.article.date?.day === newestDay;
    const above = isNewest ? `**New on ${formatDay(newestDay)}**` : OLDER;
    if (since === null && newestDay !== null && above !== heading) lines.push("", above);
    heading = above;
    lines.push("", ...toldLines(first), ...others.flatMap(alsoLines));
  }
  return lines;
}

/** What another article adds to the story above it. */
function alsoLines(told: ToldArticle): readonly Line[] {
  const [head, ...rest] = toldLines(told);
  if (rest.length === 0) return [`${ALSO}${articleLine(told.article)}${NOTHING_NEW}`];
  return typeof head === "string" ? [ALSO + head, ...rest] : rest;
}

function describe({ utterances, fragments, speakers, leftOut }: ArchiveStatus): string {
  const said = `${count(utterances, "quotation")} and ${count(fragments, "fragment")}, ${count(speakers, "named speaker")}`;
  const left =
    leftOut.length === 0
      ? "every file was read"
      : `${count(leftOut.length, "file")} left out (the log says which, and why)`;
  return `${said} · ${left}`;
}
