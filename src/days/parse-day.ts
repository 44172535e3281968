// English alone: the whole package costs twice the time to load.
import { casual } from "chrono-node/en";

import { addDays, isDay, weekdayOf, writeDay } from "./calendar.ts";
import { writeNumeric } from "./numeric-date.ts";

/** "the Wednesday before 17th September 2025" is no longer than this. */
const LONGEST = 48;

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/u;
const YEAR = /^(?:19|20)\d{2}$/u;
const YEAR_AND_MONTH = /^((?:19|20)\d{2})[-/](\d{1,2})$/u;
const WEEK = /^(this|last)\s+week$/iu;

/**
 * The day that somebody means, `YYYY-MM-DD`; of a week, month or year its first. Takes `2025-02-17`,
 * `17 Feb 2025`, `Feb 17`, `17.02.2025`, `February 2025`, `2025-02`, `2024`, `yesterday`, `3 days ago`,
 * `Monday`, `last week` (which starts on Monday) and the like, in English. Without a year the last such
 * day is meant that is not after today: news is of the past. null where no day is meant, where there is
 * no such day, and where the day and the month could be exchanged ("02/03/2025").
 *
 * @param today `YYYY-MM-DD`; null where it is not known, and no day is meant from it
 */
export function parseDay(text: string, today: string | null): string | null {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed.length > LONGEST) return null;
  const written = writeNumeric(trimmed);
  if (written === null) return null;
  if (ISO_DAY.test(written)) return isDay(written) ? written : null;
  if (YEAR.test(written)) return `${written}-01-01`;
  const [, year, month] = YEAR_AND_MONTH.exec(written) ?? [];
  if (year !== undefined) return whereReal(writeDay(Number(year), Number(month), 1));
  if (today === null) return null;
  const week = WEEK.exec(written)?.[1]?.toLowerCase();
  if (week !== undefined) return addDays(today, (week === "last" ? -7 : 0) - weekdayOf(today));
  return readWords(written, today);
}

function readWords(text: string, today: string): string | null {
  const noon = { instant: new Date(`${today}T12:00:00Z`), timezone: 0 };
  const [found, ...others] = casual.parse(text, noon);
  if (found === undefined || others.length > 0 || found.text.length !== text.length) return null;
  const { start } = found;
  const [year = 0, month = 0, dayOfMonth = 0] = (["year", "month", "day"] as const).map(
    (part) => start.get(part) ?? 0,
  );
  const isCertain = start.isCertain.bind(start);
  if (isCertain("day") || isCertain("weekday")) {
    const day = whereReal(writeDay(year, month, dayOfMonth));
    if (day === null || isCertain("year") || day <= today) return day;
    return isCertain("day") ? whereReal(writeDay(year - 1, month, dayOfMonth)) : addDays(day, -7);
  }
  if (isCertain("month")) {
    const first = writeDay(year, month, 1);
    return isCertain("year") || first <= today ? first : writeDay(year - 1, month, 1);
  }
  if (isCertain("year")) return writeDay(year, 1, 1);
  return null;
}

function whereReal(day: string): string | null {
  return isDay(day) ? day : null;
}
