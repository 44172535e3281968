import { afterEach, beforeEach, expect, it, onTestFinished, vi } from "vitest";

import { Follower } from "../src/follow-folder.ts";
import type { Watcher } from "../src/sources/watch-folder.ts";
import { recordingLog } from "./support/log.ts";
import { NOTHING } from "./support/refreshed.ts";

const watched = vi.hoisted((): Watcher[] => []);
vi.mock("../src/sources/watch-folder.ts", () => ({
  watchFolder: async (_folder: string, watcher: Watcher) => {
    watched.push(watcher);
    return { stop: async () => {} };
  },
}));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** How many paths each pass is about, where so many events come, one each so many milliseconds. */
async function passes(events: number, each: number): Promise<readonly (number | undefined)[]> {
  const seen: (number | undefined)[] = [];
  const { log } = recordingLog();
  const follower = new Follower(
    "news",
    async (at) => {
      seen.push(at?.length);
      return NOTHING;
    },
    log,
  );
  onTestFinished(() => follower.stop());
  await follower.start();
  const watcher = watched.at(-1);
  for (let event = 0; event < events; event += 1) {
    watcher?.changed([`day-${event}.md`]);
    await vi.advanceTimersByTimeAsync(each);
  }
  await vi.advanceTimersByTimeAsync(2000);
  return seen;
}

it("reads a thousand files that come one after the other within a second in one pass", async () => {
  expect(await passes(1000, 0.9)).toEqual([1000]);
});

it("reads what never comes to rest each second", async () => {
  const seen = await passes(40, 100);
  expect(seen.length).toBeGreaterThanOrEqual(4);
  expect(seen.reduce((sum: number, count) => sum + (count ?? 0), 0)).toBe(40);
});
