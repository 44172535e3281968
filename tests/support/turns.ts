import { readFileSync } from "node:fs";

/** Milliseconds of the processor that this thread has had; of any clock where the system does not tell. */
function processorTime(): number {
  try {
    const [nanoseconds = ""] = readFileSync(
      `/proc/self/task/${process.pid}/schedstat`,
      "utf8",
    ).split(" ");
    return Number(nanoseconds) / 1e6;
  } catch {
    return performance.now();
  }
}

/**
 * Watches how long others have to wait for their turn, until it is asked for the longest that it was: in milliseconds
 * of this thread's processor time.
 */
export function watchTurns(): () => number {
  let last = processorTime();
  let longest = 0;
  const look = (): void => {
    const now = processorTime();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(look, 1);
  return () => {
    clearInterval(timer);
    return longest;
  };
}
