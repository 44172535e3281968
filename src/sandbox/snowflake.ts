import { createHash } from "node:crypto";

/** The first millisecond of 2015, from which Discord counts (docs: Reference, Snowflakes). */
const DISCORD_EPOCH = 1_420_070_400_000n;

/** Below the time, a snowflake holds 22 bits of worker, process and counter. */
const TIME_SHIFT = 22n;

/**
 * Makes ids as Discord makes them: the time in milliseconds, then a counter. Each id is greater than the one before.
 *
 * @param now milliseconds since 1970
 */
export function createSnowflakes(now: () => number = Date.now): () => string {
  let last = 0n;
  return () => {
    const ofNow = (BigInt(now()) - DISCORD_EPOCH) << TIME_SHIFT;
    last = ofNow > last ? ofNow : last + 1n;
    return last.toString();
  };
}

/** When the id was made, in milliseconds since 1970. */
export function snowflakeTime(id: string): number {
  return Number((BigInt(id) >> TIME_SHIFT) + DISCORD_EPOCH);
}

/** An id for a thing known by its name: the same name always gives the same id, with no table to keep. */
export function snowflakeFor(name: string): string {
  const hash = createHash("sha256").update(name).digest();
  // 58 bits put the id between 17 and 18 digits and its time before 2017: older than any id that is made later.
  return ((hash.readBigUInt64BE() & ((1n << 58n) - 1n)) | (1n << 57n)).toString();
}
