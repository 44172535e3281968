import type { Span } from "../model/span.ts";

/** Where a span of an article's text stands in the file that it was read from; null where it does not. */
export type Placement = (span: Span) => Span | null;

/** Of an article that another file was made of, most paragraphs are missed: no more are looked for. */
const MOST_MISSES = 20;

const ABSENT = -1;

/**
 * Finds an article's paragraphs in the raw text of its file, in order. Reading may have joined lines,
 * left lines out, and dropped or unified white space and invisible characters; all else is as it was.
 */
export function placeIn(raw: string, text: string): Placement {
  const file = solidOf(raw);
  const own = solidOf(text);
  const places = new Int32Array(text.length).fill(ABSENT);
  let cursor = 0;
  let misses = 0;
  for (const { from, to } of paragraphsOf(text, own)) {
    if (misses >= MOST_MISSES) break;
    const found = file.characters.indexOf(own.characters.slice(from, to), cursor);
    if (found < 0) {
      misses += 1;
      continue;
    }
    cursor = found + to - from;
    for (let at = from; at < to; at += 1) {
      places[own.places[at] ?? 0] = file.places[found + at - from] ?? ABSENT;
    }
  }
  return (span) => {
    let { start, end } = span;
    while (start < end && isAbsent(places[start])) start += 1;
    while (end > start && isAbsent(places[end - 1])) end -= 1;
    const first = places[start];
    const last = places[end - 1];
    if (start === end || first === undefined || last === undefined) return null;
    return { start: first, end: last + 1 };
  };
}

function isAbsent(place: number | undefined): boolean {
  return place === ABSENT;
}

/** A text without its white space and what is invisible, and where each character of it stood. */
interface Solid {
  readonly characters: string;
  readonly places: readonly number[];
}

const FLEETING = /[\s\p{Cc}\p{Cf}]/u;

function solidOf(text: string): Solid {
  const places: number[] = [];
  const kept: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (FLEETING.test(character)) continue;
    kept.push(character);
    places.push(at);
  }
  return { characters: kept.join(""), places };
}

/** The paragraphs of an article's text, as stretches of its solid characters, end exclusive. */
function* paragraphsOf(
  text: string,
  { places }: Solid,
): Generator<{ readonly from: number; readonly to: number }> {
  let from = 0;
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    let to = from;
    while ((places[to] ?? Number.POSITIVE_INFINITY) < end) to += 1;
    if (to > from) yield { from, to };
    from = to;
    start = end + 1;
  }
}
