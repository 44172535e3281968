import type { Logger } from "pino";

import type { Archive } from "./archive/archive.ts";
import { createMemoryArchive, type MemoryArchive } from "./archive/memory.ts";
import { NO_RENEWAL } from "./archive/renewal.ts";
import { RANKING } from "./archive/search/settings.ts";
import { DigestCache } from "./cache/digest-cache.ts";
import type { Replaced } from "./ingest/catalogue.ts";
import { Library, type Refreshed, type RefreshOptions } from "./ingest/library.ts";
import { ArchiveKeeper } from "./keep-archive.ts";
import { createReader, type ReaderOptions } from "./ingest/threads/read-on-threads.ts";
import type { ThreadDeath } from "./ingest/threads/reading-threads.ts";
import type { LeftOut } from "./model/ingest-report.ts";
import { createFolderSource } from "./sources/folder.ts";
import { PEOPLE_FILE, readPeopleFile } from "./sources/people-file.ts";

/** Says what had to be left out, a line each. */
export function logLeftOut(leftOut: readonly LeftOut[], log: Logger): void {
  for (const { path, cause, keepsEarlier = false } of leftOut) {
    const line = keepsEarlier
      ? `Cannot read "${path}" as it is now, and keeps to what it was before: ${cause}`
      : `Left out "${path}": ${cause}`;
    log.warn({ file: path, cause, ...(keepsEarlier ? { keepsEarlier } : {}) }, line);
  }
}

/** Whether and where what was read is kept. */
export interface Keeping {
  /** null to keep nothing. */
  readonly dataDir: string | null;
  /** Whether what was kept of other files goes: of files that are gone or changed, or of another folder. */
  readonly sweeps: boolean;
}

/** What keeps an archive what its folder holds. */
export interface Upkeep {
  /** Reads all at first, and later what has changed at some paths or anywhere; the log has what there is to say. */
  refresh(at: readonly string[] | null, options?: RefreshOptions): Promise<Refreshed>;
  /** Whether files are being looked at, or read, or brought in. */
  readonly isReading: () => boolean;
  close(): Promise<void>;
}

/** An archive of all that a folder holds; what had to be left out is in the log, a line each. */
export async function openArchive(
  folder: string,
  log: Logger,
  keeping: Keeping = { dataDir: null, sweeps: false },
): Promise<Archive> {
  const archive = createMemoryArchive(RANKING, undefined, NO_RENEWAL);
  const upkeep = await openUpkeep(archive, folder, log, keeping);
  await upkeep.refresh(null);
  await upkeep.close();
  return archive;
}

/**
 * Begins to keep an archive what a folder holds.
 *
 * @param reading how files are read; as the machine has processors where nothing is said
 */
export async function openUpkeep(
  archive: MemoryArchive,
  folder: string,
  log: Logger,
  { dataDir, sweeps }: Keeping,
  reading: ReaderOptions = {},
): Promise<Upkeep> {
  const reader = createReader({ onDeath: (death) => logDeath(death, log), ...reading });
  const cache = await DigestCache.open(dataDir, sweeps, reader, log);
  const source = createFolderSource(folder);
  const library = new Library(source, archive, {
    read: cache.read,
    readFiles: (files) => cache.readFiles(source, source.root, files),
    expectFiles: (files) => cache.expectFiles(files),
    people: { path: PEOPLE_FILE, read: () => readPeopleFile(folder) },
  });
  const keeper =
    dataDir === null
      ? null
      : await ArchiveKeeper.open({ folder, archive, library, cache }, dataDir, sweeps, log);
  const isRestored = (await keeper?.restore()) ?? false;
  let isFirst = true;
  let refreshing = 0;
  let hasFailed = false;

  async function refreshLibrary(
    at: readonly string[] | null,
    options: RefreshOptions | undefined,
    isStart: boolean,
  ): Promise<Refreshed> {
    refreshing += 1;
    try {
      return await library.refresh(at, options);
    } catch (error) {
      hasFailed = true;
      // That may be for what was restored, which the next start is not to fail for once more.
      if (isStart && isRestored)
        void keeper?.throwAway("of an archive that a change has failed in");
      throw error;
    } finally {
      refreshing -= 1;
      await cache.rest();
    }
  }

  return {
    isReading: () => refreshing > 0,
    async refresh(at, options) {
      const wasFirst = isFirst;
      isFirst = false;
      // What is kept is of use as soon as it can be had; nobody waits for a disk that hangs.
      void cache.canKeep();
      const refreshed = await refreshLibrary(at, options, wasFirst);
      const wasMissed = hasFailed;
      hasFailed = false;
      // From the first time on, all documents have been asked for.
      if (sweeps && (wasFirst || cache.isCrowded)) await cache.sweep(library.paths);
      if (wasFirst) {
        const { misses } = cache.counts;
        const hits = cache.counts.hits + refreshed.unchanged;
        log.info({ hits, misses }, `Read ${misses} files anew; ${hits} were as they had been kept`);
      }
      // What one command reads of a folder is not in the place of what the bot keeps of its own.
      if (sweeps && ((!isRestored && wasFirst) || wasMissed || hasChanged(refreshed))) {
        keeper?.changed(wasFirst ? "at once" : "later");
      }
      logLeftOut(refreshed.news, log);
      logReplaced(refreshed.replaced, log);
      if (!wasFirst) logChanges(refreshed, log);
      else if ((await archive.status()).articles === 0) logEmpty(folder, refreshed, log);
      return refreshed;
    },
    async close() {
      // What is still being read would be read on this thread without others.
      if (refreshing === 0) await reader.close();
      await keeper?.save();
      await cache.close();
    },
  };
}

/** Whether anything is another than it was: of a file, too, that still holds the same. */
function hasChanged({ added, changed, removed, read, restated }: Refreshed): boolean {
  return restated || added + changed + removed + read > 0;
}

function logDeath({ cause, path, isLast }: ThreadDeath, log: Logger): void {
  const died = `A thread that reads files has died (${cause})`;
  const line = path === null ? died : `${died}: "${path}" is read once more`;
  const none = `No thread can be started to read files on (${cause}): they are read one after the other`;
  log.warn({ cause, file: path }, isLast ? none : line);
}

function logReplaced(replaced: readonly Replaced[], log: Logger): void {
  for (const { title, by, replaced: old } of replaced) {
    const [kept, gone] = [by, old].map(({ path, part }) => `"${path}", article ${part + 1}`);
    log.info({ title, kept: by, replaced: old }, `"${title}": ${kept}, replaces ${gone}`);
  }
}

function logChanges({ added, changed, removed, seconds }: Refreshed, log: Logger): void {
  if (added + changed + removed === 0) return;
  log.info(
    { added, changed, removed, seconds },
    `Read what has changed: ${added} articles added, ${changed} changed, ${removed} removed, in ${seconds.toFixed(1)} s`,
  );
}

function logEmpty(folder: string, { leftOut }: Refreshed, log: Logger): void {
  // Of a folder that is none, that has been said.
  const isFolder = leftOut.every(({ path }) => path !== folder);
  if (isFolder) log.warn({ folder }, `There is no article in "${folder}"`);
}
