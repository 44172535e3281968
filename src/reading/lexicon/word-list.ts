import { foldWord } from "../text/fold.ts";

/** The words of a list that is written as one string, white space between them. */
export function wordList(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter((word) => word.length > 0));
}

/** The same, each word folded. */
export function foldedWordList(list: string): ReadonlySet<string> {
  return new Set(Array.from(wordList(list), foldWord));
}
