import type { Span } from "../../model/span.ts";
import { classOf } from "../lexicon/abbreviations.ts";

/** Where a sentence ends, and where the next one begins. */
export interface Ending {
  readonly end: number;
  readonly next: number;
}

/** No word of plain letters is longer as a rule: "Wirtschaftswissenschaften" has 25. */
const LONGEST_WORD = 30;
/** A shorter one with a capital may be shortened: "Bldg", "Mrgr". */
const SHORTEST_NAME = 6;

/**
 * The stop at a mark if it is one of the commonest kind, which certainly ends its sentence: a full stop behind a
 * word of the running text that is no abbreviation, perhaps with a quotation that closes, and a capital after the
 * space, perhaps with a quotation that opens. null for any other: the rules have to be asked.
 */
export function plainStopAt(text: string, sentenceStart: number, mark: Span): Ending | null {
  if (mark.end !== mark.start + 1 || text.charCodeAt(mark.start) !== 0x2e) return null;
  const end = isClosing(text.charCodeAt(mark.end)) ? mark.end + 1 : mark.end;
  if (text.charCodeAt(end) !== 0x20) return null;
  const next = end + 1;
  const word = text.charCodeAt(next) === 0x201c ? next + 1 : next;
  if (!isCapital(text.charCodeAt(word))) return null;
  return endsInPlainWord(text, sentenceStart, mark.start) ? { end, next } : null;
}

function isClosing(code: number): boolean {
  return code === 0x201d || code === 0x22;
}

function endsInPlainWord(text: string, sentenceStart: number, end: number): boolean {
  let start = end;
  while (start > sentenceStart && isSmall(text.charCodeAt(start - 1))) start -= 1;
  const isName = start > sentenceStart && isCapital(text.charCodeAt(start - 1));
  if (isName) start -= 1;
  const length = end - start;
  // Right at its sentence's start, a word may number a list.
  if (start <= sentenceStart + 1 || text.charCodeAt(start - 1) !== 0x20) return false;
  if (length < (isName ? SHORTEST_NAME : 2) || length > LONGEST_WORD) return false;
  const word = text.slice(start, end);
  return classOf(word) === undefined && word !== "am" && word !== "pm";
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}
