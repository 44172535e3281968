import { writeDay } from "./calendar.ts";

/**
 * The day that it is where the bot runs (`TZ` sets the zone), as `YYYY-MM-DD`. The one reader of the
 * clock for days: whoever answers is told the day, so that an answer can be repeated.
 */
export function localToday(): string {
  const now = new Date();
  return writeDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
