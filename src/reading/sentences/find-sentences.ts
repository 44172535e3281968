import { paragraphsOf } from "../../model/article.ts";
import type { Sentence } from "../../model/digest.ts";
import type { Span } from "../../model/span.ts";
import { STOP_RULES } from "./stop-rules.ts";
import { nextMark, type Stop, stopAt } from "./stops.ts";

/**
 * The sentences of a text whose paragraphs are joined by line feeds: in order, disjoint, each within
 * one paragraph and without white space at its ends; together they cover all but white space.
 * `“Why?” he asked.` is one sentence; the sentences of a longer quotation are sentences each.
 * Time is linear in the text's length.
 */
export function findSentences(text: string): readonly Sentence[] {
  return paragraphsOf({ text }).flatMap((span, paragraph) =>
    splitParagraph(text, span).map((sentence) => ({ ...sentence, paragraph })),
  );
}

function splitParagraph(text: string, paragraph: Span): readonly Span[] {
  const sentences: Span[] = [];
  let start = skipSpace(text, paragraph.start, paragraph.end);
  let mark = nextMark(text, paragraph, start);
  while (mark !== null) {
    const stop = stopAt(text, paragraph, start, mark);
    if (stop === null) break;
    if (endsSentence(stop)) {
      sentences.push({ start, end: stop.end });
      start = stop.next;
    }
    mark = nextMark(text, paragraph, mark.end);
  }
  const end = trimmedEnd(text, start, paragraph.end);
  if (end > start) sentences.push({ start, end });
  return sentences;
}

function endsSentence(stop: Stop): boolean {
  for (const rule of STOP_RULES) {
    const verdict = rule.decide(stop);
    if (verdict !== null) return verdict === "ends";
  }
  return true;
}

function skipSpace(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && /\s/u.test(text.charAt(at))) at++;
  return at;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/u.test(text.charAt(at - 1))) at--;
  return at;
}
