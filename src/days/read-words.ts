import type { Chrono } from "chrono-node";

import { addDays, writeDay } from "./calendar.ts";
import { lastOne, whereReal } from "./last-one.ts";

/** chrono-node's mark on "3 days ago" and "vor einem Monat": that day, whatever the unit. */
const RELATIVE = "result/relativeDate";

/**
 * The day that all of a text means in a language, as `parseDay` gives it; null where it means none, or more
 * than one.
 *
 * @param chrono the language's reader
 */
export function readWords(text: string, today: string, chrono: Chrono): string | null {
  const noon = { instant: new Date(`${today}T12:00:00Z`), timezone: 0 };
  const [found, ...others] = chrono.parse(text, noon);
  if (found === undefined || others.length > 0 || found.text.length !== text.length) return null;
  const { start } = found;
  const [year = 0, month = 0, dayOfMonth = 0] = (["year", "month", "day"] as const).map(
    (part) => start.get(part) ?? 0,
  );
  if (start.tags().has(RELATIVE)) return whereReal(writeDay(year, month, dayOfMonth));
  const isCertain = start.isCertain.bind(start);
  if (isCertain("day") || isCertain("weekday")) {
    const day = whereReal(writeDay(year, month, dayOfMonth));
    if (day === null || isCertain("year") || day <= today) return day;
    return isCertain("day") ? whereReal(writeDay(year - 1, month, dayOfMonth)) : addDays(day, -7);
  }
  if (isCertain("month")) {
    return isCertain("year") ? writeDay(year, month, 1) : lastOne(month, 1, today);
  }
  if (isCertain("year")) return writeDay(year, 1, 1);
  return null;
}
