/** In words: from here on a sentence is hard to take in, twice as long wholly so. */
const UNWIELDY = 35;
const UNWIELDY_RANGE = 20;

/** What a sentence's form says of its worth in a summary; each from 0 to 1. */
export interface Shape {
  readonly unwieldy: number;
  /** It asks or exclaims, at its end or within. */
  readonly stirring: number;
  /** It ends without a mark, or opens with a list's number: a heading, a caption, a line of a list. */
  readonly fragment: number;
}

export function shapeOf(sentence: string, words: number): Shape {
  return {
    unwieldy: Math.min(1, Math.max(0, words - UNWIELDY) / UNWIELDY_RANGE),
    stirring: sentence.includes("?") || sentence.includes("!") ? 1 : 0,
    fragment: isEnded(sentence) && !NUMBERED.test(sentence) ? 0 : 1,
  };
}

function isEnded(sentence: string): boolean {
  return sentence.endsWith(".") || ENDED.test(sentence.slice(-LONGEST_END));
}

const ENDED = /[.!?…。！？]["'”’»“)\]\s]{0,8}$/u;
/** In UTF-16 code units: the pattern above finds nothing longer. */
const LONGEST_END = 9;
const NUMBERED = /^\(?\d{1,2}[.)]\s/u;
