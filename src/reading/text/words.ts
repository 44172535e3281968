import type { Span } from "../../model/span.ts";
import { isLetterOrNumber, widthOf } from "./characters.ts";

/** Letters and figures with apostrophes, stops and hyphens inside: "Zelensky’s", "U.S", "3.5", "long-range". */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/uy;

/**
 * The words of a text between two places, in order. A word is what can be counted and compared,
 * "Zelensky’s" whole; the tokens that grammar needs, "Zelensky" and "’s", are `tokenise`'s.
 */
export function findWords(text: string, { start, end }: Span): readonly Span[] {
  const stretch = text.slice(start, end);
  const words: Span[] = [];
  for (let at = 0; at < stretch.length;) {
    const code = stretch.codePointAt(at) ?? 0;
    if (isLetterOrNumber(code)) {
      WORD.lastIndex = at;
      WORD.test(stretch);
      words.push({ start: start + at, end: start + WORD.lastIndex });
      at = WORD.lastIndex;
    } else at += widthOf(code);
  }
  return words;
}
