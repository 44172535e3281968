import { isNameOf } from "./search/filters.ts";
import { beginsNear, slipsForgiven } from "./search/near-terms.ts";
import { foldName, termsOf } from "./terms.ts";

/**
 * The publishers that somebody means: whose whole name it is, else whose names have all the words, else whose
 * names have words that begin nearly so. None for no word.
 */
export function publishersCalled(asked: string, names: readonly string[]): readonly string[] {
  const words = termsOf(asked);
  if (words.length === 0) return [];
  const folded = foldName(asked);
  const tests = [
    (name: string) => foldName(name) === folded,
    (name: string) => isNameOf(name, words),
    (name: string) => isNearly(name, words),
  ];
  for (const test of tests) {
    const found = names.filter(test);
    if (found.length > 0) return found;
  }
  return [];
}

function isNearly(name: string, words: readonly string[]): boolean {
  const own = termsOf(name);
  return words.every((word) => own.some((term) => beginsNear(term, word, slipsForgiven(word))));
}
