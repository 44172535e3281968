import type { TellingLimits } from "../archive.ts";
import { type Lexicon, stemOf } from "./lexicon.ts";
import type { Postings } from "./postings.ts";
import { isStopWord } from "./stop-words.ts";
import { findWords } from "./words.ts";

/** Words that are looked at: more than the longest message of Discord's has. */
const MOST_WORDS = 2000;

/**
 * The words of a text that tell most of what it is about, folded, in its order: by how few articles have them in
 * any form (their idf), once for each time that the text says them, but ever less. What no article has tells
 * nothing here. Whether a word stands with a capital was tried as well, and told nothing more.
 */
export function tellingOf(
  text: string,
  postings: Pick<Postings, "frequency" | "shownCount">,
  lexicon: Pick<Lexicon, "formsOf">,
  limits: TellingLimits,
): readonly string[] {
  const times = new Map<string, number>();
  for (const { term, start, end } of findWords(text).slice(0, MOST_WORDS)) {
    if (isStopWord(term, text.slice(start, end), text)) continue;
    times.set(term, (times.get(term) ?? 0) + 1);
  }
  const weighed = Array.from(times, ([term, count]) => {
    const forms = new Set([term, ...lexicon.formsOf(stemOf(term))]);
    let having = 0;
    for (const form of forms) having += postings.frequency(form, "any");
    const rareness = having === 0 ? 0 : Math.log(1 + postings.shownCount / having);
    return { term, weight: rareness * (1 + Math.log(count)) };
  });
  const best = weighed
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ term }) => term);
  const kept = fitting(best, limits);
  return [...times.keys()].filter((term) => kept.has(term));
}

/** The first of some terms that, with spaces between them, keep to the limits; one that is too long is passed over. */
function fitting(terms: readonly string[], { words, bytes }: TellingLimits): ReadonlySet<string> {
  const kept = new Set<string>();
  let used = 0;
  for (const term of terms) {
    if (kept.size >= words) break;
    const needed = Buffer.byteLength(term) + (kept.size === 0 ? 0 : 1);
    if (used + needed > bytes) continue;
    used += needed;
    kept.add(term);
  }
  return kept;
}
