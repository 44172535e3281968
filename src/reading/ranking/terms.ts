import type { Span } from "../../model/span.ts";
import { isStopWord } from "../lexicon/stop-words.ts";
import { foldWord } from "../text/fold.ts";
import { tokenise } from "../text/tokens.ts";

/** Words met before, with their terms: the same few thousand make up most of any article. */
const met = new Map<string, string | null>();
/** Beyond so many they are forgotten, lest an archive of made-up words fill the memory. */
const MOST_MET = 30_000;

/** The term of a word in lower case, folded and in the singular; null where it carries no subject. */
export function termOf(lower: string): string | null {
  const known = met.get(lower);
  if (known !== undefined) return known;
  if (met.size >= MOST_MET) met.clear();
  const term = derive(lower);
  met.set(lower, term);
  return term;
}

function derive(lower: string): string | null {
  const term = singular(foldWord(lower));
  return term.length > 1 && !isStopWord(term) ? term : null;
}

/** The different terms of a stretch of a text. */
export function termSet(text: string, { start, end }: Span): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const { kind, lower } of tokenise(text.slice(start, end))) {
    const term = kind === "word" || kind === "number" ? termOf(lower) : null;
    if (term !== null) terms.add(term);
  }
  return terms;
}

/** "minerals" as "mineral": enough for words of one text to meet. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || /(?:ss|us|is)$/u.test(word)) return word;
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
