import type { Span } from "../../model/span.ts";
import type { Attribution } from "./attribution/attribute.ts";
import type { Outline } from "./outline.ts";

/**
 * How far from a quotation its attribution may stand and still be within its context, in the author's
 * sentences; a speaker carried over from further away does not stretch it.
 */
const REACH = 2;

/** The sentence or sentences that hold a quotation and its attribution. */
export function contextOf(
  { sentences, sentenceOf, itemOfQuote, marked }: Outline,
  group: readonly number[],
  attribution: Attribution | null,
): Span {
  const own = group.map((quote) => sentenceOf[itemOfQuote[quote] ?? 0] ?? 0);
  let first = Math.min(...own);
  let last = Math.max(...own);
  const theirs = attribution?.sentence ?? first;
  if (theirs < first && first - theirs <= REACH) first = theirs;
  if (theirs > last && theirs - last <= REACH) last = theirs;
  const starts = group.map((quote) => marked[quote]?.start ?? 0);
  const ends = group.map((quote) => marked[quote]?.end ?? 0);
  return {
    start: Math.min(sentences[first]?.start ?? 0, ...starts),
    end: Math.max(sentences[last]?.end ?? 0, ...ends),
  };
}
