import { type Span, slice } from "../../model/span.ts";
import { isStopWord } from "../lexicon/stop-words.ts";
import { foldWord } from "../text/fold.ts";
import { findWords } from "../text/words.ts";

/** Of the given words of a text those that carry its subject, folded, in order, with repetitions. */
export function termsOf(text: string, words: readonly Span[]): readonly string[] {
  const terms: string[] = [];
  for (const word of words) {
    const term = singular(foldWord(slice(text, word)));
    if (term.length > 1 && !isStopWord(term)) terms.push(term);
  }
  return terms;
}

/** The different terms of a sentence, or of another stretch of a text. */
export function termSet(text: string, span: Span): ReadonlySet<string> {
  return new Set(termsOf(text, findWords(text, span)));
}

/** "minerals" as "mineral": enough for words of one text to meet. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || /(?:ss|us|is)$/u.test(word)) return word;
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
