/** A part of a query: `word`, `-word`, `"two words"`, `field:word`, `-field:"two words"`. */
export interface Piece {
  /** As it was typed, and where. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
  readonly isNegated: boolean;
  /** The operator before the colon, in lower case; null where there is none. */
  readonly field: string | null;
  readonly value: string;
  readonly isQuoted: boolean;
  /** Whether its quotation mark has no counterpart. */
  readonly isUnclosed: boolean;
}

const PIECE_START = /[+\s]*(-?)(?:(\p{L}{1,20}):(?![:/]))?/uy;
const QUOTATION_MARK = /["“”„«»]/;
const BARE = /[^\s"“”„«»]*/uy;

/**
 * A query's parts in order. An unclosed quotation mark has the rest of the query read as words. Linear
 * in the query's length.
 */
export function splitQuery(query: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const lastMark = lastMarkOf(query);
  for (let at = 0; at < query.length;) {
    PIECE_START.lastIndex = at;
    const [start = "", sign = "", field = ""] = PIECE_START.exec(query) ?? [];
    const from = at + start.length;
    const isMark = QUOTATION_MARK.test(query.charAt(from));
    const isQuoted = isMark && from < lastMark;
    const isUnclosed = isMark && !isQuoted;
    const end = isQuoted ? closingMark(query, from) : endOfBare(query, from);
    const after = isMark ? end + 1 : end;
    const value = query.slice(isQuoted ? from + 1 : from, end);
    const written = query.slice(at, after).trim();
    const first = query.indexOf(written, at);
    at = after;
    if (value.trim() === "" && field === "" && !isUnclosed) continue;
    pieces.push({
      written,
      start: first,
      end: first + written.length,
      isNegated: sign === "-",
      field: field === "" ? null : field.toLowerCase(),
      value,
      isQuoted,
      isUnclosed,
    });
  }
  return pieces;
}

function lastMarkOf(query: string): number {
  for (let at = query.length - 1; at >= 0; at -= 1) {
    if (QUOTATION_MARK.test(query.charAt(at))) return at;
  }
  return -1;
}

function closingMark(query: string, opening: number): number {
  let at = opening + 1;
  while (!QUOTATION_MARK.test(query.charAt(at))) at += 1;
  return at;
}

function endOfBare(query: string, from: number): number {
  BARE.lastIndex = from;
  BARE.test(query);
  return Math.max(from, BARE.lastIndex);
}
