import { writeDay } from "./calendar.ts";
import { lastOne, whereReal } from "./last-one.ts";
import { monthCalled } from "./month-names.ts";

/** "17. Februar 2025", "le 1er mars", "17 de febrero de 2025", "17 лютого 2025 р." */
const DAY_AND_MONTH =
  /^(?:(?:am|der|den|vom|le|el) )?(\d{1,2})(?:\.|er|º)? ?(?:de )?(\p{L}+)\.?(?:,?(?: del?)? ?(\d{4})(?: (?:р\.?|року))?)?$/u;
/** "Februar 2025", "febrero de 2025", "лютий 2025 р." */
const MONTH = /^(?:(?:im|en|у|в) )?(\p{L}+)\.?(?:(?: del?)? (\d{4})(?: (?:р\.?|року))?)?$/u;

/**
 * The day that a text means whose month is called by its name in German, French, Spanish or Ukrainian, as
 * `YYYY-MM-DD`: of a month alone its first, without a year the last that is not after today. null for any
 * other text, and where there is no such day.
 *
 * @param folded as `foldDay` does
 */
export function readMonth(folded: string, today: string): string | null {
  const [, day, besideDay = "", itsYear] = DAY_AND_MONTH.exec(folded) ?? [];
  if (day !== undefined) return dayIn(itsYear, monthCalled(besideDay), Number(day), today);
  const [, alone = "", year] = MONTH.exec(folded) ?? [];
  return dayIn(year, monthCalled(alone), 1, today);
}

function dayIn(
  year: string | undefined,
  month: number | undefined,
  dayOfMonth: number,
  today: string,
): string | null {
  if (month === undefined) return null;
  return year === undefined
    ? lastOne(month, dayOfMonth, today)
    : whereReal(writeDay(Number(year), month, dayOfMonth));
}
