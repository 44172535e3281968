import type { Lexicon } from "./lexicon.ts";
import type { Postings } from "./postings.ts";

/** By row: 1 for an article that has, for each of some words, a term that begins so. */
export function rowsBeginning(
  words: readonly string[],
  lexicon: Lexicon,
  postings: Postings,
): Uint8Array {
  let found = new Uint8Array(postings.size).fill(1);
  for (const word of words) {
    const having = new Uint8Array(postings.size);
    for (const number of lexicon.begunNear(word, 0)) {
      postings.each(lexicon.term(number), (row) => {
        having[row] = found[row] ?? 0;
      });
    }
    found = having;
  }
  return found;
}
