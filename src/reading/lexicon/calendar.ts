import { wordList } from "./word-list.ts";

/** Words in lower case that have a capital without being anybody's name. */
export const CALENDAR = wordList(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december sept oct nov
  dec jan feb easter christmas est edt pst pdt cst cdt gmt utc
`);

/** After the day of a German date: "am 14. Februar". */
const GERMAN_MONTHS = wordList(`
  Januar Februar März April Mai Juni Juli August September Oktober November Dezember
`);

/** Follow a time of day inside a sentence: "at 5 p.m. Monday", "at 5 p.m. Eastern". */
const AFTER_A_CLOCK = wordList(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tues Wed Thurs Fri Sat Sun
  January February March April May June July August September October November December
  Jan Feb Mar Apr Jun Jul Aug Sept Oct Nov Dec
  EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT UTC BST CET CEST EET EEST MSK IST JST AEST
  Eastern Central Mountain Pacific Greenwich Local Moscow Kyiv London Beijing Tokyo
`);

export function isGermanMonth(word: string): boolean {
  return GERMAN_MONTHS.has(word);
}

export function followsClock(word: string): boolean {
  return AFTER_A_CLOCK.has(word);
}
