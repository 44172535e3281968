import type { APIEmbed } from "discord-api-types/v10";

import type { TopicReply } from "../model/reply.ts";
import { count } from "./count.ts";
import { formatDay, formatRange } from "./days.ts";
import { embed, type Line, pageNote } from "./embed.ts";
import { searchNotes } from "./search-notes.ts";
import { toldLines } from "./told.ts";

/** What articles say on a topic, each below its article's line, the oldest first. */
export function topicEmbed(reply: TopicReply): APIEmbed {
  const lines: Line[] = [...searchNotes(reply)];
  for (const told of reply.shown) lines.push("", ...toldLines(told));
  const { found, told, silent } = reply.total;
  const since = reply.since === null ? "" : `, since ${formatDay(reply.since)}`;
  return embed(`On: ${reply.about}${since}`, lines, [
    count(found, "article"),
    ...(told < found ? [`the best ${told} are told`] : []),
    ...(silent > 0 ? [`${silent} of them say nothing new`] : []),
    formatRange(reply.range),
    ...pageNote(reply.paging),
  ]);
}
