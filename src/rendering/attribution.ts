import type { ArchivedQuotation } from "../model/archive-facts.ts";
import type { Span } from "../model/span.ts";

/** Stands for the quotation in the sentence that attributes it. */
const ELSEWHERE = "“…”";
const MARKS = /["'“”„‟‘’‚‛«»‹›]/;

/** The article's words around a quotation, which say who was told, and where; the quotation itself as “…”. */
export function attribution({
  article,
  quotation,
}: Pick<ArchivedQuotation, "article" | "quotation">): string {
  const { context, spans } = quotation;
  let words = "";
  let position = context.start;
  for (const span of spans.map((inner) => withMarks(article.text, inner))) {
    words += article.text.slice(position, Math.max(position, span.start)) + ELSEWHERE;
    position = Math.max(position, span.end);
  }
  return words + article.text.slice(position, Math.max(position, context.end));
}

function withMarks(text: string, { start, end }: Span): Span {
  return {
    start: MARKS.test(text.charAt(start - 1)) ? start - 1 : start,
    end: MARKS.test(text.charAt(end)) ? end + 1 : end,
  };
}
