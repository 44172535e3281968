import type { Article } from "../model/article.ts";
import { slice, type Span } from "../model/span.ts";

/** Stands between two parts of a quotation that the article's words interrupt. */
export const INTERRUPTION = " … ";
const ELLIPSIS = "… ";
/** Words before the first marked one that are shown at most, in characters: what matters must not be cut off. */
const MOST_BEFORE = 500;

/** A text to be shown, with what is marked in it, in its own coordinates. */
export interface Excerpt {
  readonly text: string;
  readonly marked: readonly Span[];
}

/**
 * Spans of an article as one text; what is long before the first mark begins with "…".
 *
 * @param marks in the article's coordinates, in order, disjoint
 */
export function excerpt(
  article: Pick<Article, "text">,
  spans: readonly Span[],
  marks: readonly Span[],
): Excerpt {
  let text = "";
  const marked: Span[] = [];
  for (const span of spans) {
    if (text !== "") text += INTERRUPTION;
    const offset = text.length - span.start;
    text += slice(article.text, span);
    for (const mark of marks) {
      const [start, end] = [Math.max(mark.start, span.start), Math.min(mark.end, span.end)];
      if (start < end) marked.push({ start: start + offset, end: end + offset });
    }
  }
  return cutBefore({ text, marked: joined(marked) });
}

/** Spans in order and disjoint, none empty: those that overlap, as quotations within one another do, are one. */
export function joined(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (span.end <= span.start || (last !== undefined && span.end <= last.end)) continue;
    if (last === undefined || span.start > last.end) all.push(span);
    else all[all.length - 1] = { start: last.start, end: span.end };
  }
  return all;
}

function cutBefore({ text, marked }: Excerpt): Excerpt {
  const first = marked[0]?.start ?? 0;
  if (first <= MOST_BEFORE) return { text, marked };
  const space = text.indexOf(" ", first - MOST_BEFORE);
  const from = space < 0 || space >= first ? first : space + 1;
  const shift = ELLIPSIS.length - from;
  return {
    text: ELLIPSIS + text.slice(from),
    marked: marked.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  };
}
