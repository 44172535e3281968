import type { Logger } from "pino";

import type { Archive } from "./archive/archive.ts";
import { createMemoryArchive } from "./archive/memory.ts";
import { ingest } from "./ingest.ts";
import { createFolderSource } from "./sources/folder.ts";

/** An archive of all that a folder holds; what had to be left out is in the log, a line each. */
export async function openArchive(folder: string, log: Logger): Promise<Archive> {
  const archive = createMemoryArchive();
  for (const { path, cause } of await ingest(createFolderSource(folder), archive)) {
    log.warn({ file: path, cause }, `Left out "${path}": ${cause}`);
  }
  const { articles } = await archive.status();
  if (articles === 0) log.warn({ folder }, `There is no article in "${folder}"`);
  return archive;
}
