import type { Span } from "../../model/span.ts";
import { CAPITAL, factsOf } from "../lexicon/word-facts.ts";
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
    const plainEnd = endOfPlainWord(text, start);
    const end = plainEnd > start ? plainEnd : endOfToken(text, start);
    const word = text.slice(start, end);
    if (plainEnd > start) push(tokens, "word", word, start, word);
    else pushToken(tokens, word, start);
    start = skipSpace(text, end, text.length);
  }
  return tokens;
}

/**
 * Where a word of small ASCII letters ends that a space, a line feed, a comma or the text's end follows, as
 * most do: it is its own lower case. `start` where none stands there, which is not to say that no word does.
 */
function endOfPlainWord(text: string, start: number): number {
  let at = start;
  let code = text.charCodeAt(at);
  while (code >= 0x61 && code <= 0x7a) {
    at += 1;
    code = text.charCodeAt(at);
  }
  return code === 0x20 || code === 0x2c || code === 0x0a || at === text.length ? at : start;
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
  const facts = kind === "word" ? factsOf(lower) | (isCapital(text) ? CAPITAL : 0) : 0;
  tokens.push({ start, end: start + text.length, kind, text, lower, facts });
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
