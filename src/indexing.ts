import type { Logger } from "pino";

import type { Archive } from "./archive/archive.ts";
import { createMemoryArchive } from "./archive/memory.ts";
import { Follower } from "./follow-folder.ts";
import { countFiles } from "./model/ingest-report.ts";
import type { ReloadReport } from "./model/reload-report.ts";
import type { ReadingProgress } from "./model/reading-progress.ts";
import type { Refreshed, RefreshOptions } from "./ingest/library.ts";
import type { ReaderOptions } from "./ingest/threads/read-on-threads.ts";
import { type Keeping, openUpkeep, type Upkeep } from "./open-archive.ts";

/** An archive that can be questioned while the files of a folder are still being read into it, and follows the folder after. */
export interface Indexing {
  readonly archive: Archive;
  /** null when all files have been read. */
  readonly progress: () => ReadingProgress | null;
  /** Whether files are being read, also of what has changed since. */
  readonly isReading: () => boolean;
  /** Milliseconds since it began; when it is done, how many it took. */
  readonly elapsed: () => number;
  /** Milliseconds that the last reading of files took, of all at first and later of what had changed; null before the first is done. */
  readonly lastReading: () => number | null;
  /** Resolves when all is there; rejects where it cannot be. */
  readonly done: Promise<void>;
  /** Looks through the whole folder at once, when all that is being read is there. */
  reload(): Promise<ReloadReport>;
  /** Follows the folder no more. */
  stop(): Promise<void>;
}

/**
 * Begins to read a folder into a new archive.
 *
 * @param follows whether what happens in the folder is read too, from now on
 * @param reading how files are read; as the machine has processors where nothing is said
 */
export function beginIndexing(
  folder: string,
  log: Logger,
  keeping: Keeping,
  follows: boolean,
  reading: ReaderOptions = {},
): Indexing {
  const archive = createMemoryArchive();
  const began = performance.now();
  let took: number | null = null;
  let last: number | null = null;
  let progress: ReadingProgress | null = { done: 0, total: null };
  let opened: Upkeep | null = null;
  const upkeep = openUpkeep(archive, folder, log, keeping, reading).then((it) => {
    opened = it;
    return it;
  });
  const follower = new Follower(folder, refresh, log);

  async function refresh(
    at: readonly string[] | null,
    options: RefreshOptions,
  ): Promise<Refreshed> {
    const refreshed = await (await upkeep).refresh(at, options);
    if (refreshed.read + refreshed.removed > 0) last = refreshed.seconds * 1000;
    return refreshed;
  }

  function onProgress(made: ReadingProgress): void {
    progress = made;
  }

  async function readAll(): Promise<void> {
    // What happens while files are read is read after.
    await Promise.all([upkeep, follows ? follower.start() : undefined]);
    await (await upkeep).refresh(null, { onProgress });
    last = performance.now() - began;
  }
  const done = readAll().finally(() => {
    took = performance.now() - began;
    progress = null;
  });
  // Whoever waits for it may not be waiting yet.
  done.catch(() => {});
  return {
    archive,
    progress: () => progress,
    isReading: () => opened?.isReading() ?? true,
    elapsed: () => took ?? performance.now() - began,
    lastReading: () => last,
    done,
    async reload() {
      const { added, changed, removed, leftOut, seconds } = await follower.reload();
      return { added, changed, removed, leftOut: countFiles(leftOut), seconds };
    },
    async stop() {
      await follower.stop();
      await (await upkeep).close();
    },
  };
}
