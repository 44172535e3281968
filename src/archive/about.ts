import { findTerms, termsOf } from "./terms.ts";

/** Something in an article. */
interface Placed {
  readonly row: number;
  readonly head: { readonly title: string };
  readonly context: { readonly start: number; readonly end: number };
}

/**
 * Whether a context, or its article's title, has all the words, or words that begin so; null where every one
 * does. What is asked about next is of the same article as a rule, and where a sentence is long of the same
 * context, so the last of both is remembered.
 *
 * @param articles of which the texts can be read, and which are known to have some words
 */
export function aboutFilter(
  about: string | null,
  articles: {
    textAt(row: number): string | undefined;
    /** By row: 1 for an article that has, for each of some folded words, a term that begins so. */
    rowsBeginning(words: readonly string[]): Uint8Array;
  },
): ((placed: Placed) => boolean) | null {
  const words = about === null ? [] : termsOf(about);
  if (words.length === 0) return null;
  const rows = articles.rowsBeginning(words);
  let last = { row: -1, start: 0, end: 0 };
  let text = "";
  let answer = false;
  return ({ row, head, context: { start, end } }) => {
    if (rows[row] !== 1) return false;
    if (last.row === row && last.start === start && last.end === end) return answer;
    if (last.row !== row) text = articles.textAt(row) ?? "";
    last = { row, start, end };
    answer = hasAll(`${text.slice(start, end)}\n${head.title}`, words);
    return answer;
  };
}

/** What folds letter by letter, once its apostrophes are gone. */
// eslint-disable-next-line no-control-regex
const PLAIN = /^[\0-\x7f\u2013\u2014\u2018-\u201f\u2026]*$/;
const APOSTROPHES = /['’ʼ]/g;

function hasAll(text: string, words: readonly string[]): boolean {
  // Most texts have not even the letters, which is told faster than their words.
  if (PLAIN.test(text)) {
    const letters = text.toLowerCase().replaceAll(APOSTROPHES, "");
    if (!words.every((word) => letters.includes(word))) return false;
  }
  const terms = findTerms(text).map(({ term }) => term);
  return words.every((word) => terms.some((term) => term.startsWith(word)));
}
