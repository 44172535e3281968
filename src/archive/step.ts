import type { ArticleHead } from "../model/article.ts";
import type { Digest } from "../model/digest.ts";
import type { Sliced } from "./slices.ts";

/** An article by the row that it has in the archive. */
export interface Shelved {
  /**
   * From 0, below the number of all rows. No two articles have one row at a time: another may get it in the
   * step after the one in which this article goes, when all parts have swept it away.
   */
  readonly row: number;
  /** The very object that the archive's contents have by this row. */
  readonly head: ArticleHead;
}

/** An article that comes, with all that is known of it. No part is to hold the digest when it is prepared. */
export interface Arriving extends Shelved {
  readonly digest: Digest;
}

/** What a change comes to for an archive that holds certain articles. */
export interface Step {
  /** Articles that come, each with another id and in a row that is free. */
  readonly come: readonly Arriving[];
  /** Articles that are there, and leave or give way to one that comes. */
  readonly go: readonly Shelved[];
}

/**
 * The step from nothing to what a step leads to.
 *
 * @param there what there is before it
 */
export function wholeStep({ come, go }: Step, there: readonly Arriving[]): Step {
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
