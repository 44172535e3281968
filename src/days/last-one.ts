import { isDay, writeDay } from "./calendar.ts";

/** The last such day that is not after today, `YYYY-MM-DD`; null where the calendar does not have it then. */
export function lastOne(month: number, dayOfMonth: number, today: string): string | null {
  const year = Number(today.slice(0, 4));
  const day = writeDay(year, month, dayOfMonth);
  return whereReal(day <= today ? day : writeDay(year - 1, month, dayOfMonth));
}

/** A day that the calendar has; else null. */
export function whereReal(day: string): string | null {
  return isDay(day) ? day : null;
}
