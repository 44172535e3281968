import { setTimeout as sleep } from "node:timers/promises";

import type { RateLimitData } from "discord.js";

/** How long something waits on rate limits in all, in milliseconds. */
export interface Patience {
  /** A first response: after three seconds Discord does not take it any more. */
  readonly callback: number;
  /** What follows it, for which somebody waits. */
  readonly webhook: number;
}

const PATIENCE: Patience = { callback: 2500, webhook: 60_000 };

/** Milliseconds to wait where a 429 does not say how long; the library would ask again at once. */
const UNSAID = 1000;

/** Requests remembered at once: those that wait now, and those that have waited lately. */
const REQUESTS = 1000;

/**
 * Whether a request that is rate limited is given up, for the client's option `rejectOnRateLimit`.
 *
 * 10 000 answers of 401, 403 or 429 within ten minutes have an address banned (docs: Rate Limits, Invalid
 * Request Limit), so nothing is asked again without a pause, and nothing that nobody waits for any more.
 */
export function createRateLimitPatience(
  patience: Patience = PATIENCE,
): (limit: RateLimitData) => Promise<boolean> {
  const since = new Map<string, number>();

  return async ({ url, route, retryAfter }) => {
    const longest = patienceFor(route, patience);
    const wait = Math.max(retryAfter, UNSAID);
    if (longest !== null) {
      const first = since.get(url) ?? performance.now();
      since.set(url, first);
      if (since.size > REQUESTS) forgetOldest(since);
      if (performance.now() - first + wait > longest) {
        since.delete(url);
        return true;
      }
    }
    // The library waits for `retryAfter` itself.
    if (wait > retryAfter) await sleep(wait - retryAfter, undefined, { ref: false });
    return false;
  };
}

/** null: it may wait as long as it takes, as registration does. */
function patienceFor(route: string, { callback, webhook }: Patience): number | null {
  if (route.startsWith("/interactions/")) return callback;
  return route.startsWith("/webhooks/") ? webhook : null;
}

function forgetOldest(since: Map<string, number>): void {
  const oldest = since.keys().next();
  if (oldest.done !== true) since.delete(oldest.value);
}
