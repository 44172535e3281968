import { paragraphsOf } from "../../model/article.ts";
import type { Sentence } from "../../model/digest.ts";
import type { Span } from "../../model/span.ts";
import { isSpace, skipSpace } from "../text/characters.ts";
import { type Ending, plainStopAt } from "./plain-stop.ts";
import { endsSentence } from "./stop-rules.ts";
import { nextMark, stopAt } from "./stops.ts";

/**
 * The sentences of a text whose paragraphs are joined by line feeds: in order, disjoint, each within
 * one paragraph and without white space at its ends; together they cover all but white space.
 * `“Why?” he asked.` is one sentence; the sentences of a longer quotation are sentences each.
 * Time is linear in the text's length.
 */
export function findSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const [paragraph, span] of paragraphsOf({ text }).entries()) {
    splitParagraph(text, span, paragraph, sentences);
  }
  return sentences;
}

function splitParagraph(text: string, span: Span, paragraph: number, sentences: Sentence[]): void {
  let start = skipSpace(text, span.start, span.end);
  for (
    let mark = nextMark(text, span, start);
    mark !== null;
    mark = nextMark(text, span, mark.end)
  ) {
    const plain = plainStopAt(text, start, mark);
    if (plain !== null) endAt(plain);
    else {
      const stop = stopAt(text, span, start, mark);
      if (stop === null) break;
      if (endsSentence(stop)) endAt(stop);
    }
  }
  const end = trimmedEnd(text, start, span.end);
  if (end > start) endAt({ end, next: end });

  function endAt({ end: last, next }: Ending): void {
    sentences.push({ start, end: last, paragraph });
    start = next;
  }
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}
