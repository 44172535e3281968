import type { Digest } from "../model/digest.ts";
import type { ArchiveChange } from "./archive.ts";
import type { Sliced } from "./slices.ts";

/** What a change comes to for an archive that holds certain digests. */
export interface Step {
  /** Digests that come, each with another id. */
  readonly come: readonly Digest[];
  /** Digests that are there, and leave or give way to one that comes. */
  readonly go: readonly Digest[];
}

/** What a change comes to for an archive that has these digests, by id. */
export function stepOf(
  { put = [], remove = [] }: ArchiveChange,
  there: ReadonlyMap<string, Digest>,
): Step {
  const given = new Map(put.map((digest) => [digest.article.id, digest]));
  // What is there already as it is need not go and come.
  const come = [...given.values()].filter((digest) => there.get(digest.article.id) !== digest);
  const leaving = new Set(come.map(({ article }) => article.id));
  for (const id of remove) if (!given.has(id)) leaving.add(id);
  return { come, go: [...leaving].flatMap((id) => there.get(id) ?? []) };
}

/** The step from nothing to what a step leads to. */
export function wholeStep({ come, go }: Step, there: readonly Digest[]): Step {
  const gone = new Set(go);
  return { come: [...there.filter((digest) => !gone.has(digest)), ...come], go: [] };
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
  /** Clears away what no question sees any more. */
  sweep(): Sliced<void>;
}

/** For parts that leave nothing to sweep. */
export function* nothingToSweep(): Sliced<void> {
  // There is nothing to do.
}
