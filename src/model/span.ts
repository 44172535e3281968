/**
 * A half-open range of UTF-16 code units, `start` inclusive and `end` exclusive,
 * in the text that it belongs to (an article's `text` unless stated otherwise).
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters that a span covers. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
