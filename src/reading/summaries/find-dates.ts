import type { Named } from "../../model/named.ts";
import { gatherNamed } from "./gather-named.ts";

const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";
const YEAR = "(?:19|20)\\d{2}";
/** What a number goes on with is no date's: "1,500", "20.5", "2015-2016". */
const ENDS = "(?![\\p{L}\\p{N}]|[.,]\\p{N})";

/** In the order in which they are tried at a place; none repeats what it has inside. */
const FORMS = [
  `${YEAR}-\\d{2}-\\d{2}`,
  `${DAY} ${MONTH}(?:,? ${YEAR})?`,
  `${MONTH} ${DAY},? ${YEAR}`,
  `${MONTH} ${DAY}`,
  `${MONTH},? ${YEAR}`,
  "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day",
  `(?<=\\b(?:in|since|by|until|from|of|before|after|In|Since|By|Until|From|Before|After) )${YEAR}`,
];
const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${FORMS.map((form) => form + ENDS).join("|")})`,
  "gu",
);

/**
 * The days, months and years that a text names, in its words and its order: "17 February 2025",
 * "Feb. 14", "Monday", "in 2014". Linear in the text's length.
 */
export function findDates(text: string): readonly Named[] {
  const mentions = Array.from(text.matchAll(DATE), ({ index, 0: date }) => ({
    start: index,
    end: index + date.length,
  }));
  return gatherNamed(text, mentions);
}
