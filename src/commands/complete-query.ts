import type { Archive } from "../archive/archive.ts";
import type { QuerySuggestion } from "../model/suggestion.ts";
import type { Typing } from "./definition.ts";

/** Characters of a completed query: what Discord takes for a choice. */
const LONGEST = 100;
/** People that are offered beside words. */
const MOST_PEOPLE = 5;
/** What stands before the word that is being typed, its minus, and the word; none where a field's is. */
const LAST_WORD = /^(|.*\s)(-?)([\p{L}\p{M}\p{N}'’][\p{L}\p{M}\p{N}'’-]*)$/su;

/**
 * Completes the last word of a query from the archive: what was typed comes first, for any query may be
 * asked; then who is quoted, and words, with how many articles have them. Without a query, who is quoted.
 */
export async function completeQuery(
  archive: Archive,
  { text, limit }: Typing,
): Promise<readonly QuerySuggestion[]> {
  const typed = text.trim();
  if (typed === "") return names(archive, "", "", limit);
  const [, before = "", minus = "", word] = LAST_WORD.exec(text.trimStart()) ?? [];
  const offered = [queryOf(typed)];
  if (word !== undefined) {
    // A minus is of one word alone: before a name it would leave out its first word, and seek the next.
    if (minus === "") {
      offered.push(...(await names(archive, before, word, Math.min(limit, MOST_PEOPLE))));
    }
    // Of "rare-ear" the part that is typed, for the words of the articles are those between hyphens.
    const part = word.slice(word.lastIndexOf("-") + 1);
    const head = before + minus + word.slice(0, word.length - part.length);
    for (const { term, articles } of await archive.completeTerms(part, limit)) {
      // How many articles have the word says nothing of what is asked together with it.
      offered.push(queryOf(head + term, head === "" ? articles : null));
    }
  }
  const byValue = new Map<string, QuerySuggestion>();
  for (const each of offered) {
    const key = each.value.toLowerCase();
    // Discord takes no half characters.
    const isTaken = each.value.length <= LONGEST && each.value.isWellFormed();
    if (isTaken && !byValue.has(key)) byValue.set(key, each);
  }
  return [...byValue.values()].slice(0, limit);
}

async function names(
  archive: Archive,
  before: string,
  word: string,
  limit: number,
): Promise<QuerySuggestion[]> {
  const entries = await archive.completeSpeakers(word, limit);
  return entries
    .map(({ name }) => queryOf(before + name))
    .filter(({ value }) => value.length <= LONGEST);
}

function queryOf(value: string, articles: number | null = null): QuerySuggestion {
  return { kind: "query", value, articles };
}
