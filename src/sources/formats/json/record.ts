import type { ArticleDate } from "../../../model/article.ts";
import { readAddress } from "../../address.ts";
import { cleanAll, cleanLine, cleanLines, cleanOrNull, splitLines } from "../../clean.ts";
import { dateOfEpoch, parseDate } from "../../dates.ts";
import { joinWrapped } from "../../wrapping.ts";
import { isFilled, type FoundArticle } from "../format.ts";
import { htmlParagraphs } from "../html/paragraphs.ts";
import { listOf, namesOf, propertyOf, tagsOf, textOf, withoutBy } from "../loose.ts";

/** Names that people give to a field, without capitals, hyphens and underscores. */
const FIELDS = {
  title: ["title", "headline", "name"],
  text: [
    "text",
    "body",
    "content",
    "articlebody",
    "paragraphs",
    "contenthtml",
    "contenttext",
    "html",
  ],
  published: [
    "datepublished",
    "publishedat",
    "published",
    "publishdate",
    "pubdate",
    "publicationdate",
    "publishedtime",
    "publishedon",
    "date",
  ],
  modified: ["datemodified", "updatedat", "updated", "modified", "lastmodified", "modifiedat"],
  source: ["source", "publisher", "site", "sitename", "outlet", "publication"],
  url: ["url", "link", "canonical", "canonicalurl", "permalink", "weburl"],
  author: ["author", "authors", "byline", "creator", "by"],
  tags: ["tags", "keywords", "topics", "categories"],
  bullets: ["bullets", "highlights", "keypoints"],
  dateline: ["dateline"],
  caption: ["caption", "imagecaption"],
} as const;

const BULLET = /^(?:[•▪‣◦●■⁃∙]\s*|[-*·]\s+)/u;

/** A body that is markup opens with a tag, or has paragraphs as tags. */
const LOOKS_LIKE_HTML = /^\s*<(?:!doctype|[a-z][a-z0-9]*[\s/>])|<p[\s>]|<br\s*\/?>/iu;

/** Reads one article from a JSON value, or says in one clause what it lacks: `no title`. */
export function readRecord(value: unknown): FoundArticle | string {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "not an object";
  const fields = foldKeys(value);
  const get = (names: readonly string[]): unknown =>
    names.map((name) => fields.get(name)).find((field) => field != null && field !== "");
  const title = cleanOrNull(textOf(get(FIELDS.title)));
  if (title === null) return "no title";
  const paragraphs = readBody(get(FIELDS.text));
  if (!isFilled(paragraphs)) return "no text";
  const published = readDay(get(FIELDS.published));
  return {
    title,
    date: published ?? readDay(get(FIELDS.modified)),
    published: published?.day ?? null,
    source: namesOf(get(FIELDS.source))[0] ?? null,
    author: readAuthor(get(FIELDS.author)),
    url: readAddress(textOf(get(FIELDS.url))),
    tags: tagsOf(get(FIELDS.tags)),
    dateline: readDateline(get(FIELDS.dateline)),
    bullets: readBullets(get(FIELDS.bullets)),
    caption: cleanOrNull(textOf(get(FIELDS.caption))),
    paragraphs,
  };
}

/** Fields by folded name; of several that fold alike, the first. */
function foldKeys(record: object): ReadonlyMap<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const [key, value] of Object.entries(record)) {
    const folded = key.toLowerCase().replaceAll(/[_\- ]/gu, "");
    if (fields.get(folded) == null) fields.set(folded, value);
  }
  return fields;
}

/** A text, or a list of paragraphs as texts or as `{ text }`. */
function readBody(value: unknown): string[] {
  const texts = listOf(value).map((item) => textOf(item) ?? textOf(propertyOf(item, "text")) ?? "");
  return texts.flatMap(readText);
}

function readText(text: string): string[] {
  if (LOOKS_LIKE_HTML.test(text)) return htmlParagraphs(text);
  return joinWrapped(cleanLines(text));
}

function readBullets(value: unknown): string[] {
  const lines = listOf(value).flatMap((item) => splitLines(textOf(item) ?? ""));
  return cleanAll(lines.map((line) => cleanLine(line).replace(BULLET, "")));
}

function readAuthor(value: unknown): string | null {
  const names = namesOf(value).map((name) => withoutBy(cleanLine(name)));
  return cleanOrNull(names.filter((name) => name !== "").join(", "));
}

/** What sets a dateline off from the text: `KYIV:`, `PARIS —`. Tried once a run, not at each of its signs. */
const SETTING_OFF = /(?<![:—–-])[:—–-]+$/u;

function readDateline(value: unknown): string | null {
  return cleanOrNull(cleanLine(textOf(value) ?? "").replace(SETTING_OFF, ""));
}

function readDay(value: unknown): ArticleDate | null {
  if (typeof value === "number") return dateOfEpoch(value);
  return typeof value === "string" ? parseDate(value) : null;
}
