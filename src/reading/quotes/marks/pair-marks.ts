import type { Span } from "../../../model/span.ts";
import { findClosing } from "./closing.ts";
import { findLostClosing } from "./lost-closing.ts";
import { characterAfter, characterBefore, SPACE, WORD } from "./neighbours.ts";
import { opensSingle, SingleClosers } from "./single-marks.ts";
import {
  CURLY,
  DOUBLE_APOSTROPHE,
  GUILLEMETS,
  LOW,
  REVERSED_GUILLEMETS,
  REVERSED_SINGLE_GUILLEMETS,
  SINGLE,
  SINGLE_GUILLEMETS,
  SINGLE_STRAIGHT,
  STRAIGHT,
  UNMARKED,
} from "./styles.ts";
import { findTranscript } from "./transcript.ts";
import type { Style } from "./styles.ts";

/** What stands between a pair of quotation marks, or behind a label in a transcript, within one paragraph. */
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
const OPENERS = /[“”„«»‹›"'`‘\n]/gu;

/**
 * Pairs the quotation marks of a text, outermost pairs only, in order and disjoint. A mark never
 * closed ends with its paragraph. Linear in the text's length.
 */
export function pairMarks(text: string, paragraphs: readonly Span[]): readonly Marked[] {
  const pairs: Marked[] = [];
  let leftOpen: Style | null = null;
  const transcript = findTranscript(text, paragraphs);
  for (const [index, paragraph] of paragraphs.entries()) {
    const line = transcript.get(index);
    const found = line === undefined ? pairInParagraph(text, paragraph) : [unmarked(line)];
    const last = found.at(-1);
    if (last?.closed === false && !isReopened(text, paragraphs[index + 1], last)) {
      found.splice(-1, 1, closeLost(text, last));
    }
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

/** Whether a paragraph opens again what the one before left open. */
function isReopened(text: string, next: Span | undefined, { open }: Pair): boolean {
  if (next === undefined) return false;
  let at = next.start;
  while (at < next.end && SPACE.test(text.charAt(at))) at += 1;
  return text.charAt(at) === text.charAt(open);
}

/** Ends a quotation that was never closed before its attribution, if one stands in it. */
function closeLost(text: string, pair: Pair): Pair {
  const end = findLostClosing(text, pair);
  return end === null ? pair : { ...pair, end, close: end };
}

/** A transcript's line: its words are said, with no mark around them. */
function unmarked({ start, end }: Span): Pair {
  return { open: start, start, end, close: end, closed: true, style: UNMARKED };
}

function pairInParagraph(text: string, paragraph: Span): Pair[] {
  const pairs: Pair[] = [];
  const singles = new SingleClosers(text, paragraph);
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

/** A closing mark typed where an opening one belongs: the next mark closes, behind a word. */
function closesNext(text: string, at: number, end: number): boolean {
  CURLY_MARKS.lastIndex = at + 1;
  const next = CURLY_MARKS.exec(text)?.index ?? end;
  return next < end && text.charAt(next) === "”" && !SPACE.test(text.charAt(next - 1));
}

const CURLY_MARKS = /[“”\n]/gu;

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
    case "”":
      return SPACE.test(before) && closesNext(text, at, paragraph.end)
        ? { style: CURLY, width: 1 }
        : null;
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
    case "‹":
      return { style: SINGLE_GUILLEMETS, width: 1 };
    case "›":
      return SPACE.test(before) && WORD.test(after)
        ? { style: REVERSED_SINGLE_GUILLEMETS, width: 1 }
        : null;
    case "`":
      return after === "`" ? { style: DOUBLE_APOSTROPHE, width: 2 } : null;
    case "'":
      if (after === "'") return { style: DOUBLE_APOSTROPHE, width: 2 };
      return opensSingle(text, at, before, after) && singles.straight(at) !== undefined
        ? { style: SINGLE_STRAIGHT, width: 1 }
        : null;
    case "‘":
      return opensSingle(text, at, before, after) && singles.curly(at) !== undefined
        ? { style: SINGLE, width: 1 }
        : null;
    default:
      return null;
  }
}
