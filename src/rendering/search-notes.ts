import type { SearchNotes } from "../model/reply.ts";
import { count } from "./count.ts";
import { misunderstoodLines } from "./misunderstood.ts";
import { shortenMarkdown } from "./shorten.ts";

/** A word in a line of its own. */
const WORD = 60;
/** What is said of corrections and of words that nobody has: a line each. */
const MOST_NOTES = 4;

/** How a search was taken: words that stand in for others, words that nobody has, and what made no sense. */
export function searchNotes({
  corrections,
  missing,
  misunderstood,
}: SearchNotes): readonly string[] {
  const replaced = corrections.map(({ asked, used }) => {
    const [word, other] = [used, asked].map((text) => shortenMarkdown(text, WORD));
    return `Showing results for **${word}**: no article has “${other}”.`;
  });
  const absent = missing.map(
    (word) => `No article has “${shortenMarkdown(word, WORD)}”, nor a word near it.`,
  );
  const all = [...replaced, ...absent];
  const shown = all.slice(0, MOST_NOTES);
  if (all.length > shown.length)
    shown.push(`And ${count(all.length - shown.length, "more word")}.`);
  return [...shown, ...misunderstoodLines(misunderstood)];
}
