import type { Span } from "../model/span.ts";

/** Letters and figures with apostrophes, stops and hyphens inside: "Zelensky’s", "U.S", "3.5", "long-range". */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const POSSESSIVE = /['’]s?$/u;
const MARKS = /\p{M}/gu;

/** The words of a text between two places, in order. */
export function findWords(text: string, { start, end }: Span): readonly Span[] {
  const words: Span[] = [];
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const at = start + match.index;
    words.push({ start: at, end: at + match[0].length });
  }
  return words;
}

/** A word as it is compared: lower case, without possessive and accents ("Zelensky’s" as "zelensky"). */
export function foldWord(word: string): string {
  return word.normalize("NFD").replace(MARKS, "").toLowerCase().replace(POSSESSIVE, "");
}
