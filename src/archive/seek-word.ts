import { LONGEST_TERM } from "./terms.ts";

/** Whether some bytes have a word that begins so; "unsure" where only their folded terms tell. */
export type Sought = "found" | "absent" | "unsure";

/** By byte: a small letter or a digit for what stands for one, else 0. */
const FOLDED = new Uint8Array(256);
for (let byte = 0; byte < FOLDED.length; byte += 1) {
  const letter = String.fromCharCode(byte);
  if (/[a-z0-9]/i.test(letter)) FOLDED[byte] = letter.toLowerCase().charCodeAt(0);
}

const FIRST_BEYOND_ASCII = 0x80;
const APOSTROPHE = 0x27;
/** U+2000 to U+203F are three bytes: these two and one more. */
const MARK = [0xe2, 0x80] as const;
const MARK_BYTES = 3;
/** – — ‘ ’ “ ” and their like, and …: the marks of news, by their last bytes. */
const MARKS: ReadonlySet<number> = new Set([0x93, 0x94, ...range(0x98, 0x9f), 0xa6]);
/** ’ */
const CURLY = 0x99;

/**
 * Seeks a word among bytes of UTF-8, without making a text of them: most contexts have not even its
 * letters. Linear but for words that repeat themselves.
 *
 * @param word letters of "a" to "z" and digits alone, as bytes; at least one
 */
export function seekWord(bytes: Uint8Array, from: number, to: number, word: Uint8Array): Sought {
  let sought: Sought = "absent";
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= FIRST_BEYOND_ASCII) {
      // Any other character may be, or fold to, a letter.
      if (markAt(bytes, at, to) === 0) sought = "unsure";
      else at += MARK_BYTES - 1;
    } else if (FOLDED[byte] === word[0]) {
      const end = endOfMatch(bytes, at, to, word);
      if (end === 0) continue;
      const isBeginning = beginsAt(bytes, from, at);
      const isSure = end - at === word.length && isSureEnd(bytes, at, end, to);
      if (isBeginning === true && isSure) return "found";
      if (isBeginning !== false) sought = "unsure";
    }
  }
  return sought;
}

/** The last byte of the mark that begins there; 0 where none does. */
function markAt(bytes: Uint8Array, at: number, to: number): number {
  const last = bytes[at + 2] ?? 0;
  const isMark = bytes[at] === MARK[0] && bytes[at + 1] === MARK[1] && MARKS.has(last);
  return isMark && at + MARK_BYTES <= to ? last : 0;
}

/** Where the letters of a word end that begin there, apostrophes between them left out; 0 where they do not. */
function endOfMatch(bytes: Uint8Array, start: number, to: number, word: Uint8Array): number {
  let matched = 1;
  let at = start + 1;
  while (matched < word.length) {
    if (at >= to) return 0;
    const byte = bytes[at] ?? 0;
    if (FOLDED[byte] === word[matched]) {
      matched += 1;
      at += 1;
    } else if (byte === APOSTROPHE) at += 1;
    else if (markAt(bytes, at, to) === CURLY) at += MARK_BYTES;
    else return 0;
  }
  return at;
}

/** Whether a word begins there, where a letter stands; null where that is not sure. */
function beginsAt(bytes: Uint8Array, from: number, at: number): boolean | null {
  if (at === from) return true;
  const before = bytes[at - 1] ?? 0;
  if (FOLDED[before] !== 0) return false;
  if (before === APOSTROPHE) return null;
  if (before < FIRST_BEYOND_ASCII) return true;
  const mark = at - MARK_BYTES < from ? 0 : markAt(bytes, at - MARK_BYTES, at);
  return mark === 0 || mark === CURLY ? null : true;
}

/** Whether a word that begins with a match surely ends as a term does. */
function isSureEnd(bytes: Uint8Array, start: number, matched: number, to: number): boolean {
  let end = matched;
  while (end < to && FOLDED[bytes[end] ?? 0] !== 0) end += 1;
  if (end - start > LONGEST_TERM) return false;
  if (end === to) return true;
  const next = bytes[end] ?? 0;
  if (next < FIRST_BEYOND_ASCII) return next !== APOSTROPHE;
  const mark = markAt(bytes, end, to);
  return mark !== 0 && mark !== CURLY;
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
