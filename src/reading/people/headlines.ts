import { isGivenName } from "../lexicon/first-names.ts";
import { seekSpan } from "../text/seek-span.ts";
import type { Token } from "../text/tokens.ts";
import type { Survey } from "./survey.ts";
import {
  CAPITAL,
  CONJUNCTION,
  DETERMINER,
  FIRST_NAME,
  FORM_OF_BE,
  HONORIFIC,
  PREPOSITION,
  SENTENCE_OPENER,
  SUBORDINATOR,
  TITLE,
  is,
} from "../lexicon/word-facts.ts";

/** Words that have no capital in headlines either. */
const GRAMMAR = PREPOSITION | DETERMINER | CONJUNCTION | SUBORDINATOR | FORM_OF_BE;

/** Shorter lines are no headlines: "Jane Roe" is a name. In words. */
const LEAST_WORDS = 4;

/** The part of a line's words, those of grammar left out, that have capitals if it is a headline. */
const MOST = 0.9;

/**
 * For each token, whether it stands in a line that has capitals almost throughout: "Lind Opens Mill, Says
 * It Is Loud". There a capital tells nothing.
 */
export function findHeadlines(text: string, tokens: readonly Token[]): (index: number) => boolean {
  const marked = new Uint8Array(tokens.length);
  for (let from = 0; from < tokens.length;) {
    const to = lineEnd(text, tokens, from);
    if (isHeadline(tokens, from, to)) marked.fill(1, from, to);
    else markShouting(tokens, from, to, marked);
    from = to;
  }
  return (index) => marked[index] === 1;
}

function lineEnd(text: string, tokens: readonly Token[], from: number): number {
  const feed = text.indexOf("\n", tokens[from]?.start ?? 0);
  return feed < 0 ? tokens.length : seekSpan(tokens, feed, from + 1);
}

/** From so many words in capitals on, one after the other, a line shouts: "MILL CLOSES AGAIN - The mill …". */
const SHOUTING_WORDS = 3;

function markShouting(
  tokens: readonly Token[],
  from: number,
  to: number,
  marked: Uint8Array,
): void {
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && isShouted(tokens[at])) continue;
    // "MAYOR JANE ROE: …" is a speaker's label.
    const isLong = at - start >= SHOUTING_WORDS;
    if (isLong && !(at < to && tokens[at]?.text === ":")) marked.fill(1, start, at);
    start = at + 1;
  }
}

function isShouted(token: Token | undefined): boolean {
  if (token?.kind !== "word" || token.text.length < 2) return false;
  if (token.hash !== 0 && !is(token, CAPITAL)) return false;
  const second = token.text.charCodeAt(1);
  // Of most words that tells, without another string.
  if (second >= 0x61 && second <= 0x7a) return false;
  return token.text === token.text.toUpperCase();
}

function isHeadline(tokens: readonly Token[], from: number, to: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word") continue;
    if (is(token, CAPITAL)) capitals += 1;
    else if (is(token, GRAMMAR)) continue;
    words += 1;
    // Most lines show soon that they are none.
    if (words > LEAST_WORDS && 2 * capitals < words) return false;
  }
  return words >= LEAST_WORDS && capitals >= MOST * words;
}

/**
 * Whether a word of a headline is part of a name: the text has it as one, it is a given name, or it
 * follows one.
 */
export function isNameInHeadline(tokens: readonly Token[], at: number, survey: Survey): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (is(token, TITLE | HONORIFIC)) return true;
  if (!isOpen(token, survey)) return false;
  return (
    is(token, FIRST_NAME) ||
    survey.isNamed(token) ||
    isGiven(tokens[at - 1], survey) ||
    (isGiven(tokens[at + 1], survey) && isGivenName(token.lower))
  );
}

function isGiven(token: Token | undefined, survey: Survey): boolean {
  return token !== undefined && is(token, FIRST_NAME) && isOpen(token, survey);
}

/** Whether nothing tells that a word is a common one. */
function isOpen(token: Token, survey: Survey): boolean {
  return !is(token, SENTENCE_OPENER | FORM_OF_BE) && !survey.isInLowerCase(token);
}
