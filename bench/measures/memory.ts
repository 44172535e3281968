import { setTimeout as sleep } from "node:timers/promises";

const COLLECTIONS = 4;
/** Milliseconds in which the pages that a collection freed go back to the system. */
const PAUSE = 200;

/** Resident megabytes of this process, garbage aside. */
export async function residentMegabytes(): Promise<number> {
  for (let count = 0; count < COLLECTIONS; count += 1) {
    globalThis.gc?.();
    await sleep(PAUSE);
  }
  return process.memoryUsage.rss() / 2 ** 20;
}
