import type { Span } from "../../model/span.ts";
import { foldWord } from "../terms.ts";

/** A word as it is compared, and where it stands. */
export interface Word extends Span {
  /** Lower case, without accents, apostrophes and the dots of an acronym; at most 64 characters. */
  readonly term: string;
}

/** Longer "words" are data, not language; the index is spared them. */
const LONGEST_TERM = 64;

/**
 * In this order: letters with dots between them ("U.S."), a number with separators ("1,250,000") or a fraction ("3.5"), and any other run of letters and figures, in
 * which an apostrophe may stand. A hyphen is no part of a word: "rare-earth" is "rare earth".
 */
const WORD =
  /\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])|\d{1,3}(?:,\d{3})+(?![\p{L}\d])|\d+\.\d+(?![\p{L}\d.])|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*/gu;
/** The same in texts whose letters and figures are ASCII's: found three times as fast, and most texts are such. */
const PLAIN_WORD =
  /[A-Za-z](?:\.[A-Za-z])+(?![A-Za-z\d])|\d{1,3}(?:,\d{3})+(?![A-Za-z\d])|\d+\.\d+(?![A-Za-z\d.])|[A-Za-z\d]+(?:['’][A-Za-z\d]+)*/g;
// eslint-disable-next-line no-control-regex
const PLAIN = /^[\0-\x7f\u2013\u2014\u2018-\u201f\u2026]*$/;
/** What is left out of a word that has it: an acronym's dots, a number's commas. */
const SEPARATORS = /[.,]/g;
/** Nearly all that is read word by word: a word as it is, of which only capitals are to be folded. */
const LETTERS = /^[A-Za-z]+$/;
const FRACTION = /^\d+\.\d+$/;

/** The words of a text as they are written, in order. */
export function writtenWords(text: string): readonly string[] {
  return LETTERS.test(text) ? [text] : (text.match(wordIn(text)) ?? []);
}

/** A written word as it is compared; null for what is too long, or has nothing to compare. */
export function foldWritten(written: string): string | null {
  if (written.length > LONGEST_TERM) return null;
  if (LETTERS.test(written)) return written.toLowerCase();
  const term = FRACTION.test(written) ? written : foldWord(written.replace(SEPARATORS, ""));
  return term === "" ? null : term;
}

/** Whether the letters and figures of a text are ASCII's, beside the marks that print has for its own. */
export function isPlain(text: string): boolean {
  // Of one text it is asked for each of its sentences.
  if (text !== asked.text) asked = { text, isPlain: PLAIN.test(text) };
  return asked.isPlain;
}

let asked = { text: "", isPlain: true };

function wordIn(text: string): RegExp {
  return isPlain(text) ? PLAIN_WORD : WORD;
}

/**
 * The words of a text, folded, in order, each with its place; those that begin from one place to another.
 *
 * @param begins of a plain text: 1 for the code of each small letter or figure with which a word may begin;
 *   others are passed over. null for all
 */
export function findWords(
  text: string,
  from = 0,
  to = text.length,
  begins: Uint8Array | null = null,
): readonly Word[] {
  const words: Word[] = [];
  const word = wordIn(text);
  word.lastIndex = from;
  for (let match = word.exec(text); match !== null && match.index < to; match = word.exec(text)) {
    if (begins !== null && begins[text.charCodeAt(match.index) | SMALL] !== 1) continue;
    const [written] = match;
    const term = foldedOnce(written);
    if (term !== null) words.push({ term, start: match.index, end: match.index + written.length });
  }
  word.lastIndex = 0;
  return words;
}

/** What an ASCII letter's code has when it is small; a figure's has it too. */
const SMALL = 0x20;

/** Words met before, with their terms: the same few thousand make up most of any text. */
const met = new Map<string, string | null>();
/** Beyond so many they are forgotten, lest made-up words fill the memory. */
const MOST_MET = 30_000;
/** A longer one that is cut out of a text would keep that text in memory. */
const LONGEST_MET = 12;

function foldedOnce(written: string): string | null {
  if (written.length > LONGEST_MET) return foldWritten(written);
  const known = met.get(written);
  if (known !== undefined) return known;
  if (met.size >= MOST_MET) met.clear();
  const term = foldWritten(written);
  met.set(written, term);
  return term;
}
