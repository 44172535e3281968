import type { ArticleDate } from "../../../model/article.ts";
import { foldTitle, mayFoldAlike, openingOf } from "../../fold-title.ts";
import { isBreadcrumb, isCredit, isPointsHeading } from "./furniture.ts";
import { createHeadLineReader, type HeadLine, type HeadLineReader } from "./head-line.ts";
import { findSignature, isSentence } from "./signature.ts";

/** What stands between an article's headline and its body. */
export interface Head {
  readonly published: ArticleDate | null;
  /** A later change, or a day of which the page does not say what happened on it. */
  readonly changed: ArticleDate | null;
  readonly author: string | null;
  readonly caption: string | null;
  readonly bullets: readonly string[];
  /** Index of the body's first line. */
  readonly bodyStart: number;
}

/** Below this many words an unmarked line between headline and repetition is a label, not a text. */
const FEWEST_WORDS = 8;
const FEWEST_WORDS_OF_POINT = 3;

/** A caption whose credit stands apart; longer lines are paragraphs. */
const LONGEST_UNCREDITED = 200;

interface Collected {
  published: ArticleDate | null;
  changed: ArticleDate | null;
  author: string | null;
  readonly captions: string[];
  readonly bullets: string[];
  /** Texts of unknown kind above the repeated headline: an uncredited caption, a standfirst. */
  readonly unmarked: string[];
  /** Texts of unknown kind above the byline or the date. */
  readonly standfirst: string[];
  /** Whether anything but the headline was found. */
  isPage: boolean;
}

/**
 * Reads the head of an article: all lines up to the headline's repetition or, where there is none, up to
 * the byline or the date; then those that can only belong to a head. The first line that could be the
 * body's ends it.
 *
 * @param lines the article's cleaned lines, the headline first
 * @param repeat index of the headline's repetition, or null
 */
export function readHead(
  lines: readonly string[],
  repeat: number | null,
  readLine = createHeadLineReader(),
): Head {
  const collected: Collected = {
    published: null,
    changed: null,
    author: null,
    captions: [],
    bullets: [],
    unmarked: [],
    standfirst: [],
    isPage: repeat !== null,
  };
  for (const line of lines.slice(1, repeat ?? 1)) {
    if (line !== "") collect(line, readLine(line), collected);
  }
  const bodyStart = readBelow(lines, (repeat ?? 0) + 1, collected, readLine);
  return finish(collected, bodyStart);
}

/** Goes on below the last headline while the lines are marked as furniture; gives the body's start. */
function readBelow(
  lines: readonly string[],
  from: number,
  collected: Collected,
  readLine: HeadLineReader,
): number {
  const repeats = createRepeats(lines[0] ?? "");
  // What stands above a repeated headline has been read: below it, a signature would be the body's.
  let isSearched = from > 1;
  let above = "";
  let hasPoints = false;
  let index = from;
  for (; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (line === "" || repeats(line)) continue;
    const found = readLine(line);
    if (belongsToHead(found, lines, index, collected, readLine)) collect(line, found, collected);
    else if (isCaptionOfCredit(line, above)) collected.captions.push(line);
    else if (hasPoints && !isSentence(line)) collectPoint(line, collected);
    else {
      const signature = isSearched ? null : findSignature(lines, index, collected.isPage, readLine);
      isSearched = true;
      if (signature === null) break;
      collectAbove(lines.slice(index, signature), collected, readLine);
      index = signature - 1;
    }
    above = line;
    hasPoints ||= isPointsHeading(line);
  }
  return index;
}

/** Tells whether a line is the headline once more. */
function createRepeats(headline: string): (line: string) => boolean {
  const opening = openingOf(headline);
  const title = foldTitle(headline);
  return (line) => mayFoldAlike(openingOf(line), opening) && foldTitle(line) === title;
}

/** A point without its bullet: the body begins with a sentence. Two words are a label above more of them. */
function collectPoint(line: string, collected: Collected): void {
  if (line.split(" ").length >= FEWEST_WORDS_OF_POINT) collected.bullets.push(line);
}

/** Some pages set a photo's agency above what the photo shows; the body begins with a sentence. */
function isCaptionOfCredit(line: string, above: string): boolean {
  return isCredit(above) && !isSentence(line) && line.length <= LONGEST_UNCREDITED;
}

/** What stands above the line that signs a page; of what has no mark, labels are left out. */
function collectAbove(
  lines: readonly string[],
  collected: Collected,
  readLine: HeadLineReader,
): void {
  for (const line of lines) {
    if (line === "") continue;
    const found = readLine(line);
    if (found.kind !== "other") collect(line, found, collected);
    else if (isText(line)) collected.standfirst.push(line);
  }
}

function isText(line: string): boolean {
  return isSentence(line) || line.split(" ").length >= FEWEST_WORDS;
}

function belongsToHead(
  found: HeadLine,
  lines: readonly string[],
  index: number,
  collected: Collected,
  readLine: HeadLineReader,
): boolean {
  if (found.kind === "other") return false;
  if (isBreadcrumb(lines[index] ?? ""))
    return collected.isPage || isFurnished(lines, index + 1, readLine);
  if (found.kind === "bullet" && found.glyph === "hyphen") return collected.isPage;
  if (found.kind === "caption") {
    // A body's last word may be "(AP)" too: a caption has furniture on one side of it.
    return collected.isPage
      ? collected.captions.length === 0
      : isFurnished(lines, index + 1, readLine);
  }
  return true;
}

function isFurnished(lines: readonly string[], from: number, readLine: HeadLineReader): boolean {
  const next = lines.slice(from).find((line) => line !== "");
  const kind = next === undefined ? "other" : readLine(next).kind;
  return kind !== "other" && kind !== "caption";
}

function collect(line: string, found: HeadLine, collected: Collected): void {
  switch (found.kind) {
    case "furniture":
      break;
    case "stamp":
      collected.published ??= found.published;
      collected.changed ??= found.other;
      break;
    case "byline":
      collected.author ??= found.author;
      if (found.stamp !== null) collect(line, found.stamp, collected);
      break;
    case "caption":
      collected.captions.push(line);
      break;
    case "bullet":
      collected.bullets.push(found.text);
      break;
    case "other":
      if (line.split(" ").length >= FEWEST_WORDS) collected.unmarked.push(line);
      break;
  }
  collected.isPage = true;
}

/**
 * Without a credited caption, the first unmarked text is the photo's. What else there is stands
 * above the body as the editor's key points do, and joins them.
 */
function finish(collected: Collected, bodyStart: number): Head {
  const { published, changed, author, captions, bullets, unmarked, standfirst } = collected;
  const texts = [...captions, ...unmarked];
  const [caption = null] = texts;
  return {
    published,
    changed,
    author,
    caption,
    bullets: [...standfirst, ...unmarked.filter((text) => text !== caption), ...bullets],
    bodyStart,
  };
}
