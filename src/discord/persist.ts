import { DiscordAPIError, HTTPError, RateLimitError } from "discord.js";
import pRetry from "p-retry";

/** Milliseconds before the second attempt; twice as long before each one after. */
const FIRST_PAUSE = 150;

/**
 * Sends something to Discord again while what fails is the way there: a server's error, a cut connection.
 * What Discord refuses is refused.
 *
 * @param patienceMs how long after the first attempt it is worth trying
 * @throws what the last attempt ended in
 */
export function persist<T>(send: () => Promise<T>, patienceMs: number): Promise<T> {
  return pRetry(send, {
    retries: Infinity,
    minTimeout: FIRST_PAUSE,
    maxRetryTime: patienceMs,
    shouldRetry: ({ error }) => isPassing(error),
  });
}

function isPassing(error: Error): boolean {
  if (error instanceof DiscordAPIError || error instanceof RateLimitError) return false;
  return error instanceof HTTPError ? error.status >= 500 : true;
}
