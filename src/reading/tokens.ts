import type { Span } from "../model/span.ts";
import { ABBREVIATIONS } from "./abbreviated-titles.ts";

/** A word, a number, or a single mark of punctuation, with its place in the text. */
export interface Token extends Span {
  readonly kind: "word" | "number" | "punctuation" | "possessive";
  readonly text: string;
  /** `text` in lower case, with straight apostrophes. */
  readonly lower: string;
}

// A word may hold inner apostrophes, hyphens, dots and ampersands ("O'Brien", "al-Din", "U.S", "AT&T").
// Every alternative starts with another class of character, so the match never goes back.
const TOKEN =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:[’'‐.&-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,:]\p{N}+)*\p{L}*|[^\s\p{L}\p{N}]/gu;
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
  TOKEN.lastIndex = 0;
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const word = match[0];
    const first = word.charCodeAt(0);
    if (isLetter(word)) pushWord(tokens, text, word, start);
    else
      tokens.push({
        start,
        end: start + word.length,
        kind: (first >= 48 && first <= 57) || /^\p{N}/u.test(word) ? "number" : "punctuation",
        text: word,
        lower: word.toLowerCase(),
      });
  }
  return joinDots(tokens);
}

function isLetter(word: string): boolean {
  return /^\p{L}/u.test(word);
}

function pushWord(tokens: Token[], text: string, word: string, start: number): void {
  const lower = word.toLowerCase().replaceAll("’", "'");
  const split = lower.endsWith("'s") && !CONTRACTED.has(lower) ? POSSESSIVE.exec(word) : null;
  const stem = split?.[1] ?? word;
  const end = start + stem.length;
  tokens.push({ start, end, kind: "word", text: stem, lower: split ? lower.slice(0, -2) : lower });
  if (split) {
    tokens.push({
      start: end,
      end: end + 2,
      kind: "possessive",
      text: text.slice(end, end + 2),
      lower: "'s",
    });
  }
}

/** The full stop of an abbreviation or an initial belongs to its word: "Gen.", "B.", "U.S.". */
function joinDots(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    if (
      token.text === "." &&
      before?.kind === "word" &&
      before.end === token.start &&
      (ABBREVIATIONS.has(before.lower) || (DOTTED.test(before.text) && isCapital(before.text)))
    ) {
      joined[joined.length - 1] = {
        ...before,
        end: token.end,
        text: `${before.text}.`,
        lower: `${before.lower}.`,
      };
    } else joined.push(token);
  }
  return joined;
}

/** Whether a word starts with a capital letter. */
export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return /^\p{Lu}/u.test(text);
}
