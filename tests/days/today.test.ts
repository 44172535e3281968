import { afterEach, expect, it, vi } from "vitest";

import { localToday } from "../../src/days/today.ts";

afterEach(() => {
  vi.useRealTimers();
});

it("is the day on the clock where the bot runs", () => {
  vi.useFakeTimers({ now: new Date(2025, 1, 3, 23, 59) });
  expect(localToday()).toBe("2025-02-03");
});
