import { findTerms, LONGEST_TERM, termsOf } from "./terms.ts";

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
/** The only terms that a plain text can have. */
const OF_PLAIN_TEXT = /^[a-z0-9]+$/;
const HAS_APOSTROPHE = /['’ʼ]/;
const APOSTROPHES = /['’ʼ]/g;

/** Whether a text has all the words, or words that begin so. */
export function hasAll(text: string, words: readonly string[]): boolean {
  if (PLAIN.test(text)) {
    const letters = text.toLowerCase();
    // Where there is an apostrophe, what a word is depends on what follows it.
    if (!HAS_APOSTROPHE.test(letters)) {
      return words.every((word) => hasWordBeginning(letters, word));
    }
    // Most texts have not even the letters, which is told faster than their words.
    const bare = letters.replaceAll(APOSTROPHES, "");
    if (!words.every((word) => bare.includes(word))) return false;
  }
  const terms = findTerms(text).map(({ term }) => term);
  return words.every((word) => terms.some((term) => term.startsWith(word)));
}

/** Whether a word begins so in a plain text of small letters without apostrophes. */
function hasWordBeginning(letters: string, word: string): boolean {
  if (!OF_PLAIN_TEXT.test(word)) return false;
  for (let at = letters.indexOf(word); at >= 0; at = letters.indexOf(word, at + 1)) {
    if (at > 0 && isOfWord(letters.charCodeAt(at - 1))) continue;
    let end = at + word.length;
    while (end < letters.length && isOfWord(letters.charCodeAt(end))) end += 1;
    if (end - at <= LONGEST_TERM) return true;
  }
  return false;
}

/** a to z, 0 to 9. */
function isOfWord(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
}
