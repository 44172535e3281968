import { join } from "node:path";

import { pino } from "pino";

import { type Keeping, openArchive } from "../../src/open-archive.ts";
import { askFirst } from "./archive.ts";
import type { Place } from "./measures.ts";
import { timeOf } from "./times.ts";

const NOTHING_KEPT: Keeping = { dataDir: null, sweeps: false };

/** How long it takes from files to an archive that answers. Milliseconds. */
export async function measureColdStart({ folder }: Place): Promise<number> {
  return timeOf(() => open(folder, NOTHING_KEPT));
}

/** The same where all is kept as it was read. Milliseconds. */
export async function measureWarmStart({ folder, workspace }: Place): Promise<number> {
  return timeOf(() => open(folder, keptIn(workspace)));
}

/** Opens an archive, so that all that is read of it is kept. */
export async function keep({ folder, workspace }: Place): Promise<null> {
  await open(folder, keptIn(workspace));
  return null;
}

function keptIn(workspace: string): Keeping {
  return { dataDir: join(workspace, "data"), sweeps: true };
}

/** What is put off to the first question belongs to a start. */
async function open(folder: string, keeping: Keeping): Promise<void> {
  await askFirst(await openArchive(folder, pino({ level: "silent" }), keeping));
}
