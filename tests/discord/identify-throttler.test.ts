import type { IIdentifyThrottler } from "discord.js";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { createIdentifyThrottler } from "../../src/discord/identify-throttler.ts";

const NEVER = new AbortController().signal;
const DAY = 86_400_000;

const waits = vi.hoisted((): number[] => []);
vi.mock("node:timers/promises", () => ({ setTimeout: async (ms: number) => waits.push(ms) }));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance", "Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** How long a shard waits for its turn, in milliseconds; time goes on by as much. */
async function waited(throttler: IIdentifyThrottler, shard = 0): Promise<number> {
  const ms = await wait(throttler, shard);
  vi.advanceTimersByTime(ms);
  return ms;
}

async function wait(throttler: IIdentifyThrottler, shard: number): Promise<number> {
  waits.length = 0;
  await throttler.waitForIdentify(shard, NEVER);
  return waits[0] ?? 0;
}

describe("an identify throttler", () => {
  it("lets a shard identify itself at once, and then ever more rarely", async () => {
    const throttler = createIdentifyThrottler(1, NEVER);
    const all: number[] = [];
    for (let times = 0; times < 9; times += 1) all.push(await waited(throttler));
    const seconds = all.map((ms) => ms / 1000);
    expect(seconds).toEqual([0, 5, 10, 20, 40, 80, 160, 300, 300]);
  });

  it("begins anew after a calm", async () => {
    const throttler = createIdentifyThrottler(1, NEVER);
    for (let times = 0; times < 4; times += 1) await waited(throttler);
    vi.advanceTimersByTime(600_001);
    expect(await waited(throttler)).toBe(0);
  });

  it("lets shards that share a turn wait for one another, and no others", async () => {
    const throttler = createIdentifyThrottler(2, NEVER);
    const all: number[] = [];
    for (const shard of [0, 1, 2, 3]) all.push(await wait(throttler, shard));
    expect(all).toEqual([0, 0, 5000, 5000]);
  });

  it.each(["always at once", "with the least calm between"])(
    "stays below Discord’s 1000 a day, whatever fails: %s",
    async (manner) => {
      const throttler = createIdentifyThrottler(1, NEVER);
      const end = performance.now() + DAY;
      let identifies = 0;
      while (performance.now() < end) {
        await waited(throttler);
        identifies += 1;
        if (manner !== "always at once" && identifies % 7 === 0) vi.advanceTimersByTime(600_001);
      }
      expect(identifies).toBeLessThan(1000);
    },
  );

  it("lets none who has left, and says so where the connection closes", async () => {
    const [left, closed] = [new AbortController(), new AbortController()];
    const throttler = createIdentifyThrottler(1, left.signal);
    left.abort();
    let settled = false;
    const waiting = throttler.waitForIdentify(0, closed.signal).finally(() => (settled = true));
    waiting.catch(() => {});
    await new Promise(setImmediate);
    expect(settled).toBe(false);
    closed.abort();
    await expect(waiting).rejects.toBe(closed.signal.reason);
  });

  it("is not held up by a clock that is set back", async () => {
    const throttler = createIdentifyThrottler(1, NEVER);
    await waited(throttler);
    vi.setSystemTime(Date.now() - DAY);
    expect(await waited(throttler)).toBe(5000);
  });
});
