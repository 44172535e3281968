import type { APIEmbed } from "discord-api-types/v10";

import type { FoundPassage, Passage } from "../model/archive-facts.ts";
import type { Article } from "../model/article.ts";
import type { PassagesReply } from "../model/reply.ts";
import type { SearchOrder } from "../model/search-query.ts";
import { slice } from "../model/span.ts";
import { articleLine, linkAddress } from "./article-line.ts";
import type { Row } from "./components.ts";
import { pageControls } from "./controls.ts";
import { count } from "./count.ts";
import { formatRange } from "./days.ts";
import { embed, type Line, pageNote } from "./embed.ts";
import { LISTED_URL } from "./limits.ts";
import { searchNotes } from "./search-notes.ts";
import { shortenMarkdown } from "./shorten.ts";

/** A word in a line of its own. */
const SHORT_TEXT = 60;
/** Articles of nearly the same text that are named. */
const MOST_TWINS = 3;

/** What is said of the order; the buttons offer the others. */
const ORDERS = {
  best: "best first, the newer of equals",
  relevance: "best first, whatever the date",
  newest: "newest first",
} as const satisfies Record<SearchOrder, string>;

const ORDER_LABELS = {
  best: "Best first, newer before older",
  relevance: "Best first, whatever the date",
  newest: "Newest first",
} as const satisfies Record<SearchOrder, string>;

/** Which articles answer a search, with their best passages, the matched words bold. */
export function passagesEmbed(reply: PassagesReply): APIEmbed {
  const lines: Line[] = [...searchNotes(reply)];
  for (const { article, passages, alsoIn } of reply.shown) {
    lines.push("", articleLine(article));
    lines.push(...passages.map((passage) => foundLine(article, passage)));
    if (alsoIn.length > 0) lines.push(twinsLine(alsoIn));
  }
  return embed(`Search: ${reply.query}`, lines, [
    count(reply.total, "article"),
    ...(reply.whole === null ? [] : [`${wholeCount(reply.whole)} with all the words`]),
    formatRange(reply.range),
    ...(reply.total > 1 ? [ORDERS[reply.order]] : []),
    ...pageNote(reply.paging),
  ]);
}

function wholeCount(whole: number): string {
  return whole === 0 ? "none" : whole.toLocaleString("en");
}

/** The pages, and the other orders. */
export function passagesButtons({ paging, orders, total }: PassagesReply): readonly Row[] {
  const ways = orders.map(({ order, ask }) => ({ label: ORDER_LABELS[order], ask }));
  return pageControls(paging, total > 1 ? ways : []);
}

function foundLine(article: Article, passage: FoundPassage): Line {
  const line = passageLine(article, passage, "> ");
  if (typeof line === "string" || passage.speakers.length === 0) return line;
  const names = passage.speakers.map((name) => shortenMarkdown(name, SHORT_TEXT)).slice(0, 2);
  return { ...line, after: ` — ${names.join(", ")}${line.after}` };
}

/** "also in The Pier Gazette, The Quay Post and 2 more", in small print. */
function twinsLine(articles: readonly Article[]): string {
  const named = articles.slice(0, MOST_TWINS).map(twinName);
  const rest = articles.length - named.length;
  return `-# also in ${named.join(", ")}${rest === 0 ? "" : ` and ${rest} more`}`;
}

function twinName({ source, title, url }: Article): string {
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
