import type { Span } from "../../../model/span.ts";
import type { Stretch } from "../../quotes/attribution/main-subject.ts";
import type { Mention } from "../../quotes/attribution/mention.ts";
import type { Item } from "../../quotes/outline.ts";
import type { ReportingClause } from "../reporting-clause.ts";
import type { Reported } from "../reported.ts";

/** A sentence, and how far it has been read. */
export interface Reading {
  readonly items: readonly Item[];
  /** The sentence's items without its final stop. */
  readonly bounds: Stretch;
  /** The clause whose verb of saying is looked at; null where it states no fact. */
  readonly clause: ReportingClause | null;
  /** Who has been found to speak in it so far, the last. */
  readonly last: Mention | null;
}

/** What a form finds at an item, but for its sentence. */
export type Found = Omit<Reported, "sentence"> | null;

/** A way to report speech. */
export interface ReportingForm {
  readonly name: string;
  readonly find: (reading: Reading, at: number) => Found;
}

/** How far within a sentence a mark is looked for, in items. */
export const LONGEST_SEARCH = 60;

/** The fewest items that tell something. */
export const SHORTEST = 3;

export function commaAfter(items: readonly Item[], from: number, to: number): number | null {
  for (let at = from; at < Math.min(to, from + LONGEST_SEARCH); at += 1) {
    if (items[at]?.text === ",") return at;
  }
  return null;
}

export function cueSpan(items: readonly Item[], first: number, last: number): Span {
  return { start: items[first]?.start ?? 0, end: items[last]?.end ?? 0 };
}
