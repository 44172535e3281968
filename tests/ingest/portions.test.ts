import { describe, expect, it } from "vitest";

import { growingPortions } from "../../src/ingest/portions.ts";

function portionsOf(total: number): readonly number[] {
  const portion = growingPortions(total);
  const sizes: number[] = [];
  for (let brought = 0; brought < total; brought += sizes.at(-1) ?? total) {
    sizes.push(Math.min(Math.ceil(portion(brought)), total - brought));
  }
  return sizes;
}

describe("growingPortions", () => {
  it("begin small, grow, and are small again at the end", () => {
    const sizes = portionsOf(10_000);
    expect(sizes.slice(0, 4)).toEqual([100, 100, 100, 150]);
    expect(Math.max(...sizes)).toBeGreaterThan(1000);
    expect(sizes.slice(-2)[0]).toBeLessThanOrEqual(200);
  });

  it("are few, however many files there are", () => {
    expect(portionsOf(50)).toEqual([50]);
    expect(portionsOf(10_000).length).toBeLessThan(25);
    expect(portionsOf(1_000_000).length).toBeLessThan(80);
  });
});
