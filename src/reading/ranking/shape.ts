/** In words: a sentence as long is wholly long; a longer one counts no more. */
const LONG = 25;
/** In words: a shorter one is a heading, an exclamation or a caption rather than a statement. */
const SHORT = 8;
/** In words: from here on a sentence is hard to take in, twice as long wholly so. */
const UNWIELDY = 35;
const UNWIELDY_RANGE = 20;

/** What a sentence's form says of its worth in a summary; each from 0 to 1. */
export interface Shape {
  readonly length: number;
  readonly short: number;
  readonly unwieldy: number;
  readonly question: number;
  /** It ends without a mark: a heading, a caption or a line of a list. */
  readonly fragment: number;
}

export function shapeOf(sentence: string, words: number): Shape {
  return {
    length: Math.min(words, LONG) / LONG,
    short: words < SHORT ? 1 : 0,
    unwieldy: Math.min(1, Math.max(0, words - UNWIELDY) / UNWIELDY_RANGE),
    question: sentence.includes("?") ? 1 : 0,
    fragment: /[.!?…。！？]["'”’»“)\]\s]{0,8}$/u.test(sentence) ? 0 : 1,
  };
}
