import type { APIEmbed } from "discord-api-types/v10";

import type { FoundPassage, Passage } from "../model/archive-facts.ts";
import type { Article, ArticleHead } from "../model/article.ts";
import type { PassagesReply } from "../model/reply.ts";
import { slice } from "../model/span.ts";
import type { Texts } from "../texts/texts.ts";
import { articleLine, linkAddress } from "./article-line.ts";
import { pageControls } from "./controls.ts";
import type { Row } from "./components.ts";
import { formatRange } from "./days.ts";
import { embed, type Line, pageNote } from "./embed.ts";
import { filterLines } from "./filter.ts";
import { LISTED_URL } from "./limits.ts";
import { searchNotes } from "./search-notes.ts";
import { shortenMarkdown } from "./shorten.ts";

/** A word in a line of its own. */
const SHORT_TEXT = 60;
/** Articles of nearly the same text that are named. */
const MOST_TWINS = 3;

/** Which articles answer a search, with their best passages, the matched words bold. */
export function passagesEmbed(reply: PassagesReply, texts: Texts): APIEmbed {
  const lines: Line[] = [...searchNotes(reply, texts), ...filterLines(reply.filter, texts)];
  for (const { article, passages, alsoIn } of reply.shown) {
    lines.push("", articleLine(article, texts));
    lines.push(...passages.map((passage) => foundLine(article, passage)));
    if (alsoIn.length > 0) lines.push(twinsLine(alsoIn, texts));
  }
  return embed(texts.search.title(reply.query), lines, [
    texts.counts.articles(reply.total),
    ...(reply.whole === null ? [] : [texts.search.whole(reply.whole)]),
    formatRange(reply.range, texts),
    ...(reply.total > 1 ? [texts.search.orders[reply.order]] : []),
    ...pageNote(reply.paging, texts),
  ]);
}

/** The pages, and the other orders. */
export function passagesButtons(
  { paging, orders, total }: PassagesReply,
  texts: Texts,
): readonly Row[] {
  const ways = orders.map(({ order, ask }) => ({ label: texts.search.orderButtons[order], ask }));
  return pageControls(paging, texts, total > 1 ? ways : []);
}

function foundLine(article: Article, passage: FoundPassage): Line {
  const line = passageLine(article, passage, "> ");
  if (typeof line === "string" || passage.speakers.length === 0) return line;
  const names = passage.speakers.map((name) => shortenMarkdown(name, SHORT_TEXT)).slice(0, 2);
  return { ...line, after: ` — ${names.join(", ")}${line.after}` };
}

/** "also in The Pier Gazette, The Quay Post and 2 more", in small print. */
function twinsLine(articles: readonly ArticleHead[], texts: Texts): string {
  const named = articles.slice(0, MOST_TWINS).map(twinName);
  const rest = articles.length - named.length;
  return `-# ${texts.search.alsoIn(named, rest)}`;
}

function twinName({ source, title, url }: ArticleHead): string {
  const name = shortenMarkdown(source ?? title, SHORT_TEXT);
  const address = linkAddress(url);
  return address === null || address.length > LISTED_URL ? name : `[${name}](${address})`;
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
