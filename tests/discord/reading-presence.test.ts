import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { type PresentShard, ReadingPresence } from "../../src/discord/reading-presence.ts";
import type { ReadingProgress } from "../../src/model/reading-progress.ts";

const SECOND = 1000;
const DAY = 86_400_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance", "Date", "setInterval", "clearInterval"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A presence on some shards; `shown` is what each was told, and in which second. */
function start(count = 1, progress: ReadingProgress | null = { done: 0, total: null }) {
  const shown: (readonly [shard: number, text: string | null, second: number])[] = [];
  const state = { progress, ready: true };
  const began = performance.now();
  const shards = (): readonly PresentShard[] =>
    Array.from({ length: count }, (_, id) => ({
      id,
      isReady: state.ready,
      show({ activities: [activity] }) {
        const second = Math.round((performance.now() - began) / SECOND);
        shown.push([id, activity?.state ?? null, second]);
      },
    }));
  const presence = new ReadingPresence(
    shards,
    () => state.progress,
    ({ done, total }) => `${done} of ${total ?? "?"}`,
  );
  presence.start();
  return { shown, state, presence };
}

describe("the presence", () => {
  it("says how far reading is, and then nothing, no more often than Discord takes it", () => {
    const { shown, state } = start();
    for (let done = 1; done < 600; done += 1) {
      state.progress = { done: 10 * done, total: 6000 };
      vi.advanceTimersByTime(100);
    }
    state.progress = null;
    vi.advanceTimersByTime(60 * SECOND);
    expect(shown).toEqual([
      [0, "0 of ?", 0],
      [0, "1500 of 6000", 15],
      [0, "3000 of 6000", 30],
      [0, "4500 of 6000", 45],
      [0, null, 60],
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("says nothing where there is nothing to read", () => {
    const { shown } = start(2, null);
    vi.advanceTimersByTime(60 * SECOND);
    expect(shown).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("waits for a shard that is not there, to say and to take back", () => {
    const { shown, state } = start(2);
    state.ready = false;
    state.progress = null;
    vi.advanceTimersByTime(60 * SECOND);
    expect(shown).toHaveLength(2);
    state.ready = true;
    vi.advanceTimersByTime(SECOND);
    expect(shown.slice(2).map(([shard, text]) => [shard, text])).toEqual([
      [0, null],
      [1, null],
    ]);
  });

  it("is said again to a new session, and again not too often", () => {
    const { shown, presence } = start();
    for (let count = 0; count < 40; count += 1) {
      presence.forget(0);
      vi.advanceTimersByTime(SECOND);
    }
    expect(shown.map(([, , second]) => second)).toEqual([0, 15, 30]);
  });

  it.each([DAY, -DAY])("is not held up by a clock that jumps by %d ms", (jump) => {
    const { shown, state } = start();
    vi.setSystemTime(Date.now() + jump);
    state.progress = null;
    vi.advanceTimersByTime(15 * SECOND);
    expect(shown).toHaveLength(2);
  });
});
