import { HTTPError } from "discord.js";
import { describe, expect, it, onTestFinished, vi } from "vitest";

import { persist } from "../../src/discord/persist.ts";

const DAY = 86_400_000;
const CUT = new Error("the connection was cut");

/** Fails so many times; then it is sent. */
function failing(times: number, error: Error, before = () => {}) {
  let left = times;
  return vi.fn<() => Promise<string>>(async () => {
    before();
    left -= 1;
    if (left >= 0) throw error;
    return "sent";
  });
}

describe("persist", () => {
  it("sends again what failed on its way", async () => {
    const send = failing(2, CUT);
    expect(await persist(send, 5000)).toBe("sent");
    expect(send).toHaveBeenCalledTimes(3);
  });

  it("does not send again what was refused", async () => {
    const refused = new HTTPError(403, "Forbidden", "POST", "/", {});
    const send = failing(1, refused);
    await expect(persist(send, 5000)).rejects.toBe(refused);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it.each([
    ["forward", DAY],
    ["back", -DAY],
  ])("tries on as long as it is worth when the clock jumps %s, and no longer", async (_, jump) => {
    vi.useFakeTimers({ toFake: ["Date"] });
    onTestFinished(() => void vi.useRealTimers());
    const leap = () => vi.setSystemTime(Date.now() + jump);
    expect(await persist(failing(2, CUT, leap), 5000)).toBe("sent");
    const began = performance.now();
    await expect(persist(failing(Infinity, CUT, leap), 400)).rejects.toThrow("was cut");
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
