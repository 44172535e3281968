import type { Span } from "../../model/span.ts";
import { CAPITAL, factsOf } from "../lexicon/word-facts.ts";
import { HASH_OF_NOTHING, hashOf, hashWith } from "../lexicon/word-hash.ts";
import { NAME_ABBREVIATIONS } from "../lexicon/abbreviations.ts";
import { isCapital, isLetter, isNumber, skipSpace } from "./characters.ts";
import { endOfToken } from "./token-end.ts";

/** A word, a number, or a single mark of punctuation, with its place in the text. */
export interface Token extends Span {
  readonly kind: "word" | "number" | "punctuation" | "possessive";
  readonly text: string;
  /** `text` in lower case; a word's apostrophes are straight. */
  readonly lower: string;
  /** What the lexicon knows of it, and its capital; 0 of what is no word. */
  readonly facts: number;
  /** The hash of `lower` where that is a word of the letters a to z; else 0. */
  readonly hash: number;
}

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
    const plainEnd = pushPlainWord(tokens, text, start);
    const end = plainEnd > start ? plainEnd : endOfToken(text, start);
    if (plainEnd === start) pushToken(tokens, text.slice(start, end), start);
    start = skipSpace(text, end, text.length);
  }
  return tokens;
}

/**
 * Adds the word that starts at a place if it is of the commonest kind: of the letters a to z, the first of them
 * perhaps a capital, and with what surely ends a word behind it. Its hash is worked out while its end is found. Gives
 * its end; `start` where none was added, which is not to say that no word stands there.
 */
function pushPlainWord(tokens: Token[], text: string, start: number): number {
  const { length } = text;
  const first = text.charCodeAt(start);
  const capital = first >= 0x41 && first <= 0x5a ? CAPITAL : 0;
  let at = start;
  let hash = HASH_OF_NOTHING;
  let code = capital === 0 ? first : first | 0x20;
  while (code >= 0x61 && code <= 0x7a) {
    hash = hashWith(hash, code);
    at += 1;
    code = at < length ? text.charCodeAt(at) : LINE_FEED;
  }
  if (at === start || !endsWord(text, at, code)) return start;
  const word = text.slice(start, at);
  const lower = capital === 0 ? word : word.toLowerCase();
  const facts = factsOf(lower, hash) | capital;
  tokens.push({ start, end: at, kind: "word", text: word, lower, facts, hash });
  return at;
}

const LINE_FEED = 0x0a;
const SPACE = 0x20;

/** Whether a character surely ends the word before it, as those do that stand behind most words. */
function endsWord(text: string, at: number, code: number): boolean {
  switch (code) {
    case SPACE:
    case 0x2c: // ,
    case LINE_FEED:
      return true;
    case 0x2e: // .
      return text.charCodeAt(at + 1) === SPACE;
    default:
      return false;
  }
}

function pushToken(tokens: Token[], word: string, start: number): void {
  const first = word.codePointAt(0) ?? 0;
  if (isLetter(first)) pushWord(tokens, word, start);
  else if (word === "." && ownsDot(tokens.at(-1), start)) joinDot(tokens);
  else if (isNumber(first)) push(tokens, "number", word, start, word.toLowerCase());
  // Signs have small forms too, but only letters in circles do.
  else push(tokens, "punctuation", word, start, first < 0x2100 ? word : word.toLowerCase());
}

function push(
  tokens: Token[],
  kind: Token["kind"],
  text: string,
  start: number,
  lower: string,
): void {
  const isWord = kind === "word";
  const hash = isWord ? hashOf(lower) : 0;
  const facts = isWord ? factsOf(lower, hash) | (isCapital(text) ? CAPITAL : 0) : 0;
  const end = start + text.length;
  tokens.push({ start, end, kind, text, lower, facts, hash: hasLettersOnly(lower) ? hash : 0 });
}

/** {@link hashOf} a token's `lower`, whatever it is. */
export function hashOfToken({ lower, hash }: Pick<Token, "lower" | "hash">): number {
  return hash === 0 ? hashOf(lower) : hash;
}

/** Whether a word has no other letters or signs than a to z. */
function hasLettersOnly(lower: string): boolean {
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    if (code < 0x61 || code > 0x7a) return false;
  }
  return true;
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
