import { setTimeout as sleep } from "node:timers/promises";

import type { Logger } from "pino";

import type { Indexing } from "../indexing.ts";

/** Milliseconds: Docker kills what has not ended after ten seconds. */
const LONGEST_KEEPING = 8000;

/**
 * Has what has changed since kept on disk, as long as whoever ends a service waits, and no longer.
 *
 * @param longest milliseconds
 * @returns false where something still waits for it
 */
export async function keepAtEnd(
  indexing: Pick<Indexing, "progress" | "isReading" | "stop">,
  log: Logger,
  longest = LONGEST_KEEPING,
): Promise<boolean> {
  // What is still being read would have to be waited for; of what was read of it, most is kept already.
  if (indexing.progress() !== null) return true;
  const stopped = indexing.stop().then(nobodyWaits, nobodyWaits);
  const tooLate = sleep(longest, "too late", { ref: false });
  if ((await Promise.race([stopped, tooLate])) !== "too late") return true;
  const cause = indexing.isReading() ? "files are still being read" : "the disk is too slow";
  log.warn(`Leaves before all that has changed is kept: ${cause}. The next start reads it anew`);
  return false;
}

function nobodyWaits(): void {}
