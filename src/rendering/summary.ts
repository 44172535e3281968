import type { APIEmbed, APIEmbedField } from "discord-api-types/v10";

import { dayRange } from "../model/archive-facts.ts";
import type { Article } from "../model/article.ts";
import type { Named } from "../model/named.ts";
import type { SummaryReply } from "../model/summary-replies.ts";
import { slice } from "../model/span.ts";
import type { QuotedSpeaker } from "../model/speaker-entry.ts";
import type { Texts } from "../texts/texts.ts";
import { linkAddress } from "./article-line.ts";
import { formatDate, formatRange } from "./days.ts";
import { embed, type Line } from "./embed.ts";
import { EMBED_URL } from "./limits.ts";
import { passageLine } from "./passages.ts";
import { spokenCounts } from "./said.ts";
import { shortenMarkdown } from "./shorten.ts";

/** Names in a list of speakers, places or dates … */
const MOST_NAMES = 12;
/** … and its characters, of two kinds of lists: all of them and the description stay within an embed's 6000. */
const SPEAKERS_ROOM = 450;
const NAMED_ROOM = 250;
/** One of them, with its escapes. */
const NAME = 60;
const SEPARATOR = " · ";
/** A place, a source or an author in a field. */
const SHORT_TEXT = 120;

/** What is in one article: the editor's points, its key sentences, who is quoted, where and when. */
export function summaryEmbed(reply: SummaryReply, texts: Texts): APIEmbed {
  const { article, keySentences, sentences } = reply;
  const lines: Line[] = [];
  if (article.bullets.length > 0) {
    lines.push(texts.summary.editorsPoints);
    lines.push(...article.bullets.map((text) => ({ before: "- ", text, after: "" })));
    lines.push("");
  }
  if (keySentences.length === 0) lines.push(texts.summary.noMore);
  else lines.push(texts.summary.keySentences);
  lines.push(...keySentences.map((passage) => passageLine(article, passage, "- ")));

  const address = linkAddress(article.url);
  return {
    ...embed(article.title, lines, [
      texts.summary.sentences(keySentences.length, sentences),
      formatRange(dayRange([article]), texts),
    ]),
    ...(address === null || address.length > EMBED_URL ? {} : { url: address }),
    fields: fieldsOf(reply, texts),
  };
}

function fieldsOf({ article, quoted, places, dates }: SummaryReply, texts: Texts): APIEmbedField[] {
  const { summary } = texts;
  const namedOf = (all: readonly Named[]): string =>
    joinFitting(
      all.map((each) => named(article, each)),
      NAMED_ROOM,
      texts,
    );
  const fields: APIEmbedField[] = [];
  const lists = [
    [
      summary.quoted,
      joinFitting(
        quoted.map((each) => quotedSpeaker(each, texts)),
        SPEAKERS_ROOM,
        texts,
      ),
    ],
    [summary.places, namedOf(places)],
    [summary.dates, namedOf(dates)],
  ] as const;
  for (const [name, value] of lists) if (value !== "") fields.push({ name, value });
  const facts = [
    [summary.where, article.dateline],
    [summary.source, article.source],
    [summary.author, article.author],
  ] as const;
  for (const [name, value] of facts) {
    const shown = shortenMarkdown(value ?? "", SHORT_TEXT);
    // Discord refuses a field with nothing to see in it.
    if (shown.trim() !== "") fields.push({ name, value: shown, inline: true });
  }
  fields.push({ name: summary.when, value: formatDate(article.date, texts), inline: true });
  return fields;
}

function quotedSpeaker({ speaker, ...counts }: QuotedSpeaker, texts: Texts): string {
  return `${shortenMarkdown(speaker.name, NAME)} (${spokenCounts(counts, texts).join(", ")})`;
}

function named({ text }: Article, { span, times }: Named): string {
  const words = shortenMarkdown(slice(text, span), NAME);
  return times === 1 ? words : `${words} (${times}×)`;
}

/** The first of some texts, as many as there is room for, and how many more there are. */
function joinFitting(all: readonly string[], most: number, texts: Texts): string {
  const shown: string[] = [];
  let room = most - texts.more(all.length).length;
  for (const text of all.slice(0, MOST_NAMES)) {
    room -= text.length + SEPARATOR.length;
    if (room < 0) break;
    shown.push(text);
  }
  if (all.length > shown.length) shown.push(texts.more(all.length - shown.length));
  return shown.join(SEPARATOR);
}
