import type { APIEmbed, APIEmbedField } from "discord-api-types/v10";

import { dayRange } from "../model/archive-facts.ts";
import type { Article } from "../model/article.ts";
import type { Named } from "../model/named.ts";
import type { SummaryReply } from "../model/reply.ts";
import { slice } from "../model/span.ts";
import type { QuotedSpeaker } from "../model/speaker-entry.ts";
import { linkAddress } from "./article-line.ts";
import { count, spokenCounts } from "./count.ts";
import { formatDate, formatRange } from "./days.ts";
import { embed, type Line } from "./embed.ts";
import { EMBED_URL } from "./limits.ts";
import { passageLine } from "./passages.ts";
import { shortenMarkdown } from "./shorten.ts";

const NO_MORE = "Its text says no more than what stands above.";
/** Names in a list of speakers, places or dates … */
const MOST_NAMES = 12;
/** … and its characters, of two kinds of lists: all of them and the description stay within an embed's 6000. */
const SPEAKERS_ROOM = 450;
const NAMED_ROOM = 250;
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
  if (keySentences.length === 0) lines.push(NO_MORE);
  else lines.push("**Key sentences**, word for word");
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

function fieldsOf({ article, quoted, places, dates }: SummaryReply): APIEmbedField[] {
  const fields: APIEmbedField[] = [];
  const lists = [
    ["Quoted", joinFitting(quoted.map(quotedSpeaker), SPEAKERS_ROOM)],
    [
      "Places named",
      joinFitting(
        places.map((place) => named(article, place)),
        NAMED_ROOM,
      ),
    ],
    [
      "Dates named",
      joinFitting(
        dates.map((date) => named(article, date)),
        NAMED_ROOM,
      ),
    ],
  ] as const;
  for (const [name, value] of lists) if (value !== "") fields.push({ name, value });
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

function quotedSpeaker({ speaker, ...counts }: QuotedSpeaker): string {
  return `${shortenMarkdown(speaker.name, NAME)} (${spokenCounts(counts).join(", ")})`;
}

function named({ text }: Article, { span, times }: Named): string {
  const words = shortenMarkdown(slice(text, span), NAME);
  return times === 1 ? words : `${words} (${times}×)`;
}

/** The first of some texts, as many as there is room for, and how many more there are. */
function joinFitting(texts: readonly string[], most: number): string {
  const shown: string[] = [];
  let room = most - REST;
  for (const text of texts.slice(0, MOST_NAMES)) {
    room -= text.length + SEPARATOR.length;
    if (room < 0) break;
    shown.push(text);
  }
  if (texts.length > shown.length) shown.push(`and ${texts.length - shown.length} more`);
  return shown.join(SEPARATOR);
}
