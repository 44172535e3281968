import type { Article } from "./article.ts";
import { findByFingerprint, fingerprint } from "./fingerprint.ts";
import { slice, type Span } from "./span.ts";

/** Start and length, in base 36, and a fingerprint: "9ix.2s.0a1b2c0d4e5f". */
const PLACE = /^([0-9a-z]{1,7})\.([0-9a-z]{1,7})\.([0-9a-z]{12})$/;
const RADIX = 36;

/**
 * Where words stand in an article, short enough for a control: it finds them again after the article
 * was edited before or behind them, and does not take other words for them.
 */
export function placeOfWords({ text }: Pick<Article, "text">, span: Span): string {
  const length = span.end - span.start;
  const print = fingerprint(slice(text, span));
  return `${span.start.toString(RADIX)}.${length.toString(RADIX)}.${print}`;
}

/**
 * The words at a place, where they stand now.
 *
 * @returns "unreadable" for what is no place, null where the article does not have the words any more
 */
export function findWords(
  { text }: Pick<Article, "text">,
  place: string,
): Span | null | "unreadable" {
  const [, start, length, print] = PLACE.exec(place) ?? [];
  if (start === undefined || length === undefined || print === undefined) return "unreadable";
  const near = Number.parseInt(start, RADIX);
  return findByFingerprint(text, print, Number.parseInt(length, RADIX), near);
}
