import type { Span } from "../../model/span.ts";

/** A place where a sentence may end: a mark, what closes after it, and the words around it. */
export interface Stop {
  readonly text: string;
  /** Where the sentence that it may end begins. */
  readonly sentenceStart: number;
  readonly mark: Span;
  readonly kind: "period" | "ellipsis" | "strong";
  /** After the mark and all that closes with it: where the sentence ends, if it ends here. */
  readonly end: number;
  readonly closesQuote: boolean;
  readonly closesBracket: boolean;
  /** The word that the mark follows, without the mark; may be empty. */
  readonly before: Span;
  /** Where what follows begins; never white space. */
  readonly next: number;
  /** What stands between `end` and the next word. */
  readonly between: "space" | "dash" | "none";
  /** The next word, without what opens before it; empty where no letter or figure follows. */
  readonly nextWord: Span;
}

/** What marks are made of. Stops at a line feed too, so that no search runs past its paragraph. */
const SIGN = /[.!?…‽。！？\n]/gu;
const MARK = /\.(?:[ \u00a0]\.(?!\.))+|[.!?…‽。！？]+/uy;
/** “ and « close too (German, Danish), but not right before a word. */
const CLOSERS = /(?:["'`´”’»›)\]}]|[“‘«‹](?![\p{L}\p{N}])|\[\d{1,3}\])+/uy;
/** Closing marks that stand apart from the stop: "Non. »", and slips of the pen. */
const STANDING_CLOSERS = /(?:[ \t\u00a0\u202f\u2009]{1,3}["”»’](?=\s|$))+/uy;
const SPACES = /[^\S\n]*/uy;
/** Marks that open a quotation or a bracket, bullets, and characters without width. */
const OPENING = /(?:[^\S\n]|["'`“‘„‚«‹([{¿¡*_•\p{Cf}])*/uy;
const DASHES = /[-–—]+[^\S\n]*/uy;
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\p{Cf}]|['’.&-](?=[\p{L}\p{N}])){0,39}/uy;
/** What cannot belong to the word that a mark follows. */
const WORD_EDGE = /[\s"“”«»„‘`()[\]{}<>,;:!?…–—/=*_|]/u;
/** No abbreviation, initial or numeral that matters is longer. */
const LONGEST_WORD = 32;

const LINE_FEED = 0x0a;
const SPACE = 0x20;
const STOP = 0x2e;
const CLOSING_MARK = 0x201d;

/** The mark next after `from`, or null where the paragraph holds no more. */
export function nextMark(text: string, paragraph: Span, from: number): Span | null {
  SIGN.lastIndex = from;
  if (!SIGN.test(text)) return null;
  const start = SIGN.lastIndex - 1;
  if (start >= paragraph.end || text.charCodeAt(start) === LINE_FEED) return null;
  return { start, end: isLoneStop(text, start) ? start + 1 : matchEnd(MARK, text, start) };
}

/** Whether a mark is a full stop and no more, as a space or a closing quotation mark behind it tells of most. */
function isLoneStop(text: string, start: number): boolean {
  if (text.charCodeAt(start) !== STOP) return false;
  const next = text.charCodeAt(start + 1);
  return next === SPACE ? text.charCodeAt(start + 2) !== STOP : next === CLOSING_MARK;
}

/** The stop at a mark; null where no more than marks and spaces follow it in its paragraph. */
export function stopAt(
  text: string,
  paragraph: Span,
  sentenceStart: number,
  mark: Span,
): Stop | null {
  const closed = matchEnd(CLOSERS, text, mark.end);
  const end = Math.min(matchEnd(STANDING_CLOSERS, text, closed), paragraph.end);
  const next = matchEnd(SPACES, text, end);
  if (next >= paragraph.end) return null;
  const dashed = matchEnd(DASHES, text, next);
  const wordStart = matchEnd(OPENING, text, dashed);
  if (wordStart >= paragraph.end) return null;
  const closers = text.slice(mark.end, end);
  return {
    text,
    sentenceStart,
    mark,
    kind: kindOf(text.slice(mark.start, mark.end)),
    end,
    closesQuote: /["”’»“'›]/u.test(closers),
    closesBracket: /[)\]}]/u.test(closers),
    before: wordBefore(text, sentenceStart, mark.start),
    next,
    between: dashed > next ? "dash" : next > end ? "space" : "none",
    nextWord: { start: wordStart, end: matchEnd(WORD, text, wordStart) },
  };
}

/** The word that ends right before `end`, no earlier than `floor`. */
export function wordBefore(text: string, floor: number, end: number): Span {
  const limit = Math.max(floor, end - LONGEST_WORD);
  let start = end;
  while (start > limit && !WORD_EDGE.test(text.charAt(start - 1))) start--;
  while (start < end && /['’.-]/u.test(text.charAt(start))) start++;
  return { start, end };
}

function kindOf(mark: string): Stop["kind"] {
  if (/[!?‽！？]/u.test(mark)) return "strong";
  return mark === "." || mark === "。" || mark === ".." ? "period" : "ellipsis";
}

/** The end of a sticky pattern's match at a place; that place where it does not match. */
function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
