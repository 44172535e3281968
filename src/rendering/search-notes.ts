import type { SearchNotes } from "../model/search-notes.ts";
import type { Texts } from "../texts/texts.ts";
import { misunderstoodLines } from "./misunderstood.ts";
import { shortenMarkdown } from "./shorten.ts";

/** A word in a line of its own. */
const WORD = 60;
/** What is said of corrections and of words that nobody has: a line each. */
const MOST_NOTES = 4;

/** How a search was taken: words that stand in for others, words that nobody has, and what made no sense. */
export function searchNotes(
  { corrections, missing, misunderstood }: SearchNotes,
  texts: Texts,
): readonly string[] {
  const { search } = texts;
  const replaced = corrections.map(({ asked, used }) =>
    search.replaced(shortenMarkdown(used, WORD), shortenMarkdown(asked, WORD)),
  );
  const absent = missing.map((word) => search.missing(shortenMarkdown(word, WORD)));
  const all = [...replaced, ...absent];
  const shown = all.slice(0, MOST_NOTES);
  if (all.length > shown.length) shown.push(search.moreWords(all.length - shown.length));
  return [...shown, ...misunderstoodLines(misunderstood, texts)];
}
