import type { Span } from "../../model/span.ts";

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

/** A style of marks: which ones close it, and whether its marks tell opening from closing. */
interface Style {
  readonly name: string;
  readonly closers: string;
}

const CURLY: Style = { name: "curly", closers: '”"' };
const STRAIGHT: Style = { name: "straight", closers: '"”' };
const DOUBLE_APOSTROPHE: Style = { name: "apostrophes", closers: "'" };
const LOW: Style = { name: "low", closers: '“”"' };
const GUILLEMETS: Style = { name: "guillemets", closers: "»" };
const REVERSED_GUILLEMETS: Style = { name: "reversed", closers: "«" };
const SINGLE: Style = { name: "single", closers: "’" };
const SINGLE_STRAIGHT: Style = { name: "single straight", closers: "'" };

const WORD = /[\p{L}\p{N}]/u;
const SPACE = /\s/u;
const BEFORE_OPENING = /[\s([{—–\-/:;,.…]/u;

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
    const opening = openingAt(text, at, paragraph, singles);
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
  const before = at > paragraph.start ? text.charAt(at - 1) : " ";
  const after = at + 1 < paragraph.end ? text.charAt(at + 1) : " ";
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

/** Not the apostrophe of "’90s", "’em" or "rock ’n’ roll". */
const CLIPPED = /^(?:\d\ds?\b|em\b|til\b|tis\b|twas\b|cause\b|n\b|round\b|bout\b)/iu;

function opensSingle(text: string, at: number, before: string, after: string): boolean {
  return (
    BEFORE_OPENING.test(before) && WORD.test(after) && !CLIPPED.test(text.slice(at + 1, at + 8))
  );
}

/** Where a single mark that opens at a place is closed. */
interface SingleClosers {
  readonly curly: ReadonlyMap<number, number>;
  readonly straight: ReadonlyMap<number, number>;
}

function findSingleClosers(text: string, paragraph: Span): SingleClosers {
  return {
    curly: closersOf(text, paragraph, "‘", "’"),
    straight: closersOf(text, paragraph, "'", "'"),
  };
}

/**
 * Pairs single marks from the right, so that each opening one knows its closing one in one walk.
 * A plural's apostrophe ("the workers’ pay") closes only where nothing better follows.
 */
function closersOf(
  text: string,
  paragraph: Span,
  opener: string,
  closer: string,
): ReadonlyMap<number, number> {
  const closers = new Map<number, number>();
  if (!text.slice(paragraph.start, paragraph.end).includes(opener)) return closers;
  let sure = -1;
  let doubtful = -1;
  for (let at = paragraph.end - 1; at >= paragraph.start; at -= 1) {
    const mark = text.charAt(at);
    if (mark !== opener && mark !== closer) continue;
    const before = at > paragraph.start ? text.charAt(at - 1) : " ";
    const after = at + 1 < paragraph.end ? text.charAt(at + 1) : " ";
    if (mark === opener && opensSingle(text, at, before, after)) {
      const close = sure >= 0 ? sure : doubtful;
      if (close >= 0) closers.set(at, close);
      sure = -1;
      doubtful = -1;
    } else if (mark === closer && !SPACE.test(before) && !WORD.test(after)) {
      const plural =
        /s/iu.test(before) && SPACE.test(after) && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 4));
      if (plural) doubtful = at;
      else sure = at;
    }
  }
  return closers;
}

function findClosing(
  text: string,
  from: number,
  end: number,
  style: Style,
  singles: SingleClosers,
): { readonly at: number; readonly width: number } {
  if (style === SINGLE) return { at: singles.curly.get(from - 1) ?? end, width: 1 };
  if (style === SINGLE_STRAIGHT) return { at: singles.straight.get(from - 1) ?? end, width: 1 };
  let depth = 0;
  for (let at = from; at < end; at += 1) {
    const mark = text.charAt(at);
    if (style === DOUBLE_APOSTROPHE) {
      if (mark !== "'" || text.charAt(at + 1) !== "'") continue;
      // Of three in a row, the first closes a quotation inside this one.
      const last = text.charAt(at + 2) === "'" && at + 2 < end ? at + 1 : at;
      return { at: last, width: 2 };
    }
    if (style === CURLY && mark === "“" && closesThough(text, at, end)) return { at, width: 1 };
    if (style === CURLY && mark === "“") {
      if (!nests(text, at, end)) return { at, width: 0 };
      depth += 1;
    } else if (style === GUILLEMETS && mark === "«") depth += 1;
    else if (style.closers.includes(mark) && closes(text, at, end, style)) {
      if (depth === 0) return { at, width: 1 };
      depth -= 1;
    }
  }
  return { at: end, width: 0 };
}

/** How far a quotation inside a quotation of the same marks is looked for, in characters. */
const NESTING_REACH = 400;

/** Whether an opening mark inside a quotation opens another one: two closing marks follow it. */
function nests(text: string, at: number, end: number): boolean {
  const rest = text.slice(at + 1, Math.min(end, at + 1 + NESTING_REACH));
  const first = rest.indexOf("”");
  if (first < 0) return false;
  const next = rest.slice(first + 1).search(/[“”]/u);
  return next >= 0 && rest.charAt(first + 1 + next) === "”";
}

/** An opening mark typed where a closing one belongs: a word before it, none after it. */
function closesThough(text: string, at: number, end: number): boolean {
  const after = at + 1 < end ? text.charAt(at + 1) : " ";
  return !SPACE.test(text.charAt(at - 1)) && !WORD.test(after) && !/[“‘'"([]/u.test(after);
}

/** A straight mark with a space before it and a word after it opens; it cannot close. */
function closes(text: string, at: number, end: number, style: Style): boolean {
  if (text.charAt(at) !== '"' || style === CURLY) return true;
  const after = at + 1 < end ? text.charAt(at + 1) : " ";
  return !(SPACE.test(text.charAt(at - 1)) && WORD.test(after));
}
