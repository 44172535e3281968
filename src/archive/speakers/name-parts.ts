import { isFirstName } from "../../reading/lexicon/first-names.ts";
import { NAME_SUFFIXES } from "../../reading/lexicon/name-parts.ts";
import { HONORIFICS, TITLES } from "../../reading/lexicon/titles.ts";

/** A person's name, folded, its parts told apart. */
export interface NameParts {
  /**
   * In order, as letters alone; initials are one letter each, and what a hyphen joins is one word.
   * At least one.
   */
  readonly words: readonly [string, ...string[]];
  /** "jr", "sr", "ii" …, or "". */
  readonly suffix: string;
}

/** In UTF-16 code units; what is longer is no name, and equals only itself. */
const LONGEST_NAME = 120;
/** "J.", "J.D.", "J.R.R." */
const DOTTED_INITIALS = /^(?:\p{Lu}\.)+\p{Lu}?$/u;
/** "JD": two capitals before a surname that has small letters. */
const JOINED_INITIALS = /^\p{Lu}{2}$/u;
const SMALL_LETTER = /\p{Ll}/u;
/** "al-Assad", "el-Sisi": the Arabic article, which half of the papers leave out. */
const ARABIC_ARTICLE = /^(?:al|el)-(?=\p{L})/iu;
const PLAIN = /^[A-Za-z]+$/;
const OTHER_THAN_LETTERS = /[^\p{L}\p{N}]/gu;
const MARKS = /\p{M}/gu;
const TITLE_STOP = /\.$/u;

/** Letters that are a letter with a mark, though Unicode does not take them apart. */
const TAKEN_APART: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ı", "i"],
]);
const TO_TAKE_APART = /[ßæœøłđðþı]/gu;

/** Titles that are a part of the name: "Pope Francis", "King Charles". */
const OWN_TITLES: ReadonlySet<string> = new Set(
  "king queen prince princess pope emperor sultan brother sister father".split(" "),
);

/** The parts of a written name; null for what has no letters, or is too long to be one. */
export function namePartsOf(written: string): NameParts | null {
  if (written.length > LONGEST_NAME) return null;
  const pieces = written
    .normalize("NFKC")
    .split(/[\s,]+/u)
    .filter(hasLetters);
  const start = titlesBefore(pieces);
  const end = suffixStart(pieces, start);
  const words = pieces.slice(start, end).flatMap((piece, at) => wordsOf(piece, at, end - start));
  const [first, ...others] = words;
  if (first === undefined) return null;
  const suffix = end < pieces.length ? foldWord(pieces[end] ?? "") : "";
  return { words: [first, ...others], suffix };
}

/** Whether a word is an initial. */
export function isInitial(word: string): boolean {
  return /^[a-z]$/u.test(word);
}

/** A name's words without the titles before it: "President Zelensky" as "Zelensky". */
export function withoutTitles(written: string): string {
  const pieces = written.split(/\s+/u).filter((piece) => piece !== "");
  return pieces.slice(titlesBefore(pieces)).join(" ");
}

function hasLetters(piece: string): boolean {
  return foldWord(piece) !== "";
}

function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(TO_TAKE_APART, (letter) => TAKEN_APART.get(letter) ?? letter)
    .replace(OTHER_THAN_LETTERS, "");
}

/** How many pieces at the start say only what somebody is; never all. */
function titlesBefore(pieces: readonly string[]): number {
  let at = 0;
  while (at < pieces.length - 1 && isTitle(pieces[at] ?? "")) at += 1;
  return at;
}

function isTitle(piece: string): boolean {
  const lower = piece.toLowerCase();
  const bare = lower.replace(TITLE_STOP, "");
  if (isFirstName(bare) || OWN_TITLES.has(bare)) return false;
  return HONORIFICS.has(lower) || HONORIFICS.has(bare) || TITLES.has(lower) || TITLES.has(bare);
}

function suffixStart(pieces: readonly string[], start: number): number {
  const last = pieces.length - 1;
  return last > start && NAME_SUFFIXES.has((pieces[last] ?? "").toLowerCase())
    ? last
    : pieces.length;
}

function wordsOf(piece: string, at: number, pieces: number): readonly string[] {
  const isLast = at === pieces - 1;
  const dotted = DOTTED_INITIALS.test(piece);
  if (!isLast && (dotted || (JOINED_INITIALS.test(piece) && !SMALL_LETTER.test(piece)))) {
    return Array.from(foldWord(piece));
  }
  // The article of "Bashar al Assad"; "Al Gore" is a given name, and has a capital.
  if (!isLast && at > 0 && (piece === "al" || piece === "el")) return [];
  return [foldWord(piece.replace(ARABIC_ARTICLE, ""))];
}
