import type { Digest } from "../model/digest.ts";
import type { Sliced } from "./slices.ts";

/** A digest with the row that its article has in the archive. */
export interface Shelved {
  /**
   * From 0, below the number of all rows. No two digests have one row at a time: another may get it in the
   * step after the one in which this digest goes, when all parts have swept it away.
   */
  readonly row: number;
  readonly digest: Digest;
}

/** What a change comes to for an archive that holds certain digests. */
export interface Step {
  /** Digests that come, each with another id and in a row that is free. */
  readonly come: readonly Shelved[];
  /** Digests that are there, and leave or give way to one that comes. */
  readonly go: readonly Shelved[];
}

/** The step from nothing to what a step leads to. */
export function wholeStep({ come, go }: Step, there: readonly Shelved[]): Step {
  const gone = new Set(go.map(({ row }) => row));
  return { come: [...there.filter(({ row }) => !gone.has(row)), ...come], go: [] };
}

/**
 * A part of an archive, which follows its changes in three strokes: what takes long is prepared where no
 * question sees it, then all parts commit in one stretch, and what is gone is swept away after.
 */
export interface Part {
  /** Prepares a step. Every question is answered as before meanwhile. One step at a time. */
  prepare(step: Step): Sliced<Prepared>;
}

export interface Prepared {
  /** Lets questions see the step. A few milliseconds at most. */
  commit(): void;
  /** Clears away what no question sees any more. After this nothing may refer to a row that is gone. */
  sweep(): Sliced<void>;
}

/** For parts that leave nothing to sweep. */
export function* nothingToSweep(): Sliced<void> {
  // There is nothing to do.
}
