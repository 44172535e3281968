import type { Cast } from "../../people/cast.ts";
import type { Outline } from "../outline.ts";

/** A named entity at an item of the outline. */
export interface Reference {
  readonly item: number;
  readonly entity: number;
}

/** What the article has said so far, for a pronoun to point back to. */
export interface Discourse {
  readonly outline: Outline;
  readonly cast: Cast;
  /** In text order. */
  readonly references: readonly Reference[];
}

/** The first reference at or after an item, by halving. */
export function firstAfter(references: readonly Reference[], item: number): number {
  let low = 0;
  let high = references.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((references[middle]?.item ?? 0) < item) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether an item stands in the same paragraph as an earlier one, or in the next. */
export function isNear(
  { sentences, sentenceOf }: Outline,
  earlier: number,
  later: number,
): boolean {
  const first = sentences[sentenceOf[earlier] ?? 0]?.paragraph ?? 0;
  const second = sentences[sentenceOf[later] ?? 0]?.paragraph ?? 0;
  return second - first <= 1;
}
