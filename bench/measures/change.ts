import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { pino } from "pino";

import { createMemoryArchive } from "../../src/archive/memory.ts";
import { writeSnapshot } from "../../src/cache/snapshot-file.ts";
import { openUpkeep } from "../../src/open-archive.ts";
import { createFolderSource } from "../../src/sources/folder.ts";
import type { Place } from "./measures.ts";

/** Files that change at once, and what stands at the end of each then. */
const CHANGED = 1000;
const ADDED = "\n\nA correction was added to this article later.\n";
/** Milliseconds between two looks at the clock. */
const TICK = 1;
/** What a start leaves to the background is not the change's. Milliseconds. */
const REST = 3000;
/** A snapshot's version of the code; nobody reads this one. */
const VERSION = "bench".padEnd(32);

/** The event loop's longest blocks, milliseconds: while files that have changed are read and taken in, and while all is saved. */
export async function measureChange({ folder, workspace }: Place): Promise<{
  readonly longestBlock: number;
  readonly savingBlock: number;
}> {
  const log = pino({ level: "silent" });
  const keeping = { dataDir: null, sweeps: false };
  const archive = createMemoryArchive();
  const upkeep = await openUpkeep(archive, folder, log, keeping);
  await upkeep.refresh(null);
  await sleep(REST);
  await changeFiles(folder);
  const longestBlock = await blockWhile(() => upkeep.refresh(null));
  await upkeep.close();
  await sleep(REST);
  const savingBlock = await blockWhile(async () =>
    writeSnapshot(join(workspace, "block.snapshot"), VERSION, await archive.save()),
  );
  return { longestBlock, savingBlock };
}

/** The corpus is a copy: nobody's own files change. */
async function changeFiles(folder: string): Promise<void> {
  const { files } = await createFolderSource(folder).list();
  for (const { path } of files.slice(0, CHANGED)) await appendFile(join(folder, path), ADDED);
}

/** How late a timer is at most while something is done. */
async function blockWhile(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const ticking = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - TICK);
    last = now;
  }, TICK);
  await work();
  clearInterval(ticking);
  return longest;
}
