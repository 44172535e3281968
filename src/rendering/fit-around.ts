import type { Span } from "../model/span.ts";
import { escapeMarkdown } from "./escape.ts";
import { shareOut } from "./shorten.ts";

/** How far a cut looks for a space, so as not to cut a word. */
const LOOK = 24;
const MARKS_OF_BOLD = 4;

/**
 * As much of a stretch of a text as takes at most `max` UTF-16 code units as markdown: what is marked,
 * and around it as much before as behind, where there is as much. Cut only at the ends, never within a
 * character, and before or behind a word where a space is near.
 *
 * @param stretch within the text; has all marks in it
 * @param marks in order, disjoint; bold
 */
export function fitAround(text: string, stretch: Span, marks: readonly Span[], max: number): Span {
  const first = marks[0]?.start ?? stretch.start;
  const last = marks.at(-1)?.end ?? first;
  // A character takes at least what it has, so that no more than this can be shown of any text.
  const core = text.slice(first, Math.min(last, first + max + 1));
  const coreSize = sizeOf(core) + MARKS_OF_BOLD * marks.length;
  if (coreSize > max) {
    const end = cutEnd(text, { start: first, end: last }, first + reach(core, max));
    return { start: first, end };
  }
  const before = text.slice(Math.max(stretch.start, first - max), first);
  const after = text.slice(last, Math.min(stretch.end, last + max));
  const share = shareOut([sizeOf(before), sizeOf(after)], max - coreSize);
  const start = first - reach(reversed(before), share);
  const end = last + reach(after, share);
  return {
    start: cutStart(text, { start: stretch.start, end: first }, start),
    end: cutEnd(text, { start: last, end: stretch.end }, end),
  };
}

/** The length of a text as markdown, at most. */
function sizeOf(text: string): number {
  return escapeMarkdown(text).length;
}

/** How many code units from a text's start take at most `room` as markdown; whole characters. */
function reach(text: string, room: number): number {
  let used = 0;
  let position = 0;
  for (const character of text) {
    used += escapeMarkdown(character).length;
    if (used > room) break;
    position += character.length;
  }
  return position;
}

/** The characters in opposite order. */
function reversed(text: string): string {
  return Array.from(text).toReversed().join("");
}

/** Where to begin, not before `at`: behind the next space, if one is near. */
function cutStart(text: string, { start, end }: Span, at: number): number {
  if (at <= start) return start;
  const space = text.slice(at, Math.min(end, at + LOOK)).search(/\s/u);
  return space < 0 ? at : at + space + 1;
}

/** Where to end, not behind `at`: before the last space, if one is near. */
function cutEnd(text: string, { start, end }: Span, at: number): number {
  if (at >= end) return end;
  const from = Math.max(start, at - LOOK);
  const space = text.slice(from, at + 1).search(/\s\S*$/u);
  return space < 0 ? at : from + space;
}
