import type { APIEmbed } from "discord-api-types/v10";

import type { ReloadedReply } from "../model/reply.ts";
import type { Texts } from "../texts/texts.ts";
import { embed } from "./embed.ts";

/** What a reload changed, a line each; that nothing did, in one. */
export function reloadedEmbed(reply: ReloadedReply, texts: Texts): APIEmbed {
  const { added, changed, removed, leftOut, seconds } = reply;
  const { title, lines, nothing, took } = texts.reload;
  const counted = [
    [lines.added, added],
    [lines.changed, changed],
    [lines.removed, removed],
  ] as const;
  const shown = counted.flatMap(([line, amount]) =>
    amount === 0 ? [] : [`- ${line(texts.counts.articles(amount))}`],
  );
  if (shown.length === 0) shown.push(nothing);
  if (leftOut > 0) shown.push(`- ${lines.leftOut(texts.counts.files(leftOut))}`);
  return embed(title, [...shown, "", `-# ${took(seconds)}`], []);
}
