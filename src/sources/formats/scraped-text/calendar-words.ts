/** Languages whose dates are read. */
const LOCALES = ["en", "fr", "de", "es", "ru", "uk"];

/** Any year will do; every month and, in a week of January, every weekday. */
const MONTHS = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 15));
const WEEKDAYS = Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, 1 + day));

/** Words around a date or a time, and zones. */
const AROUND =
  "at on the of st nd rd th am pm a p m o'clock h hrs utc gmt et est edt ct cst cdt mt mst mdt pt pst pdt bst cet cest eet eest msk z t le à um uhr de del la las в г р sept";

const WORD = /[\p{L}\p{M}]+/gu;

const WORDS = new Set(AROUND.split(" "));
for (const locale of LOCALES) {
  for (const style of ["long", "short"] as const) {
    // A month beside its day stands in the genitive in Russian and Ukrainian.
    addWords(new Intl.DateTimeFormat(locale, { month: style, day: "numeric" }), MONTHS);
    addWords(new Intl.DateTimeFormat(locale, { month: style }), MONTHS);
    addWords(new Intl.DateTimeFormat(locale, { weekday: style, timeZone: "UTC" }), WEEKDAYS);
  }
}

/** Whether every word of a text belongs to a date or a time: `Mon., 17 February 2025 at 3 p.m.` */
export function hasOnlyCalendarWords(text: string): boolean {
  // The first word tells most texts: the others are not looked for.
  for (const [word] of text.toLowerCase().matchAll(WORD)) if (!WORDS.has(word)) return false;
  return true;
}

function addWords(format: Intl.DateTimeFormat, days: readonly number[]): void {
  for (const day of days) {
    for (const [word] of format.format(day).toLowerCase().matchAll(WORD)) WORDS.add(word);
  }
}
