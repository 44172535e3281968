import type { Logger } from "pino";

import type { Archive } from "./archive/archive.ts";
import { createMemoryArchive } from "./archive/memory.ts";
import { DigestCache } from "./cache/digest-cache.ts";
import { ingest } from "./ingest/ingest.ts";
import { createReader } from "./ingest/threads/read-on-threads.ts";
import type { LeftOut } from "./model/ingest-report.ts";
import type { ReadingProgress } from "./model/reading-progress.ts";
import { createFolderSource } from "./sources/folder.ts";
import { readPeopleFile } from "./sources/people-file.ts";

/** Says what had to be left out, a line each. */
export function logLeftOut(leftOut: readonly LeftOut[], log: Logger): void {
  for (const { path, cause } of leftOut) {
    log.warn({ file: path, cause }, `Left out "${path}": ${cause}`);
  }
}

/** Whether and where what was read is kept. */
export interface Keeping {
  /** null to keep nothing. */
  readonly dataDir: string | null;
  /** Whether what was kept of other files goes: of files that are gone or changed, or of another folder. */
  readonly sweeps: boolean;
}

/** An archive of all that a folder holds; what had to be left out is in the log, a line each. */
export async function openArchive(
  folder: string,
  log: Logger,
  keeping: Keeping = { dataDir: null, sweeps: false },
): Promise<Archive> {
  const archive = createMemoryArchive();
  await fillArchive(archive, folder, log, keeping);
  return archive;
}

/** Reads all that a folder holds into an archive; what had to be left out is in the log, a line each. */
export async function fillArchive(
  archive: Archive,
  folder: string,
  log: Logger,
  { dataDir, sweeps }: Keeping,
  onProgress: (progress: ReadingProgress) => void = () => {},
): Promise<void> {
  const cache = await DigestCache.open(dataDir, createReader(), log);
  const stated = await readPeopleFile(folder);
  logLeftOut(stated.problems, log);
  await archive.change({ people: stated.statements });
  const { leftOut, replaced } = await ingest(createFolderSource(folder), archive, {
    read: cache.read,
    onProgress,
  });
  await cache.rest();
  if (sweeps) await cache.sweep();
  await cache.close();
  const { hits, misses } = cache.counts;
  log.info({ hits, misses }, `Read ${misses} files anew; ${hits} were as they had been kept`);
  logLeftOut(leftOut, log);
  for (const { title, by, replaced: old } of replaced) {
    const [kept, gone] = [by, old].map(({ path, part }) => `"${path}", article ${part + 1}`);
    log.info({ title, kept: by, replaced: old }, `"${title}": ${kept}, replaces ${gone}`);
  }
  const { articles } = await archive.status();
  // Of a folder that is none, that has been said.
  const isFolder = leftOut.every(({ path }) => path !== folder);
  if (articles === 0 && isFolder) log.warn({ folder }, `There is no article in "${folder}"`);
}
