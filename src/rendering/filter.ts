import type { ArticleFilter } from "../model/article-filter.ts";
import type { Texts } from "../texts/texts.ts";
import { shortenMarkdown } from "./shorten.ts";

/** A publisher's name in a line. */
const NAME = 60;
/** Publishers that are named. */
const MOST_NAMED = 3;

/** Which articles an answer is of, where not of all: one line of small print. */
export function filterLines(filter: ArticleFilter | undefined, texts: Texts): readonly string[] {
  return filter === undefined
    ? []
    : [`-# ${texts.filter.only(filterParts(filter, texts).join(" · "))}`];
}

/** Each thing that a filter asks for: "from 17 February 2025 on", "The Pier Gazette". */
function filterParts(
  { after, before, sources }: ArticleFilter,
  { filter, day }: Texts,
): readonly string[] {
  const names = (sources ?? []).map((name) => shortenMarkdown(name, NAME));
  const shown = names.slice(0, MOST_NAMED).join(", ");
  return [
    ...(after === null ? [] : [filter.after(day(after))]),
    ...(before === null ? [] : [filter.before(day(before))]),
    ...(shown === "" ? [] : [names.length > MOST_NAMED ? `${shown}, …` : shown]),
  ];
}
