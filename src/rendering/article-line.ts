import type { ArticleHead } from "../model/article.ts";
import type { Texts } from "../texts/texts.ts";
import { formatDate } from "./days.ts";
import { LISTED_TITLE, LISTED_URL } from "./limits.ts";
import { shortenMarkdown } from "./shorten.ts";

/** "**[Title](address)** · 17 February 2025 · Source": where to check what is shown below it. */
export function articleLine({ title, url, date, source }: ArticleHead, texts: Texts): string {
  const name = shortenMarkdown(title, LISTED_TITLE);
  const address = linkAddress(url);
  const linked =
    address === null || address.length > LISTED_URL ? `**${name}**` : `**[${name}](${address})**`;
  const facts = [linked, formatDate(date, texts)];
  if (source !== null) facts.push(shortenMarkdown(source, SOURCE));
  return facts.join(" · ");
}

/** "[Title](address), 17 February 2025": an article within a line about something else. */
export function articleReference({ title, url, date }: ArticleHead, texts: Texts): string {
  const name = shortenMarkdown(title, REFERENCE);
  const address = linkAddress(url);
  const linked =
    address === null || address.length > LISTED_URL ? texts.quoted(name) : `[${name}](${address})`;
  return `${linked}, ${formatDate(date, texts)}`;
}

/** A title within a line. */
const REFERENCE = 80;
/** A publisher's name in a list. */
const SOURCE = 40;

/** What could end a link, or the bold around it, and so is written in its percent form. */
const BREAKS_LINK = /[()*\\]/g;

/** An address that cannot break out of a link's brackets; null where it is no web address. */
export function linkAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  if (protocol !== "http:" && protocol !== "https:") return null;
  return href.replace(BREAKS_LINK, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
