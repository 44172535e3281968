import type { Span } from "../../../model/span.ts";
import { findClosing } from "./closing.ts";
import { characterAfter, characterBefore, SPACE, WORD } from "./neighbours.ts";
import { findSingleClosers, opensSingle } from "./single-marks.ts";
import type { SingleClosers } from "./single-marks.ts";
import {
  CURLY,
  DOUBLE_APOSTROPHE,
  GUILLEMETS,
  LOW,
  REVERSED_GUILLEMETS,
  SINGLE,
  SINGLE_STRAIGHT,
  STRAIGHT,
} from "./styles.ts";
import type { Style } from "./styles.ts";

/** What stands between a pair of quotation marks, within one paragraph. */
export interface Marked extends Span {
  /** Where the opening mark stands. */
  readonly open: number;
  /** Just after the closing mark; the paragraph's end where the mark was never closed. */
  readonly close: number;
  /** Index of its paragraph among those given. */
  readonly paragraph: number;
  readonly closed: boolean;
  /** Whether the paragraph opens anew what the one before left open. */
  readonly reopens: boolean;
}

/** What can open a quotation; a line feed too, so that no search runs past its paragraph. */
const OPENERS = /[“„«»"'‘\n]/gu;

/**
 * Pairs the quotation marks of a text, outermost pairs only, in order and disjoint. A mark never
 * closed ends with its paragraph. Linear in the text's length.
 */
export function pairMarks(text: string, paragraphs: readonly Span[]): readonly Marked[] {
  const pairs: Marked[] = [];
  let leftOpen: Style | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    const found = pairInParagraph(text, paragraph);
    for (const [place, pair] of found.entries()) {
      const reopens: boolean =
        place === 0 &&
        leftOpen?.name === pair.style.name &&
        text.slice(paragraph.start, pair.open).trim() === "";
      pairs.push({
        open: pair.open,
        close: pair.close,
        start: pair.start,
        end: pair.end,
        paragraph: index,
        closed: pair.closed,
        reopens,
      });
    }
    const last = found.at(-1);
    leftOpen = last !== undefined && !last.closed ? last.style : null;
  }
  return pairs;
}

interface Pair {
  readonly open: number;
  readonly close: number;
  readonly start: number;
  readonly end: number;
  readonly closed: boolean;
  readonly style: Style;
}

function pairInParagraph(text: string, paragraph: Span): readonly Pair[] {
  const pairs: Pair[] = [];
  const singles = findSingleClosers(text, paragraph);
  let at = paragraph.start;
  while (at < paragraph.end) {
    at = nextOpener(text, at);
    const opening = at < paragraph.end ? openingAt(text, at, paragraph, singles) : null;
    if (opening === null) {
      at += 1;
      continue;
    }
    const inside = at + opening.width;
    const closing = findClosing(text, inside, paragraph.end, opening.style, singles);
    const pair = trim(text, {
      open: at,
      start: inside,
      end: closing.at,
      close: closing.at + closing.width,
      closed: closing.width > 0,
      style: opening.style,
    });
    if (pair !== null) pairs.push(pair);
    at = Math.max(closing.at + closing.width, inside);
  }
  return pairs;
}

/** The next character that can open a quotation, or ends a line; the text's end where there is none. */
function nextOpener(text: string, from: number): number {
  OPENERS.lastIndex = from;
  return OPENERS.test(text) ? OPENERS.lastIndex - 1 : text.length;
}

function trim(text: string, pair: Pair): Pair | null {
  let { start, end } = pair;
  while (start < end && SPACE.test(text.charAt(start))) start += 1;
  while (end > start && SPACE.test(text.charAt(end - 1))) end -= 1;
  return start < end ? { ...pair, start, end } : null;
}

function openingAt(
  text: string,
  at: number,
  paragraph: Span,
  singles: SingleClosers,
): { readonly style: Style; readonly width: number } | null {
  const mark = text.charAt(at);
  const before = characterBefore(text, at, paragraph.start);
  const after = characterAfter(text, at, paragraph.end);
  switch (mark) {
    case "“":
      return { style: CURLY, width: 1 };
    case "„":
      return { style: LOW, width: 1 };
    case "«":
      return { style: GUILLEMETS, width: 1 };
    case "»":
      return SPACE.test(before) && WORD.test(after)
        ? { style: REVERSED_GUILLEMETS, width: 1 }
        : null;
    case '"':
      // After a letter or a digit it is an inch mark or a closing mark that lost its opening one.
      return !WORD.test(before) && !SPACE.test(after) ? { style: STRAIGHT, width: 1 } : null;
    case "'":
      if (after === "'") return { style: DOUBLE_APOSTROPHE, width: 2 };
      return opensSingle(text, at, before, after) && singles.straight.get(at) !== undefined
        ? { style: SINGLE_STRAIGHT, width: 1 }
        : null;
    case "‘":
      return opensSingle(text, at, before, after) && singles.curly.get(at) !== undefined
        ? { style: SINGLE, width: 1 }
        : null;
    default:
      return null;
  }
}
