import type { Span } from "../../model/span.ts";

/**
 * The index of the first of some spans in order, from one on, that starts at a place of the text or behind it; their
 * number where none does. In steps that double, so that what is near is found as soon as by going there one by one.
 */
export function seekSpan(
  spans: readonly Pick<Span, "start">[],
  place: number,
  from: number,
): number {
  let low = from;
  let step = 1;
  while (startsBefore(spans, low + step - 1, place)) {
    low += step;
    step *= 2;
  }
  let high = Math.min(spans.length, low + step - 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startsBefore(spans, middle, place)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function startsBefore(
  spans: readonly Pick<Span, "start">[],
  index: number,
  place: number,
): boolean {
  return index < spans.length && (spans[index]?.start ?? 0) < place;
}
