import type { Misunderstood } from "../model/search-query.ts";
import { shortenMarkdown } from "./shorten.ts";

/** A part of a query in a line. */
const PART = 60;
/** A hint, with its escapes. */
const HINT = 120;
/** More than that is no slip. */
const MOST = 3;

/** What would have made sense, for each way to make none. */
const HINTS = {
  quotationMark: "The quotation mark has no second one.",
  day: "A day is written 2025-02-17, 17 Feb 2025, Feb 17, yesterday, last week or 2024.",
  field: "The filters are title:, person:, source:, after:, before: and sort:.",
  order: "The orders are sort:best, sort:relevance and sort:newest.",
  or: "OR stands between two words.",
  empty: "Nothing stands behind the colon.",
} as const satisfies Record<Misunderstood["cause"], string>;

/** What of a query was not understood, and searched as plain words: a line each. */
export function misunderstoodLines(parts: readonly Misunderstood[]): readonly string[] {
  return parts.slice(0, MOST).map(({ part, cause }) => {
    const [shown, hint] = [shortenMarkdown(part, PART), shortenMarkdown(HINTS[cause], HINT)];
    return `Not understood, and searched as plain words: “${shown}”. ${hint}`;
  });
}
