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
  let first = sentences.length;
  let last = 0;
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const quote of group) {
    const own = sentenceOf[itemOfQuote[quote] ?? 0] ?? 0;
    first = Math.min(first, own);
    last = Math.max(last, own);
    start = Math.min(start, marked[quote]?.start ?? 0);
    end = Math.max(end, marked[quote]?.end ?? 0);
  }
  const theirs = attribution?.sentence ?? first;
  if (theirs < first && first - theirs <= REACH) first = theirs;
  if (theirs > last && theirs - last <= REACH) last = theirs;
  return {
    start: Math.min(sentences[first]?.start ?? 0, start),
    end: Math.max(sentences[last]?.end ?? 0, end),
  };
}
