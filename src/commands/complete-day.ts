import type { Archive } from "../archive/archive.ts";
import { foldDay } from "../days/fold.ts";
import { monthsBesideDays } from "../days/month-names.ts";
import { dayNamed, namedDaysBegun } from "../days/named-days.ts";
import { parseDay } from "../days/parse-day.ts";
import type { DayRange } from "../model/archive-facts.ts";
import { NAMED_DAYS } from "../model/named-day.ts";
import type { DaySuggestion } from "../model/suggestion.ts";
import type { Typing } from "./definition.ts";

/** Years that a day without one is offered in, the last first. */
const MOST_YEARS = 5;
const MONTHS = 12;
/** Longer texts are no day that goes on. */
const LONGEST = 32;

const HAS_YEAR = /\d{4}/u;
const LAST_WORD = /^(.*?)(\p{L}+)$/su;
/** A month in numbers that is not finished. */
const PART_OF_ISO = /^((?:19|20)\d{2})-\d?$/u;
const ENGLISH = "en-GB";

/**
 * Completes a day: those with a name that begins so, in the asker's language or in English, then what is
 * understood of the text, and what it may go on to be. Where that is nothing, and for nothing typed, all days
 * with names and the archive's newest and first.
 */
export async function completeDay(
  archive: Archive,
  { text, today, locale, limit }: Omit<Typing, "option">,
): Promise<readonly DaySuggestion[]> {
  const { range, articles } = await archive.status();
  if (articles === 0) return [];
  const typed = text.trim();
  const understood =
    typed === ""
      ? []
      : readings(typed, locale, range).flatMap((reading) => {
          const day = parseDay(reading, today);
          return day === null ? [] : [suggest(day, null)];
        });
  const found = [...named(typed, locale, today), ...understood];
  return eachOnce(found.length > 0 ? found : usual(range, today)).slice(0, limit);
}

function suggest(day: string, name: DaySuggestion["name"]): DaySuggestion {
  return { kind: "day", value: day, name };
}

/** Days whose names begin so. */
function named(typed: string, locale: string, today: string): readonly DaySuggestion[] {
  if (typed === "") return [];
  return namedDaysBegun(foldDay(typed), locale).map((name) => suggest(dayNamed(name, today), name));
}

/** What is offered before anything is typed; the archive's own days first where it has nothing of this week. */
function usual({ from, to }: DayRange, today: string): readonly DaySuggestion[] {
  const days = NAMED_DAYS.map((name) => suggest(dayNamed(name, today), name));
  const own = [
    ...(to === null ? [] : [suggest(to, "newestArticle")]),
    ...(from === null ? [] : [suggest(from, "firstArticle")]),
  ];
  const isCurrent = to !== null && to >= dayNamed("thisWeek", today);
  return isCurrent ? [...days, ...own] : [...own, ...days];
}

/** What is typed may be, or go on to be: as it stands, with its month finished, in years of the archive. */
function readings(typed: string, locale: string, range: DayRange): readonly string[] {
  if (typed.length > LONGEST) return [typed];
  const whole = [typed, ...withMonth(typed, locale)];
  return [...whole, ...whole.flatMap((reading) => inYears(reading, range))];
}

/** "17 fe" as "17 February", "2025-0" as that year's months. */
function withMonth(typed: string, locale: string): readonly string[] {
  const year = PART_OF_ISO.exec(typed)?.[1];
  if (year !== undefined) {
    return Array.from(
      { length: MONTHS },
      (_, at) => `${year}-${String(at + 1).padStart(2, "0")}`,
    ).filter((month) => month.startsWith(typed));
  }
  const [, head = "", word = ""] = LAST_WORD.exec(typed) ?? [];
  if (word === "") return [];
  const begun = foldDay(word);
  return [locale, ENGLISH].flatMap((each) =>
    monthsBesideDays(each)
      .filter((name) => foldDay(name).startsWith(begun))
      .map((name) => head + name),
  );
}

/** A day without a year in those of the archive, the last first. */
function inYears(typed: string, { from, to }: DayRange): readonly string[] {
  if (HAS_YEAR.test(typed) || from === null || to === null) return [];
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const years = Array.from(
    { length: Math.min(MOST_YEARS, last - first + 1) },
    (_, back) => last - back,
  );
  return years.map((year) => `${typed} ${year}`);
}

/** Each day once, as it was first called. */
function eachOnce(days: readonly DaySuggestion[]): readonly DaySuggestion[] {
  const byDay = new Map<string, DaySuggestion>();
  for (const each of days) if (!byDay.has(each.value)) byDay.set(each.value, each);
  return [...byDay.values()];
}
