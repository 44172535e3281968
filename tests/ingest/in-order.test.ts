import { setTimeout as sleep } from "node:timers/promises";

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { inOrder } from "../../src/ingest/in-order.ts";

async function* from<T>(things: readonly T[]): AsyncGenerator<T> {
  yield* things;
}

async function* slowly(count: number): AsyncGenerator<number> {
  for (let thing = 0; thing < count; thing += 1) {
    yield thing;
    await sleep(0);
  }
}

async function all<T>(things: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const thing of things) found.push(thing);
  return found;
}

async function later(delay: number): Promise<number> {
  await sleep(delay);
  return delay;
}

async function failAtTwo(number: number): Promise<number> {
  if (number === 2) throw new Error("two");
  return number;
}

describe("inOrder", () => {
  it("gives results in the order of their things, whichever is done first", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(3)), async (delays) => {
        expect(await all(inOrder(from(delays), () => 1, later))).toEqual(delays);
      }),
      { numRuns: 20 },
    );
  });

  it("gives what is done before all are begun, or begins so many before", async () => {
    for (const [ahead, begunFirst] of [
      [undefined, 2],
      [5, 5],
    ] as const) {
      let begun = 0;
      const work = async () => {
        begun += 1;
      };
      const results = inOrder(slowly(20), () => 1, work, ahead);
      await results.next();
      expect(begun).toBe(begunFirst);
      await all(results);
      expect(begun).toBe(20);
    }
  });

  it("works on several at a time, and on no more than it can hold the bytes of", async () => {
    const MEGABYTE = 2 ** 20;
    let underWay = 0;
    let most = 0;
    const work = async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      await sleep(1);
      underWay -= 1;
    };
    await all(inOrder(from(Array.from({ length: 40 }, () => 8 * MEGABYTE)), (size) => size, work));
    expect(most).toBeGreaterThan(2);
    expect(most).toBeLessThan(8);
  });

  it("throws what failed where its result would have come", async () => {
    const found: number[] = [];
    const reading = async () => {
      for await (const number of inOrder(from([0, 1, 2, 3]), () => 1, failAtTwo))
        found.push(number);
    };
    await expect(reading()).rejects.toThrow("two");
    expect(found).toEqual([0, 1]);
  });
});
