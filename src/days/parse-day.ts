// Five languages alone: the whole package costs twice the time to load.
import { casual as english } from "chrono-node/en";

import { isDay, writeDay } from "./calendar.ts";
import { foldDay } from "./fold.ts";
import { whereReal } from "./last-one.ts";
import { readNamedDay } from "./named-days.ts";
import { writeNumeric } from "./numeric-date.ts";
import { readOtherLanguages } from "./other-languages.ts";
import { readMonth } from "./read-month.ts";
import { readWords } from "./read-words.ts";

/** "the Wednesday before 17th September 2025" is no longer than this. */
const LONGEST = 48;

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/u;
const YEAR = /^(?:19|20)\d{2}$/u;
const YEAR_AND_MONTH = /^((?:19|20)\d{2})[-/](\d{1,2})$/u;

/**
 * The day that somebody means, `YYYY-MM-DD`; of a week, month or year its first. Takes `2025-02-17`,
 * `17 Feb 2025`, `Feb 17`, `17.02.2025`, `February 2025`, `2025-02`, `2024`, `yesterday`, `3 days ago`,
 * `Monday`, `last week` (which starts on Monday) and the like, in English, German, French, Spanish and
 * Ukrainian, whoever asks: their words do not clash, and one may read what another wrote. Without a year the last such
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
  const folded = foldDay(written);
  return (
    readNamedDay(folded, today) ??
    // Before English, in which "10. April 2015" is ten o'clock on some day of that month.
    readMonth(folded, today) ??
    readWords(written, today, english) ??
    readOtherLanguages(written, folded, today)
  );
}
