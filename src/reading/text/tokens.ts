import type { Span } from "../../model/span.ts";
import { NAME_ABBREVIATIONS } from "../lexicon/abbreviations.ts";
import { isCapital, isLetter, isNumber, skipSpace } from "./characters.ts";

/** A word, a number, or a single mark of punctuation, with its place in the text. */
export interface Token extends Span {
  readonly kind: "word" | "number" | "punctuation" | "possessive";
  readonly text: string;
  /** `text` in lower case; a word's apostrophes are straight. */
  readonly lower: string;
}

// A word may hold inner apostrophes, hyphens, dots and ampersands ("O'Brien", "al-Din", "U.S", "AT&T").
// So may the halves of a letter that was written as UTF-8 and read as Latin-1 ("JosÃ©").
// Every alternative starts with another class of character, so the match never goes back; one of them
// takes any character that is no white space.
const TOKEN =
  /\p{L}(?:[\p{L}\p{M}\p{N}]|(?<=[ÃÂ]|A[\u0302\u0303])[\u0080-\u00BF])*(?:[’'‐.&-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,:]\p{N}+)*\p{L}*|[^\s\p{L}\p{N}]/uy;
const POSSESSIVE = /^(.+)([’']s)$/iu;
const DOTTED = /^(?:\p{L}\.)*\p{L}$/u;
const CONTRACTED = new Set([
  "it's",
  "he's",
  "she's",
  "that's",
  "who's",
  "what's",
  "there's",
  "let's",
  "here's",
]);

/** Every word, number and mark of a text, in order. Linear in the text's length. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let start = skipSpace(text, 0, text.length);
  while (start < text.length) {
    const plainEnd = endOfPlainWord(text, start);
    if (plainEnd > start) {
      const word = text.slice(start, plainEnd);
      push(tokens, "word", word, start, word.toLowerCase());
      start = skipSpace(text, plainEnd, text.length);
      continue;
    }
    TOKEN.lastIndex = start;
    TOKEN.test(text);
    const word = text.slice(start, TOKEN.lastIndex);
    const first = word.codePointAt(0) ?? 0;
    if (isLetter(first)) pushWord(tokens, word, start);
    else if (word === "." && ownsDot(tokens.at(-1), start)) joinDot(tokens);
    else push(tokens, isNumber(first) ? "number" : "punctuation", word, start, word.toLowerCase());
    start = skipSpace(text, TOKEN.lastIndex, text.length);
  }
  return tokens;
}

/**
 * Where a word of ASCII letters ends that a space, a line feed, a comma or the text's end follows, as most do;
 * `start` where none stands there, which is not to say that no word does.
 */
function endOfPlainWord(text: string, start: number): number {
  let at = start;
  let code = text.charCodeAt(at);
  while ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) {
    at += 1;
    code = text.charCodeAt(at);
  }
  return code === 0x20 || code === 0x2c || code === 0x0a || at === text.length ? at : start;
}

function push(
  tokens: Token[],
  kind: Token["kind"],
  text: string,
  start: number,
  lower: string,
): void {
  tokens.push({ start, end: start + text.length, kind, text, lower });
}

function pushWord(tokens: Token[], word: string, start: number): void {
  const lower = word.includes("’") ? word.toLowerCase().replaceAll("’", "'") : word.toLowerCase();
  const split = lower.endsWith("'s") && !CONTRACTED.has(lower) ? POSSESSIVE.exec(word) : null;
  const [, stem, ending] = split ?? [];
  if (stem === undefined || ending === undefined) push(tokens, "word", word, start, lower);
  else {
    push(tokens, "word", stem, start, lower.slice(0, -2));
    push(tokens, "possessive", ending, start + stem.length, "'s");
  }
}

/** The full stop of an abbreviation or an initial belongs to its word: "Gen.", "B.", "U.S.". */
function ownsDot(word: Token | undefined, dot: number): boolean {
  return (
    word?.kind === "word" &&
    word.end === dot &&
    (NAME_ABBREVIATIONS.has(word.lower) || (isCapital(word.text) && DOTTED.test(word.text)))
  );
}

function joinDot(tokens: Token[]): void {
  const word = tokens.pop();
  if (word !== undefined) push(tokens, "word", `${word.text}.`, word.start, `${word.lower}.`);
}
