import type { Postings } from "./postings.ts";
import { isStopWord } from "./stop-words.ts";
import { findWords } from "./words.ts";

/** How much more a word tells that stands with a capital: a name, as a rule. */
const NAME = 1.5;
/** Words that are looked at: more than the longest message of Discord's has. */
const MOST_WORDS = 2000;
const CAPITAL = /^\p{Lu}/u;

/**
 * The words of a text that tell most of what it is about, folded, in its order: by how few articles have them
 * (their idf), once for each time that the text says them, but ever less. What no article has tells nothing
 * here.
 */
export function tellingOf(
  text: string,
  postings: Pick<Postings, "frequency" | "shownCount">,
  limit: number,
): readonly string[] {
  const times = new Map<string, number>();
  const names = new Set<string>();
  for (const { term, start, end } of findWords(text).slice(0, MOST_WORDS)) {
    const written = text.slice(start, end);
    if (isStopWord(term, written, text)) continue;
    times.set(term, (times.get(term) ?? 0) + 1);
    if (CAPITAL.test(written)) names.add(term);
  }
  const weighed = Array.from(times, ([term, count]) => {
    const having = postings.frequency(term, "text");
    const rareness = having === 0 ? 0 : Math.log(1 + postings.shownCount / having);
    return { term, weight: rareness * (1 + Math.log(count)) * (names.has(term) ? NAME : 1) };
  });
  const best = weighed
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, limit);
  const kept = new Set(best.map(({ term }) => term));
  return [...times.keys()].filter((term) => kept.has(term));
}
