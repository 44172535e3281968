import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";

import { Follower, type Refresh } from "../src/follow-folder.ts";
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

/** A follower whose first so many readings fail; what it reads, and when (seconds). */
async function following(failures = 0) {
  const began = performance.now();
  const read: { readonly at: readonly string[] | null; readonly second: number }[] = [];
  /** Which of them try what failed once more. */
  const asked: number[] = [];
  const refresh: Refresh = async (at, { triesFailed = false }) => {
    if (triesFailed) asked.push(read.length);
    read.push({ at, second: Math.round((performance.now() - began) / 1000) });
    if (read.length <= failures) throw new Error("no luck");
    return NOTHING;
  };
  const follower = new Follower("news", refresh, recordingLog().log);
  onTestFinished(() => follower.stop());
  await follower.start();
  return {
    follower,
    read,
    asked,
    happens: (path: string | null) => watched.at(-1)?.changed(path === null ? null : [path]),
    wait: (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000),
  };
}

/** How many paths each pass is about, where so many change, one each so many milliseconds. */
async function passes(changes: number, each: number): Promise<readonly (number | undefined)[]> {
  const { read, happens, wait } = await following();
  for (let change = 0; change < changes; change += 1) {
    happens(`day-${change}.md`);
    await wait(each / 1000);
  }
  await wait(2);
  return read.map(({ at }) => at?.length);
}

describe("what has changed, and cannot be read,", () => {
  it.each(["day-1.md", null])("is read later, though nothing more happens (%s)", async (path) => {
    const { read, happens, wait } = await following(1);
    happens(path);
    await wait(600);
    const at = path === null ? null : [path];
    expect(read).toEqual([
      { at, second: 0 },
      { at, second: 1 },
    ]);
  });

  it("is tried again after pauses that grow, up to a minute", async () => {
    const { read, happens, wait } = await following(9);
    happens("day-1.md");
    await wait(600);
    const seconds = read.map(({ second }) => second);
    const pauses = seconds.slice(1).map((second, index) => second - (seconds[index] ?? 0));
    expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
    happens("day-2.md");
    await wait(1);
    expect(read.slice(10).map(({ at }) => at)).toEqual([["day-2.md"]]);
  });

  it("is read with what happens meanwhile, which is not waited for any longer", async () => {
    const { read, happens, wait } = await following(5);
    happens("day-1.md");
    await wait(20);
    happens("day-2.md");
    await wait(1);
    expect(read.at(-1)).toEqual({ at: ["day-1.md", "day-2.md"], second: 20 });
  });

  it("is read soon where that was asked for, and what was left out with it", async () => {
    const { follower, read, asked, happens, wait } = await following(1);
    await expect(follower.reload()).rejects.toThrow("no luck");
    await wait(600);
    expect(read.map(({ at }) => at)).toEqual([null, null]);
    happens(null);
    await wait(1);
    expect(asked).toEqual([0]);
  });

  it("is read no more once nobody follows", async () => {
    const { follower, read, happens, wait } = await following(5);
    happens("day-1.md");
    await wait(2);
    await follower.stop();
    await wait(600);
    expect(read).toHaveLength(2);
  });
});

describe("a burst of changes", () => {
  it("is read in one pass, though a thousand files come one after the other within a second", async () => {
    expect(await passes(1000, 0.9)).toEqual([1000]);
  });

  it("that never comes to rest is read each second", async () => {
    const seen = await passes(40, 100);
    expect(seen.length).toBeGreaterThanOrEqual(4);
    expect(seen.reduce((sum: number, count) => sum + (count ?? 0), 0)).toBe(40);
  });
});
