import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { pino } from "pino";

import { createMemoryArchive } from "../../src/archive/memory.ts";
import { openUpkeep, type Upkeep } from "../../src/open-archive.ts";
import { createFolderSource } from "../../src/sources/folder.ts";
import type { Place } from "./measures.ts";

/** Files that change at once, and what stands at the end of each then. */
const CHANGED = 1000;
const ADDED = "\n\nA correction was added to this article later.\n";
/** Milliseconds between two looks at the clock. */
const TICK = 1;
/** What a start leaves to the background is not the change's. Milliseconds. */
const REST = 3000;

/** The event loop's longest block while files that have changed are read and taken in, milliseconds. */
export async function measureChange({ folder }: Place): Promise<{ readonly longestBlock: number }> {
  const log = pino({ level: "silent" });
  const keeping = { dataDir: null, sweeps: false };
  const upkeep = await openUpkeep(createMemoryArchive(), folder, log, keeping);
  await upkeep.refresh(null);
  await sleep(REST);
  await changeFiles(folder);
  const longestBlock = await blockOf(upkeep);
  await upkeep.close();
  return { longestBlock };
}

/** The corpus is a copy: nobody's own files change. */
async function changeFiles(folder: string): Promise<void> {
  const { files } = await createFolderSource(folder).list();
  for (const { path } of files.slice(0, CHANGED)) await appendFile(join(folder, path), ADDED);
}

/** How late a timer is at most while an archive takes in what has changed. */
async function blockOf(upkeep: Upkeep): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const ticking = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - TICK);
    last = now;
  }, TICK);
  await upkeep.refresh(null);
  clearInterval(ticking);
  return longest;
}
