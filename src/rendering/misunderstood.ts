import type { Misunderstood } from "../model/search-query.ts";
import type { Texts } from "../texts/texts.ts";
import { shortenMarkdown } from "./shorten.ts";

/** A part of a query in a line. */
const PART = 60;
/** A hint, with its escapes. */
const HINT = 200;
/** More than that is no slip. */
const MOST = 3;

/** What of a query was not understood, and searched as plain words: a line each. */
export function misunderstoodLines(
  parts: readonly Misunderstood[],
  { search }: Texts,
): readonly string[] {
  const lines = parts.map(({ part, cause }) => {
    const hint = shortenMarkdown(search.hints[cause], HINT);
    return search.misunderstood(shortenMarkdown(part, PART), hint);
  });
  return [...new Set(lines)].slice(0, MOST);
}
