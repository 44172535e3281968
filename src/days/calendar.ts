const DAY_MS = 86_400_000;

/** Whether the calendar has a day, `YYYY-MM-DD`: `Date` turns 31 February into 3 March. */
export function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** A day as `YYYY-MM-DD`; its parts may be out of range, and make no day then. */
export function writeDay(year: number, month: number, dayOfMonth: number): string {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
}

/** The day so many days after another, or before it where `days` is negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days since Monday: 0 to 6. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
