import type { ArticleDate } from "../../../model/article.ts";
import { parseDate } from "../../dates.ts";
import { hasOnlyCalendarWords } from "./calendar-words.ts";
import { isHeadFurniture } from "./furniture.ts";

/** What a line in the head of a scraped page is. */
export type HeadLine =
  | { readonly kind: "furniture" }
  /** When the page says that it was published or changed; `date` is null for `6 sec ago`. */
  | {
      readonly kind: "stamp";
      readonly published: ArticleDate | null;
      /** A later change, or a day of which the page does not say what happened on it. */
      readonly other: ArticleDate | null;
    }
  | { readonly kind: "byline"; readonly author: string; readonly stamp: HeadLine | null }
  /** A photo's caption, known by the credit that ends it. */
  | { readonly kind: "caption" }
  | { readonly kind: "bullet"; readonly text: string; readonly glyph: "bullet" | "hyphen" }
  | { readonly kind: "other" };

const LONGEST_STAMP = 160;

/** Parts of one line: `By Jane Doe | Published 3 March 2025 · Updated 4 March 2025`. */
const PARTS = /\s*[|•·]\s*|\s+[–—-]\s+|[,;]?\s+(?<!\blast )(?=(?:last )?updated\b)/iu;

const STAMP =
  /^(?:(?<updated>(?:last |first )?(?:updated|modified|edited|revised|mis à jour|aktualisiert|actualizado|обновлено|оновлено))|(?<published>(?:first )?(?:published|posted|issued|release date|publication date|publié(?:e)?|veröffentlicht|publicado|опубликовано|опубліковано))|(?<unsaid>date|as of))(?: (?:on|at|le|am|el|in [\p{L}' ]{1,30},))?\s*:?\s*(?<when>.*)$/iu;

const CLOCK = /^\d{1,2}[:.h]\d{2}(?!\d)/u;

/** `6 sec ago`, `just now`, `today at 10:15`, `il y a 2 heures`, `vor 3 Stunden`, `2 часа назад`. */
const RELATIVE =
  /^(?:(?:about |over )?(?:\d{1,3}|an?|one) ?\p{L}{1,8} ago|just now|il y a \d{1,3} \p{L}{1,8}|vor \d{1,3} \p{L}{1,8}|(?:\d{1,3} )?\p{L}{1,8} назад|(?:today|yesterday|сегодня|вчера)(?:,? (?:at |в )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?)?)$/iu;

const BY = "(?:by|words by|written by|story by|reported by|par|von|por|автор:?)[ :]";
/** How every byline opens: most lines need not be parted to see that they are none. */
const OPENS_BYLINE = new RegExp(`^${BY}`, "iu");
const BYLINE = new RegExp(`^${BY}+(?<author>.+)$`, "iu");

/** `Jane Doe`, `JANE DOE and John Roe`, `Ann van der Poe, Associated Press`. */
const NAMES =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|and|et|und|y|и|&|de|del|da|der|van|von|al-\p{L}+|bin|for|of|in|the)(?:,? (?:\p{Lu}[\p{L}\p{M}.'’-]*|and|et|und|y|и|&|de|del|da|der|van|von|al-\p{L}+|bin|for|of|in|the)){0,14}$/u;

const LONGEST_BYLINE = 120;

const AGENCIES =
  "AP|AFP|Reuters|EPA|EFE|dpa|UPI|PTI|ANI|SPA|WAM|KUNA|TASS|Xinhua|Anadolu|AA|Getty|Shutterstock|Bloomberg|Handout|Pool|Supplied|Courtesy|Provided|Wikimedia|Wikipedia|Screengrab|Screenshot|Social Media|File|Photo|Photos|Image|Images|Photograph|AN|via X|via AP|via Reuters|Twitter|Telegram|ТАСС|Интерфакс";

/** The credit at a caption's end: `(AP)`, `[File: Jane Doe/Reuters]`, `Photograph: Jane Doe/AFP`, `/ AFP`. */
const CREDIT = new RegExp(
  String.raw`(?:[([](?:[^()[\]]{0,60}[ /:.,-])?(?:${AGENCIES})(?:[ /:.,-][^()[\]]{0,60})?[)\]]\.?|(?:Photo|Photograph|Image|Picture|Credit|Фото|Crédit)(?: by| courtesy of)?(?::|\.{3}) ?.{2,60}|[/|©] ?(?:${AGENCIES})(?: .{0,30})?)$`,
  "u",
);

/** A credit alone is furniture; a caption says what is to be seen. */
const SHORTEST_CAPTION = 25;
/** Longer lines are paragraphs. */
export const LONGEST_CAPTION = 1000;

const BULLET = /^(?:(?<bullet>[•▪‣◦●■⁃∙►▶])\s*|(?<hyphen>[-*·])\s+)(?<text>\S.*)$/u;

/** Says what a cleaned, non-empty line is, if it stands in the head of an article. */
export type HeadLineReader = (line: string) => HeadLine;

/** A line is looked at from each headline above it, and again when the head is read: what it is, is found out once. */
export function createHeadLineReader(): HeadLineReader {
  const known = new Map<string, HeadLine>();
  return (line) => {
    const met = known.get(line);
    if (met !== undefined) return met;
    const found = readHeadLine(line);
    known.set(line, found);
    return found;
  };
}

function readHeadLine(line: string): HeadLine {
  const bullet = BULLET.exec(line)?.groups;
  const text = bullet?.["text"];
  if (text !== undefined && !isHeadFurniture(line)) {
    return { kind: "bullet", text, glyph: bullet?.["bullet"] === undefined ? "hyphen" : "bullet" };
  }
  const byline = readByline(line);
  if (byline !== null) return byline;
  const stamp = readStamp(line);
  if (stamp !== null) return stamp;
  if (isHeadFurniture(line)) return { kind: "furniture" };
  return isCaption(line) ? { kind: "caption" } : { kind: "other" };
}

function isCaption(line: string): boolean {
  if (line.length < SHORTEST_CAPTION || line.length > LONGEST_CAPTION) return false;
  return CREDIT.test(line.slice(-140));
}

function readByline(line: string): HeadLine | null {
  if (line.length > LONGEST_BYLINE || !OPENS_BYLINE.test(line)) return null;
  const [first = "", ...others] = line.split(PARTS);
  const author = BYLINE.exec(first)?.groups?.["author"]?.trim();
  if (author === undefined || !NAMES.test(author) || !/\p{Lu}/u.test(author)) return null;
  return { kind: "byline", author, stamp: readStampParts(others) };
}

function readStamp(line: string): HeadLine | null {
  return line.length > LONGEST_STAMP ? null : readStampParts(line.split(PARTS));
}

interface StampPart {
  /** Whether the words before the date say that it is the day of publication. */
  readonly isPublished: boolean;
  /** null for one that names no day; undefined where there is none, but only words that announce one. */
  readonly date: ArticleDate | null | undefined;
}

/** All parts must be dates; one that is not, beside one that is, may be furniture. */
function readStampParts(parts: readonly string[]): HeadLine | null {
  const stamps = parts.map(readStampPart);
  // So it is with most lines: whether they are furniture need not be known.
  if (stamps.every((stamp) => stamp === null)) return null;
  let published: ArticleDate | null = null;
  let other: ArticleDate | null = null;
  for (const [index, stamp] of stamps.entries()) {
    if (stamp?.date === undefined && !mayBeBare(parts[index] ?? "")) return null;
    if (stamp?.isPublished === true) published ??= stamp.date ?? null;
    else other ??= stamp?.date ?? null;
  }
  return { kind: "stamp", published, other };
}

/** Whether a part without a date may stand beside one: furniture, or "Updated:" whose date is a part of its own. */
function mayBeBare(part: string): boolean {
  return isHeadFurniture(part) || STAMP.exec(part)?.groups?.["when"] === "";
}

/** null for what neither is a date nor announces one. */
function readStampPart(part: string): StampPart | null {
  const match = STAMP.exec(part)?.groups;
  const date = readWhen(match?.["when"] ?? part);
  if (match === undefined && date === undefined) return null;
  return { isPublished: match?.["published"] !== undefined, date };
}

/** The day of a date, a time, or a time ago, and nothing else; null where it names none, undefined for other texts. */
function readWhen(text: string): ArticleDate | null | undefined {
  if (RELATIVE.test(text)) return parseDate(text);
  if (!hasOnlyCalendarWords(text)) return undefined;
  return parseDate(text) ?? (CLOCK.test(text) ? null : undefined);
}
