import { describe, expect, it } from "vitest";

import { SeenInteractions } from "../../src/discord/seen-interactions.ts";

describe("seen interactions", () => {
  it("tells what has come before", () => {
    const seen = new SeenInteractions();
    expect(["1", "2", "1"].map((id) => seen.isNew(id))).toEqual([true, true, false]);
  });

  it("remembers the last ten thousand", () => {
    const seen = new SeenInteractions();
    for (let id = 0; id <= 10_000; id += 1) seen.isNew(String(id));
    expect([seen.isNew("1"), seen.isNew("0")]).toEqual([false, true]);
  });
});
