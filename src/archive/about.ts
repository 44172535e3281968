import type { Sayings } from "./sayings.ts";
import { seekWord } from "./seek-word.ts";
import { isKeptAsUtf8 } from "../model/string-bytes.ts";
import { findTerms, LONGEST_TERM, termsOf } from "./terms.ts";

/** Articles by row, of which it is known which have some words. */
interface Articles {
  textAt(row: number): string | undefined;
  /** The text as it is kept. */
  textBytesAt(row: number): Uint8Array;
  /** By row: 1 for an article that has, for each of some folded words, a term that begins so. */
  rowsBeginning(words: readonly string[]): Uint8Array;
}

/**
 * Whether a saying's context, or its article's title, has all the words, or words that begin so; null where
 * every one does.
 */
export function aboutFilter(
  about: string | null,
  sayings: Sayings,
  articles: Articles,
): ((number: number) => boolean) | null {
  const words = about === null ? [] : termsOf(about);
  if (words.length === 0) return null;
  const rows = articles.rowsBeginning(words);
  const seeker = new ContextSeeker(words, sayings, articles);
  return (number) => rows[sayings.rowAt(number)] === 1 && seeker.hasAll(number);
}

/**
 * Seeks words in contexts. What is asked about next is of the same article as a rule, and where a sentence
 * is long of the same context, so the last of both is remembered.
 */
class ContextSeeker {
  readonly #words: readonly string[];
  /** The words as bytes; null where they are not of plain letters alone. */
  readonly #plain: readonly Uint8Array[] | null;
  readonly #sayings: Sayings;
  readonly #articles: Articles;
  #row = -1;
  #bytes: Uint8Array = new Uint8Array(0);
  /** Made when it is asked for. */
  #text: string | null = null;
  /** By word: whether the title has it; null as long as nobody has asked. */
  #inTitle: readonly boolean[] | null = null;
  #last = { start: -1, end: -1, answer: false };

  constructor(words: readonly string[], sayings: Sayings, articles: Articles) {
    this.#words = words;
    this.#plain = words.every((word) => OF_PLAIN_TEXT.test(word))
      ? words.map((word) => Buffer.from(word))
      : null;
    this.#sayings = sayings;
    this.#articles = articles;
  }

  hasAll(number: number): boolean {
    const row = this.#sayings.rowAt(number);
    if (row !== this.#row) {
      this.#row = row;
      this.#bytes = this.#articles.textBytesAt(row);
      this.#text = null;
      this.#inTitle = null;
      this.#last = { start: -1, end: -1, answer: false };
    }
    const [start, end] = [this.#sayings.startAt(number), this.#sayings.endAt(number)];
    if (this.#last.start !== start || this.#last.end !== end) {
      const answer = this.#isInBytes(number) ?? this.#isInText(number, start, end);
      this.#last = { start, end, answer };
    }
    return this.#last.answer;
  }

  /** null where bytes do not tell. */
  #isInBytes(number: number): boolean | null {
    const [from, to] = [this.#sayings.firstByteAt(number), this.#sayings.lastByteAt(number)];
    if (this.#plain === null || from === null || to === null) return null;
    if (!isKeptAsUtf8(this.#bytes)) return null;
    for (const [index, word] of this.#plain.entries()) {
      const sought = seekWord(this.#bytes, from, to, word);
      if (sought === "unsure") return null;
      if (sought === "absent" && !this.#isInTitle(number, index)) return false;
    }
    return true;
  }

  #isInText(number: number, start: number, end: number): boolean {
    this.#text ??= this.#articles.textAt(this.#row) ?? "";
    const { title } = this.#sayings.headAt(number);
    return hasAll(`${this.#text.slice(start, end)}\n${title}`, this.#words);
  }

  #isInTitle(number: number, index: number): boolean {
    const { title } = this.#sayings.headAt(number);
    this.#inTitle ??= this.#words.map((word) => hasAll(title, [word]));
    return this.#inTitle[index] ?? false;
  }
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
