import { array, assert, nat, property } from "fast-check";
import { describe, expect, it, onTestFinished, vi } from "vitest";

import { UserLimit } from "../../src/discord/user-limit.ts";

const DAY = 86_400_000;
const PACE = { burst: 3, each: 1000 };

describe("a user's limit", () => {
  it("lets through a burst, then one for each interval", () => {
    const limit = new UserLimit(PACE);
    const over = [0, 0, 0, 0, 999, 1000, 1001, 2000].map((now) => limit.isOver("a", now));
    expect(over).toEqual([false, false, false, true, true, false, true, false]);
  });

  it("is each user's own", () => {
    const limit = new UserLimit({ burst: 1, each: 1000 });
    expect([limit.isOver("a", 0), limit.isOver("a", 0), limit.isOver("b", 0)]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it("never lets through more than a burst and the pace, and all of who keeps to it", () => {
    const pauses = array(nat(3000), { maxLength: 60 });
    assert(
      property(pauses, (gaps) => {
        const limit = new UserLimit(PACE);
        let now = 0;
        let through = 0;
        for (const gap of gaps) {
          now += gap;
          const over = limit.isOver("a", now);
          if (!over) through += 1;
          expect(over && gap >= PACE.each).toBe(false);
        }
        expect(through).toBeLessThanOrEqual(PACE.burst + Math.floor(now / PACE.each));
      }),
    );
  });

  it("neither holds up nor hurries anybody when the clock jumps", () => {
    vi.useFakeTimers({ toFake: ["performance", "Date"], now: 0 });
    onTestFinished(() => void vi.useRealTimers());
    const limit = new UserLimit({ burst: 1, each: 1000 });
    expect(limit.isOver("a")).toBe(false);
    for (const jump of [DAY, -DAY]) {
      vi.setSystemTime(Date.now() + jump);
      expect(limit.isOver("a")).toBe(true);
      vi.advanceTimersByTime(1000);
      expect(limit.isOver("a")).toBe(false);
    }
  });

  it("forgets who has paused", () => {
    const limit = new UserLimit({ burst: 1, each: 1000 });
    for (let user = 0; user < 30_000; user += 1) limit.isOver(String(user), user);
    expect(limit.isOver("29999", 29_999)).toBe(true);
    expect(limit.isOver("0", 31_000)).toBe(false);
  });
});
