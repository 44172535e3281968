import type { APIEmbed } from "discord-api-types/v10";

import type { ArchiveStatus } from "../model/archive-facts.ts";
import type { LatestReply } from "../model/reply.ts";
import { articleLine } from "./article-line.ts";
import { count } from "./count.ts";
import { formatRange } from "./days.ts";
import { embed, type Line, pageNote } from "./embed.ts";
import { passageLine } from "./passages.ts";

/** What is new: the newest articles in two lines each, and what the archive holds. */
export function latestEmbed(reply: LatestReply): APIEmbed {
  const lines: Line[] = [];
  for (const { article, lines: sentences } of reply.shown) {
    lines.push("", articleLine(article));
    lines.push(...sentences.map((passage) => passageLine(article, passage, "> ")));
  }
  return {
    ...embed("Newest articles", lines, [
      count(reply.status.articles, "article"),
      formatRange(reply.status.range),
      ...pageNote(reply.paging),
    ]),
    fields: [{ name: "The archive", value: describe(reply.status) }],
  };
}

function describe({ utterances, fragments, speakers, leftOut }: ArchiveStatus): string {
  const said = `${count(utterances, "quotation")} and ${count(fragments, "fragment")}, ${count(speakers, "named speaker")}`;
  const left =
    leftOut.length === 0
      ? "every file was read"
      : `${count(leftOut.length, "file")} left out (the log says which, and why)`;
  return `${said} · ${left}`;
}
