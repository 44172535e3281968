import type { APIEmbed, APIEmbedField } from "discord-api-types/v10";

import { dayRange } from "../model/archive-facts.ts";
import type { SummaryReply } from "../model/reply.ts";
import { linkAddress } from "./article-line.ts";
import { count } from "./count.ts";
import { formatDate, formatRange } from "./days.ts";
import { embed, type Line } from "./embed.ts";
import { EMBED_URL, FIELD_VALUE } from "./limits.ts";
import { passageLine } from "./passages.ts";
import { shortenMarkdown } from "./shorten.ts";

/** Names in the list of who is quoted. */
const MOST_NAMES = 12;
/** One of them, with its escapes. */
const NAME = 60;
const SEPARATOR = " · ";
/** Room for "and 99999999 more". */
const REST = 20;
/** A place, a source or an author in a field. */
const SHORT_TEXT = 120;

/** What is in one article: the editor's points, its key sentences, who is quoted, where and when. */
export function summaryEmbed(reply: SummaryReply): APIEmbed {
  const { article, keySentences, sentences } = reply;
  const lines: Line[] = [];
  if (article.bullets.length > 0) {
    lines.push("**Editor’s key points**");
    lines.push(...article.bullets.map((text) => ({ before: "- ", text, after: "" })));
    lines.push("");
  }
  lines.push("**Key sentences**, word for word");
  lines.push(...keySentences.map((passage) => passageLine(article, passage, "- ")));

  const address = linkAddress(article.url);
  return {
    ...embed(article.title, lines, [
      `${keySentences.length} of ${count(sentences, "sentence")}`,
      formatRange(dayRange([article])),
    ]),
    ...(address === null || address.length > EMBED_URL ? {} : { url: address }),
    fields: fieldsOf(reply),
  };
}

function fieldsOf({ article, quoted }: SummaryReply): APIEmbedField[] {
  const fields: APIEmbedField[] = [];
  if (quoted.length > 0) fields.push({ name: "Quoted", value: whoIsQuoted(quoted) });
  const facts = [
    ["Where", article.dateline],
    ["Source", article.source],
    ["Author", article.author],
  ] as const;
  for (const [name, value] of facts) {
    const shown = shortenMarkdown(value ?? "", SHORT_TEXT);
    // Discord refuses a field with nothing to see in it.
    if (shown.trim() !== "") fields.push({ name, value: shown, inline: true });
  }
  fields.push({ name: "When", value: formatDate(article.date), inline: true });
  return fields;
}

function whoIsQuoted(quoted: SummaryReply["quoted"]): string {
  const shown: string[] = [];
  let room = FIELD_VALUE - REST;
  for (const { name, utterances, fragments } of quoted.slice(0, MOST_NAMES)) {
    const counts = [
      ...(utterances > 0 ? [count(utterances, "quotation")] : []),
      ...(fragments > 0 ? [count(fragments, "fragment")] : []),
    ];
    const text = `${shortenMarkdown(name, NAME)} (${counts.join(", ")})`;
    room -= text.length + SEPARATOR.length;
    if (room < 0) break;
    shown.push(text);
  }
  if (quoted.length > shown.length) shown.push(`and ${quoted.length - shown.length} more`);
  return shown.join(SEPARATOR);
}
