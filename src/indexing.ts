import type { Logger } from "pino";

import type { Archive } from "./archive/archive.ts";
import { createMemoryArchive } from "./archive/memory.ts";
import type { ReadingProgress } from "./model/reading-progress.ts";
import { fillArchive, type Keeping } from "./open-archive.ts";

/** An archive that can be questioned while the files of a folder are still being read into it. */
export interface Indexing {
  readonly archive: Archive;
  /** null when all files have been read. */
  readonly progress: () => ReadingProgress | null;
  /** Milliseconds since it began; when it is done, how many it took. */
  readonly elapsed: () => number;
  /** Resolves when all is there; rejects where it cannot be. */
  readonly done: Promise<void>;
}

/** Begins to read a folder into a new archive. */
export function beginIndexing(folder: string, log: Logger, keeping: Keeping): Indexing {
  const archive = createMemoryArchive();
  const began = performance.now();
  let took: number | null = null;
  let progress: ReadingProgress | null = { done: 0, total: null };
  const done = fillArchive(archive, folder, log, keeping, (made) => {
    progress = made;
  }).finally(() => {
    took = performance.now() - began;
    progress = null;
  });
  // Whoever waits for it may not be waiting yet.
  done.catch(() => {});
  return {
    archive,
    progress: () => progress,
    elapsed: () => took ?? performance.now() - began,
    done,
  };
}
