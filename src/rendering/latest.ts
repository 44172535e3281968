import type { APIEmbed } from "discord-api-types/v10";

import type { ArchiveStatus } from "../model/archive-facts.ts";
import { countFiles } from "../model/ingest-report.ts";
import type { LatestReply, ToldArticle } from "../model/summary-replies.ts";
import type { Texts } from "../texts/texts.ts";
import { articleLine } from "./article-line.ts";
import { formatRange } from "./days.ts";
import { embed, type Line, pageNote } from "./embed.ts";
import { toldLines } from "./told.ts";

/** Before the line of an article that tells the story above it too. */
const ALSO = "↳ ";

/** The newest articles, those that tell one story together; and, unless a day was asked for, what the archive holds. */
export function latestEmbed(reply: LatestReply, texts: Texts): APIEmbed {
  const { since, status, paging } = reply;
  const page = pageNote(paging, texts);
  if (since !== null) {
    return embed(texts.latest.titleSince(texts.day(since)), storyLines(reply, texts), page);
  }
  return {
    ...embed(texts.latest.title, storyLines(reply, texts), [
      texts.counts.articles(status.articles),
      formatRange(status.range, texts),
      ...page,
    ]),
    fields: [{ name: texts.latest.archive, value: describe(status, texts) }],
  };
}

/** Stories one below the other, those of the newest day set apart where a day was not asked for. */
function storyLines({ shown, since, newestDay }: LatestReply, texts: Texts): readonly Line[] {
  const lines: Line[] = [];
  let heading: string | null = null;
  for (const [first, ...others] of shown) {
    const isNewest = first.article.date?.day === newestDay;
    const above = isNewest ? texts.latest.newOn(texts.day(newestDay)) : texts.latest.older;
    if (since === null && newestDay !== null && above !== heading) lines.push("", above);
    heading = above;
    lines.push("", ...toldLines(first, texts), ...others.flatMap((told) => alsoLines(told, texts)));
  }
  return lines;
}

/** What another article adds to the story above it. */
function alsoLines(told: ToldArticle, texts: Texts): readonly Line[] {
  const [head, ...rest] = toldLines(told, texts);
  if (rest.length === 0)
    return [`${ALSO}${articleLine(told.article, texts)} · ${texts.latest.nothingNew}`];
  return typeof head === "string" ? [ALSO + head, ...rest] : rest;
}

function describe(status: ArchiveStatus, { latest }: Texts): string {
  const { utterances, fragments, speakers, leftOut } = status;
  const left = leftOut.length === 0 ? latest.allRead : latest.leftOut(countFiles(leftOut));
  return `${latest.holds(utterances, fragments, speakers)} · ${left}`;
}
