import type { Span } from "../model/span.ts";
import { escapeMarkdown, escapeLineStart, toLine } from "./escape.ts";

const ELLIPSIS = "…";
/** How far back from the limit a cut looks for a space, so as not to cut a word. */
const LOOK_BACK = 24;
/** UTF-16 code units of the longest character that is kept whole: emoji of four people take 11, flags of regions 14. */
const LONGEST_CHARACTER = 32;
const CHARACTERS = new Intl.Segmenter("en", { granularity: "grapheme" });
const BOLD = "**";
/** What keeping a line from starting a list may add. */
const LINE_START_ESCAPE = 1;

/** Plain text of at most `max` UTF-16 code units, cut at its end only, where "…" says so. */
export function shorten(text: string, max: number): string {
  const line = toLine(text);
  if (line.length <= max) return line;
  return cut(line, max - ELLIPSIS.length) + ELLIPSIS;
}

/**
 * Text as Discord markdown of at most `max` UTF-16 code units, with the marked spans bold, cut at
 * its end only, where "…" says so.
 *
 * @param marked in the text's coordinates, in order, disjoint; none starts or ends within a character
 */
export function shortenMarkdown(text: string, max: number, marked: readonly Span[] = []): string {
  const line = toLine(text);
  const whole = toMarkdown(line, marked);
  if (whole.length <= max) return whole;
  const room = max - ELLIPSIS.length - LINE_START_ESCAPE;
  return toMarkdown(cut(line, longestPrefix(line, marked, room)), marked) + ELLIPSIS;
}

/** The length that a text has as Discord markdown. */
export function markdownLength(text: string): number {
  return toMarkdown(toLine(text), []).length;
}

/**
 * How much of `budget` each of several texts gets: short ones all they need, and the long ones an
 * equal share of the rest.
 */
export function shareOut(lengths: readonly number[], budget: number): number {
  let room = budget;
  const ascending = lengths.toSorted((a, b) => a - b);
  for (const [index, length] of ascending.entries()) {
    const share = Math.floor(room / (ascending.length - index));
    if (length > share) return Math.max(0, share);
    room -= length;
  }
  return Number.POSITIVE_INFINITY;
}

/** At most `max` code units of a text, ending before a space if one is near, never within what is read as one character. */
function cut(text: string, max: number): string {
  const end = Math.max(0, max);
  const space = text.lastIndexOf(" ", end);
  if (space > end - LOOK_BACK && space > 0) return text.slice(0, space);
  return text.slice(0, beforeCharacter(text, end));
}

/**
 * The last place up to `end` at which no character is cut, as readers know characters: an emoji of several, a
 * letter with its marks. One that goes back further than is looked is cut, but not within a code point.
 */
function beforeCharacter(text: string, end: number): number {
  if (end >= text.length) return text.length;
  const from = Math.max(0, end - LONGEST_CHARACTER);
  const around = text.slice(from, end + LONGEST_CHARACTER);
  const start = from + (CHARACTERS.segment(around).containing(end - from)?.index ?? 0);
  if (start > from || from === 0) return start;
  return text.slice(0, end).isWellFormed() ? end : end - 1;
}

/** How many code units of the text fit into `room` as markdown. */
function longestPrefix(text: string, marked: readonly Span[], room: number): number {
  let used = 0;
  let position = 0;
  let mark = 0;
  for (const character of text) {
    while (mark < marked.length && (marked[mark]?.end ?? 0) <= position) mark += 1;
    if (marked[mark]?.start === position) used += 2 * BOLD.length;
    used += escapeMarkdown(character).length;
    if (used > room) break;
    position += character.length;
  }
  return position;
}

function toMarkdown(text: string, marked: readonly Span[]): string {
  let markdown = "";
  let position = 0;
  for (const { start, end } of marked) {
    if (start >= text.length) break;
    markdown += escapeMarkdown(text.slice(position, start));
    markdown += BOLD + escapeMarkdown(text.slice(start, end)) + BOLD;
    position = end;
  }
  return escapeLineStart(markdown + escapeMarkdown(text.slice(position)));
}
