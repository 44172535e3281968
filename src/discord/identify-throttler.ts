import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

import type { IIdentifyThrottler } from "discord.js";

/** Milliseconds. */
export interface IdentifyPauses {
  /** Between two shards that share a turn (docs: Gateway, Rate Limiting). */
  readonly between: number;
  /** Before a shard's second IDENTIFY in a row; twice as long before each one after. */
  readonly first: number;
  readonly longest: number;
  /** After so long without one, a shard's next IDENTIFY is its first again. */
  readonly calm: number;
}

/**
 * At worst seven within five minutes and then none for ten: 670 a day. Discord allows 1000, and takes the
 * token away from who needs more.
 */
const PAUSES: IdentifyPauses = {
  between: 5000,
  first: 5000,
  longest: 300_000,
  calm: 600_000,
};

interface Shard {
  /** IDENTIFYs in a row. */
  count: number;
  /** When it last did, by the clock below. */
  at: number;
}

/**
 * Lets shards identify themselves: those that share a turn one after the other, and one whose sessions do
 * not last ever more rarely. The library's own would try every five seconds for ever.
 *
 * Measures time by a clock that nobody sets, so that one that jumps neither holds a shard up nor hurries it.
 *
 * @param maxConcurrency how many may do so at once, as Discord says
 * @param left once aborted, no shard may any more: each waits until its connection is closed, and is refused
 */
export function createIdentifyThrottler(
  maxConcurrency: number,
  left: AbortSignal,
  pauses: IdentifyPauses = PAUSES,
): IIdentifyThrottler {
  const shards = new Map<number, Shard>();
  /** When the last of each turn did, or has its time. */
  const turns = new Map<number, number>();

  return {
    async waitForIdentify(shardId, signal) {
      const now = performance.now();
      const { count, at } = shards.get(shardId) ?? { count: 0, at: 0 };
      const row = count === 0 || now - at > pauses.calm ? 0 : count;
      const backoff = row === 0 ? 0 : Math.min(pauses.first * 2 ** (row - 1), pauses.longest);
      const turn = shardId % maxConcurrency;
      const time = Math.max(now, at + backoff, (turns.get(turn) ?? -Infinity) + pauses.between);
      shards.set(shardId, { count: row + 1, at: time });
      turns.set(turn, time);
      if (time > now) await sleep(time - now, undefined, { signal });
      if (!left.aborted) return;
      if (!signal.aborted) await once(signal, "abort");
      throw signal.reason;
    },
  };
}
