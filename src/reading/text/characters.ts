/**
 * Classes of characters, by code point or by UTF-16 code unit; half of a surrogate pair is in none.
 * They are asked about every character of an article: each is matched once, then looked up.
 */

const LETTER = 1;
const NUMBER = 2;
const SPACE = 4;
const CAPITAL = 8;
const ACCENT = 16;
const KNOWN = 32;

const PATTERNS = [
  [LETTER, /\p{L}/u],
  [NUMBER, /\p{N}/u],
  [SPACE, /\s/u],
  [CAPITAL, /\p{Lu}/u],
  [ACCENT, /\p{M}/u],
] as const;

/** What is known of each character of the Basic Multilingual Plane; 0 before it is met. */
const table = new Uint8Array(0x10000);

function isOneOf(classes: number, code: number): boolean {
  const known = table[code] ?? 0;
  return ((known === 0 ? match(code) : known) & classes) !== 0;
}

function match(code: number): number {
  const character = String.fromCodePoint(code);
  let classes = KNOWN;
  for (const [bit, pattern] of PATTERNS) if (pattern.test(character)) classes |= bit;
  // A code beyond the table's end is matched each time: writing there does nothing.
  table[code] = classes;
  return classes;
}

export function isLetter(code: number): boolean {
  return isOneOf(LETTER, code);
}

/** Whether a character is a digit or another sign for a number: "7", "½". */
export function isNumber(code: number): boolean {
  return isOneOf(NUMBER, code);
}

export function isLetterOrNumber(code: number): boolean {
  return isOneOf(LETTER | NUMBER, code);
}

export function isSpace(code: number): boolean {
  return isOneOf(SPACE, code);
}

/** Whether a character is a mark on the one before it: "e\u0301" has one, "é" has none that stands apart. */
export function isAccent(code: number): boolean {
  return isOneOf(ACCENT, code);
}

/** How many UTF-16 code units a code point takes. */
export function widthOf(code: number): 1 | 2 {
  return code > 0xffff ? 2 : 1;
}

/** Whether a word starts with a capital letter. */
export function isCapital(word: string): boolean {
  return isOneOf(CAPITAL, word.codePointAt(0) ?? 0);
}

/** The first place from `start` on, up to `end`, that holds no white space. */
export function skipSpace(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}
