import { isDay, writeDay } from "./calendar.ts";

/**
 * `17.02.2025`, `2/17/2025`, `17.02.25`: which of the first two is the day, the sign between them says, or neither.
 */
const NUMERIC = /(?<![\d.])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d|\.\d)/u;

/**
 * A text whose numeric date, if it has one, is written as in ISO 8601. With dots the day comes first;
 * with other signs a number above 12 is the day. null where day and month could be exchanged, and
 * where there is no such day.
 */
export function writeNumeric(text: string): string | null {
  const match = NUMERIC.exec(text);
  if (match === null) return text;
  const [whole, first = "", sign = "", second = "", year = ""] = match;
  const isDayFirst = sign === "." || Number(first) > 12;
  if (!isDayFirst && Number(second) <= 12 && Number(first) !== Number(second)) return null;
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  const iso = writeDay(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day));
  return isDay(iso) ? text.replace(whole, iso) : null;
}
