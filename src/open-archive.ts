import type { Logger } from "pino";

import type { Archive } from "./archive/archive.ts";
import { createMemoryArchive } from "./archive/memory.ts";
import { ingest } from "./ingest/ingest.ts";
import type { LeftOut } from "./model/ingest-report.ts";
import { createFolderSource } from "./sources/folder.ts";
import { readPeopleFile } from "./sources/people-file.ts";

/** Says what had to be left out, a line each. */
export function logLeftOut(leftOut: readonly LeftOut[], log: Logger): void {
  for (const { path, cause } of leftOut) {
    log.warn({ file: path, cause }, `Left out "${path}": ${cause}`);
  }
}

/** An archive of all that a folder holds; what had to be left out is in the log, a line each. */
export async function openArchive(folder: string, log: Logger): Promise<Archive> {
  const archive = createMemoryArchive();
  const stated = await readPeopleFile(folder);
  logLeftOut(stated.problems, log);
  await archive.change({ people: stated.statements });
  const { leftOut, replaced } = await ingest(createFolderSource(folder), archive);
  logLeftOut(leftOut, log);
  for (const { title, by, replaced: old } of replaced) {
    const [kept, gone] = [by, old].map(({ path, part }) => `"${path}", article ${part + 1}`);
    log.info({ title, kept: by, replaced: old }, `"${title}": ${kept}, replaces ${gone}`);
  }
  const { articles } = await archive.status();
  // Of a folder that is none, that has been said.
  const isFolder = leftOut.every(({ path }) => path !== folder);
  if (articles === 0 && isFolder) log.warn({ folder }, `There is no article in "${folder}"`);
  return archive;
}
