// Language by language: the whole package costs twice the time to load.
import type { ParsedComponents } from "chrono-node";
import { strict as german } from "chrono-node/de";
import { strict as english } from "chrono-node/en";
import { strict as spanish } from "chrono-node/es";
import { strict as french } from "chrono-node/fr";
import { strict as russian } from "chrono-node/ru";
import { strict as ukrainian } from "chrono-node/uk";
import { isDay, writeDay } from "../days/calendar.ts";
import { writeNumeric } from "../days/numeric-date.ts";
import type { ArticleDate } from "../model/article.ts";

/** A date with its time and zone takes about 40 characters; prose is no date. */
const LONGEST_DATE = 120;

/** chrono wants a now to count from. No result that depends on it is kept. */
const NO_CLOCK = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 };

/** Languages in which a page may print its date; the first that finds a whole date wins. */
const LANGUAGES = [english, french, german, spanish, russian, ukrainian];

const ISO =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:[Tt ](?<time>\d{2}:\d{2}(?::\d{2})?)(?:[.,](?<fraction>\d{1,9}))? ?(?<zone>[Zz]|[+-]\d{2}(?::?\d{2})?)?)?$/u;

const YEAR = /(?<!\d)\d{4}(?!\d)/u;

/**
 * The date that a text states, as `17 February 2025`, `Feb. 14, 2025 at 3:04 PM EST`, `17.02.2025`
 * or in ISO 8601. null where day, month or year is missing ("Friday", "6 sec ago", "17 Feb"), where
 * there is no such day ("31 February 2025"), and where the day and the month could be exchanged
 * ("02/03/2025"). No clock is read. The instant is null unless both time and zone are stated.
 */
export function parseDate(text: string): ArticleDate | null {
  const trimmed = text.trim();
  if (trimmed.length === 0 || trimmed.length > LONGEST_DATE) return null;
  const iso = ISO.exec(trimmed)?.groups;
  if (iso !== undefined) return readIso(iso);
  const written = writeNumeric(trimmed);
  if (written === null || !YEAR.test(written)) return null;
  if (written !== trimmed && ISO.test(written)) return parseDate(written);
  for (const language of LANGUAGES) {
    for (const result of language.parse(written, NO_CLOCK)) {
      const date = YEAR.test(result.text) ? readComponents(result.start) : null;
      if (date !== null) return date;
    }
  }
  return null;
}

/** The date of a number of seconds, or milliseconds, since 1970: the day in UTC. */
export function dateOfEpoch(value: number): ArticleDate | null {
  // Seconds reach 11 digits in the year 5138; milliseconds had them in 1973.
  const milliseconds = Math.abs(value) < 1e11 ? value * 1000 : value;
  const instant = new Date(milliseconds);
  if (Number.isNaN(instant.getTime())) return null;
  const iso = instant.toISOString();
  // Years beyond four digits have another form, and are no dates of articles.
  return /^\d{4}-/u.test(iso) ? { day: iso.slice(0, 10), instant: iso } : null;
}

function readIso(parts: Partial<Record<string, string>>): ArticleDate | null {
  const { day, time, fraction, zone } = parts;
  if (day === undefined || !isDay(day)) return null;
  if (time === undefined || zone === undefined) return { day, instant: null };
  const clock = time.length === 5 ? `${time}:00` : time;
  const milliseconds = (fraction ?? "").slice(0, 3).padEnd(3, "0");
  const instant = new Date(`${day}T${clock}.${milliseconds}${fullZone(zone)}`);
  return { day, instant: Number.isNaN(instant.getTime()) ? null : instant.toISOString() };
}

/** `Z` and `+hh:mm` are the zones that `Date` takes. */
function fullZone(zone: string): string {
  if (zone.toUpperCase() === "Z") return "Z";
  const digits = zone.slice(1).replace(":", "").padEnd(4, "0");
  return `${zone.slice(0, 1)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

function readComponents(components: ParsedComponents): ArticleDate | null {
  const known = (["day", "month", "year"] as const).every((part) => components.isCertain(part));
  if (!known) return null;
  const day = writeDay(
    components.get("year") ?? 0,
    components.get("month") ?? 0,
    components.get("day") ?? 0,
  );
  if (!isDay(day)) return null;
  const exact = components.isCertain("hour") && components.isCertain("timezoneOffset");
  return { day, instant: exact ? components.date().toISOString() : null };
}
