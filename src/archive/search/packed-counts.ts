export const FIELDS = ["title", "bullets", "text"] as const;
export type Field = (typeof FIELDS)[number];

/**
 * An entry of a term's list: the article's row in the upper 22 bits, then how often its title has the
 * term (2 bits), its bullets (2), and its text (6).
 */
export const COUNT_BITS = 10;
export const MOST_IN_TITLE = 3;
export const MOST_IN_BULLETS = 3;
export const MOST_IN_TEXT = 63;
/** Stands for counts that have no room: the article's sequence tells them. */
export const COUNTED_ELSEWHERE = (1 << COUNT_BITS) - 1;

export function articleOf(entry: number): number {
  return entry >>> COUNT_BITS;
}

/** What an occurrence is worth, by the field in which it is. */
export type FieldWeights = Readonly<Record<Field, number>>;

/** What an article's occurrences of a term are worth. */
export interface Worths {
  readonly weights: FieldWeights;
  /** By the counts as they are packed. */
  readonly ofCounts: Float64Array;
}

export function worthsBy(weights: FieldWeights): Worths {
  const ofCounts = Float64Array.from({ length: COUNTED_ELSEWHERE }, (_, counts) =>
    worthOf(weights, counts >>> 8, (counts >>> 6) & 3, counts & 63),
  );
  return { weights, ofCounts };
}

export function worthOf(
  weights: FieldWeights,
  title: number,
  bullets: number,
  text: number,
): number {
  return weights.title * title + weights.bullets * bullets + weights.text * text;
}
