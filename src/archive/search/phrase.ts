import { BREAK } from "./lexicon.ts";

/**
 * Whether an article has terms one right after the other, none of which is a break. Linear in both
 * (Knuth, Morris and Pratt).
 *
 * @param sequence the numbers of the article's terms, its title's before the first break
 * @param phrase numbers of terms, at least one
 */
export function hasPhrase(
  sequence: Int32Array,
  phrase: readonly number[],
  where: "title" | "anywhere",
): boolean {
  const fallbacks = fallbacksOf(phrase);
  let matched = 0;
  for (const number of sequence) {
    if (number === BREAK && where === "title") return false;
    while (matched > 0 && phrase[matched] !== number) matched = fallbacks[matched - 1] ?? 0;
    if (phrase[matched] === number) matched += 1;
    if (matched === phrase.length) return true;
  }
  return false;
}

/** For each beginning of a phrase: how long a beginning of it is also its end. */
function fallbacksOf(phrase: readonly number[]): readonly number[] {
  const fallbacks = [0];
  let length = 0;
  for (let at = 1; at < phrase.length; at += 1) {
    while (length > 0 && phrase[at] !== phrase[length]) length = fallbacks[length - 1] ?? 0;
    if (phrase[at] === phrase[length]) length += 1;
    fallbacks.push(length);
  }
  return fallbacks;
}

/** Between two words of a phrase: no more than this, of what is neither letter nor figure. */
const GAP = String.raw`[^\p{L}\p{N}]{1,4}`;

/**
 * Finds words as they are written, one after the other, whatever an article's terms are: "at 10 p m"
 * in "at 10 p.m.", "about 2" in "about 2,000".
 */
export function phrasePattern(words: readonly string[]): RegExp {
  const parts = words.map((word) => word.replaceAll(/[^\p{L}\p{M}\p{N}]/gu, "."));
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${parts.join(GAP)}(?![\p{L}\p{N}])`, "iu");
}
