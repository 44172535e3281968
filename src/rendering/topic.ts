import type { APIEmbed } from "discord-api-types/v10";

import type { TopicReply } from "../model/summary-replies.ts";
import type { Texts } from "../texts/texts.ts";
import { formatRange } from "./days.ts";
import { embed, type Line, pageNote } from "./embed.ts";
import { searchNotes } from "./search-notes.ts";
import { toldLines } from "./told.ts";

/** What articles say on a topic, each below its article's line, the oldest first. */
export function topicEmbed(reply: TopicReply, texts: Texts): APIEmbed {
  const lines: Line[] = [...searchNotes(reply, texts)];
  for (const told of reply.shown) lines.push("", ...toldLines(told, texts));
  const { found, told, silent } = reply.total;
  const title =
    reply.since === null
      ? texts.topic.title(reply.about)
      : texts.topic.titleSince(reply.about, texts.day(reply.since));
  return embed(title, lines, [
    texts.counts.articles(found),
    ...(told < found ? [texts.topic.told(told)] : []),
    ...(silent > 0 ? [texts.topic.silent(silent)] : []),
    formatRange(reply.range, texts),
    ...pageNote(reply.paging, texts),
  ]);
}
