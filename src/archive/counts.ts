import { countSources, dayRange, type DayRange, type SourceCount } from "../model/archive-facts.ts";
import type { Arriving, Shelved } from "./step.ts";

/** What of an archive can be counted. */
export interface Counts {
  readonly utterances: number;
  readonly fragments: number;
  readonly range: DayRange;
  readonly sources: readonly SourceCount[];
}

/** An article that is shown, and what it adds to the counts. */
export interface Counted extends Shelved {
  readonly utterances: number;
  readonly fragments: number;
}

/** What there is to count of nothing. */
export const NO_COUNTS: Counts = {
  utterances: 0,
  fragments: 0,
  range: dayRange([]),
  sources: [],
};

export function withCounts({ row, head, digest: { quotations } }: Arriving): Counted {
  let utterances = 0;
  for (const { kind } of quotations) if (kind === "utterance") utterances += 1;
  return { row, head, utterances, fragments: quotations.length - utterances };
}

export function countsOf(newest: readonly Counted[]): Counts {
  let utterances = 0;
  let fragments = 0;
  for (const kept of newest) {
    utterances += kept.utterances;
    fragments += kept.fragments;
  }
  const heads = newest.map(({ head }) => head);
  return { utterances, fragments, range: dayRange(heads), sources: countSources(heads) };
}
