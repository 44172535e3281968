/** What Discord's letters ask of a time (docs: Reference, Timestamp Styles). */
const FORMS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: "short" },
  T: { timeStyle: "medium" },
  d: { dateStyle: "short" },
  D: { dateStyle: "long" },
  f: { dateStyle: "long", timeStyle: "short" },
  F: { dateStyle: "full", timeStyle: "short" },
  s: { dateStyle: "short", timeStyle: "short" },
  S: { dateStyle: "short", timeStyle: "medium" },
};

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
  ["second", 1],
];

/** The greatest number of seconds from 1970 that a Date holds. */
const MOST_SECONDS = 8_640_000_000_000;

/**
 * A time as Discord shows it.
 *
 * @param seconds since 1970
 * @param form a letter of Discord's; one that is unknown counts as "f"
 * @param now milliseconds since 1970
 */
export function formatTime(seconds: number, form: string, locale: string, now: number): string {
  if (Math.abs(seconds) > MOST_SECONDS) return "Invalid Date";
  if (form === "R") return relativeTime(seconds - now / 1000, locale);
  return new Intl.DateTimeFormat(locale, FORMS[form] ?? FORMS["f"]).format(seconds * 1000);
}

function relativeTime(difference: number, locale: string): string {
  const [unit, size] = UNITS.find(([, each]) => Math.abs(difference) >= each) ?? ["second", 1];
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  return format.format(Math.round(difference / size), unit);
}

/**
 * When a message was written: the time, and before it the day where that is not today.
 *
 * @param at milliseconds since 1970, as is `now`
 */
export function messageTime(at: number, locale: string, now: number): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  const time = new Intl.DateTimeFormat(locale, { timeStyle: "short" }).format(at);
  return isToday ? time : formatTime(at / 1000, "s", locale, now);
}
