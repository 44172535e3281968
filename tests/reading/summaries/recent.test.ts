import { describe, expect, it, vi } from "vitest";

import { Recent } from "../../../src/reading/summaries/recent.ts";

describe("Recent", () => {
  const [a, b, c] = [{ n: 1 }, { n: 2 }, { n: 3 }];

  it("works out what it does not know, and forgets what was not asked for longest", () => {
    const derive = vi.fn<(thing: { n: number }) => number>(({ n }) => n * 10);
    const recent = new Recent(2, derive);
    expect([a, b, a, c, a].map((thing) => recent.of(thing))).toEqual([10, 20, 10, 30, 10]);
    expect(derive.mock.calls.map(([{ n }]) => n)).toEqual([1, 2, 3]);
    expect(recent.of(b)).toBe(20);
    expect(derive).toHaveBeenCalledTimes(4);
  });
});
