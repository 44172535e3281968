import type { Span } from "../../model/span.ts";
import { isStopWord } from "../lexicon/stop-words.ts";
import { hashOf, hashWithout } from "../lexicon/word-hash.ts";
import { STOP_WORD } from "../lexicon/word-facts.ts";
import { foldWord } from "../text/fold.ts";
import { type Token, tokenise } from "../text/tokens.ts";

const S = 0x73;

/** Words met before that are not {@link isPlain}, with their terms: they take long to fold. */
const met = new Map<string, string | null>();
/** Beyond so many they are forgotten, lest an archive of made-up words fill the memory. */
const MOST_MET = 10_000;
/** Characters; longer ones are folded each time, for they would fill it sooner. */
const LONGEST_MET = 64;

/** The term of a word in lower case, folded and in the singular; null where it carries no subject. */
export function termOf(lower: string): string | null {
  // Quicker than to look up one of tens of thousands of words.
  if (isPlain(lower)) return asTerm(lower);
  if (lower.length > LONGEST_MET) return asTerm(foldWord(lower));
  const known = met.get(lower);
  if (known !== undefined) return known;
  if (met.size >= MOST_MET) met.clear();
  const term = asTerm(foldWord(lower));
  met.set(lower, term);
  return term;
}

/** The term of a word or a number: of most, their last letter and what is known of them tell it. */
export function termOfToken(token: Pick<Token, "lower" | "facts" | "hash">): string | null {
  const { lower, facts, hash } = token;
  if (lower.charCodeAt(lower.length - 1) !== S) {
    if ((facts & STOP_WORD) !== 0) return null;
    return hash !== 0 && lower.length > 1 ? lower : termOf(lower);
  }
  if (hash === 0) return termOf(lower);
  const term = singular(lower);
  return term.length > 1 && !isStopWord(term, hashOfTerm(term, token)) ? term : null;
}

/** {@link hashOf} a token's term, which most often is its word, or that without its "s". */
export function hashOfTerm(term: string, { lower, hash }: Pick<Token, "lower" | "hash">): number {
  if (hash === 0) return hashOf(term);
  if (term.length === lower.length) return hash;
  return term.length === lower.length - 1 ? hashWithout(hash, S) : hashOf(term);
}

/** Whether a word in lower case has nothing to fold: letters and figures of ASCII alone. */
function isPlain(lower: string): boolean {
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    const isLetter = code >= 0x61 && code <= 0x7a;
    if (!isLetter && !(code >= 0x30 && code <= 0x39)) return false;
  }
  return true;
}

function asTerm(folded: string): string | null {
  const term = singular(folded);
  return term.length > 1 && !isStopWord(term) ? term : null;
}

/** The different terms of a stretch of a text. */
export function termSet(text: string, { start, end }: Span): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const token of tokenise(text.slice(start, end))) {
    const { kind } = token;
    const term = kind === "word" || kind === "number" ? termOfToken(token) : null;
    if (term !== null) terms.add(term);
  }
  return terms;
}

/** "minerals" as "mineral": enough for words of one text to meet. */
function singular(word: string): string {
  const last = word.length - 1;
  if (last < 3 || word.charCodeAt(last) !== S || keepsS(word.charCodeAt(last - 1))) return word;
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** "congress", "crisis", "bus": what stands before the "s" tells that it is no plural's. */
function keepsS(code: number): boolean {
  return code === S || code === 0x69 || code === 0x75;
}
