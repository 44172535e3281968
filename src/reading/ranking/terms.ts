import { type Span, slice } from "../../model/span.ts";
import { findWords, foldWord } from "../words.ts";
import { isStopWord } from "./stop-words.ts";

/** The words of a stretch of text that carry its subject, folded, in order, with repetitions. */
export function termsOf(text: string, span: Span): readonly string[] {
  return findWords(text, span)
    .map((word) => singular(foldWord(slice(text, word))))
    .filter((term) => term.length > 1 && !isStopWord(term));
}

/** "minerals" as "mineral": enough for words of one text to meet. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || /(?:ss|us|is)$/u.test(word)) return word;
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
