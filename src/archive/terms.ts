import type { Span } from "../model/span.ts";

/** A word as the index knows it, and where it stands. */
export interface Term extends Span {
  readonly term: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*/gu;
/** Nothing to fold but capitals: nearly all words of English. */
const PLAIN = /^[A-Za-z0-9]*$/;
const LATIN_ACCENTS = /(\p{Script=Latin})\p{M}+/gu;
const APOSTROPHES = /['’ʼ]/g;
const POSSESSIVE = /['’ʼ]s$/;
/** Longer "words" are data, not language; the index is spared them. */
export const LONGEST_TERM = 64;

/** One form for what differs only in case, accents of Latin letters, apostrophes, or a possessive. */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .toLowerCase()
    .replace(POSSESSIVE, "")
    .replace(APOSTROPHES, "")
    .normalize("NFKD")
    .replace(LATIN_ACCENTS, "$1")
    .normalize("NFC");
}

/** The words of a text, folded, in order. */
export function findTerms(text: string): readonly Term[] {
  const terms: Term[] = [];
  for (const match of text.matchAll(WORD)) {
    if (match[0].length > LONGEST_TERM) continue;
    const term = foldWord(match[0]);
    if (term !== "") {
      terms.push({ term, start: match.index, end: match.index + match[0].length });
    }
  }
  return terms;
}

/** The distinct folded words of a text, in order of first occurrence. */
export function termsOf(text: string): readonly string[] {
  return [...new Set(findTerms(text).map(({ term }) => term))];
}

/** A key that is the same for two names which differ only in case, accents, marks or spaces. */
export function foldName(name: string): string {
  return findTerms(name)
    .map(({ term }) => term)
    .join(" ");
}

/** No term has a line feed in it, but a folded one may have a space: "½" is two numbers then. */
const TERM_SEPARATOR = "\n";

/** Terms as one query for the index, which takes text. */
export function joinTerms(terms: readonly string[]): string {
  return terms.join(TERM_SEPARATOR);
}

/** The terms of such a query, as they were: a second folding would change some. */
export function splitTerms(query: string): string[] {
  return query.split(TERM_SEPARATOR);
}
