import { join } from "node:path";

import { pino } from "pino";

import { openArchive } from "../../src/open-archive.ts";
import { askFirst } from "./archive.ts";
import type { Place } from "./measures.ts";

/** How long it takes to open an archive of which all is kept as it was read. Milliseconds. */
export async function measureWarm(place: Place): Promise<{ readonly warmStart: number }> {
  const start = performance.now();
  await open(place);
  return { warmStart: performance.now() - start };
}

/** Opens an archive, so that all that is read of it is kept. */
export async function keep(place: Place): Promise<null> {
  await open(place);
  return null;
}

async function open({ folder, workspace }: Place): Promise<void> {
  const keeping = { dataDir: join(workspace, "data"), sweeps: true };
  await askFirst(await openArchive(folder, pino({ level: "silent" }), keeping));
}
