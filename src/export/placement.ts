import type { Span } from "../model/span.ts";

/** Where a span of an article's text stands in the file that it was read from; null where it does not. */
export type Placement = (span: Span) => Span | null;

const ABSENT = -1;

/**
 * How often over a file's characters may be looked through in vain, all its articles together: a file
 * whose words stand otherwise in it than in its articles (as JSON writes them) is given up.
 */
const MOST_VAIN_SEARCHES = 50;

/**
 * The raw text of a file, in which the paragraphs of its articles are found, one after the other in the
 * file's order. Reading may have joined lines, left lines out, and dropped or unified white space and
 * invisible characters; all else is as it was. Linear in the file's length.
 */
export class RawFile {
  readonly #file: Solid;
  #cursor = 0;
  #vain = 0;

  constructor(raw: string) {
    this.#file = solidOf(raw);
  }

  /** Finds an article's text behind that of the article before. */
  place(text: string): Placement {
    const own = solidOf(text);
    const places = new Int32Array(text.length).fill(ABSENT);
    for (const { from, to } of paragraphsOf(text, own)) {
      const found = this.#find(own.characters.slice(from, to));
      if (found === null) continue;
      for (let at = from; at < to; at += 1) {
        places[own.places[at] ?? 0] = this.#file.places[found + at - from] ?? ABSENT;
      }
    }
    return (span) => placed(places, span);
  }

  #find(paragraph: string): number | null {
    const { characters } = this.#file;
    if (this.#vain > MOST_VAIN_SEARCHES * characters.length) return null;
    const found = characters.indexOf(paragraph, this.#cursor);
    if (found < 0) {
      this.#vain += characters.length - this.#cursor;
      return null;
    }
    this.#cursor = found + paragraph.length;
    return found;
  }
}

function placed(places: Int32Array, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && isAbsent(places[start])) start += 1;
  while (end > start && isAbsent(places[end - 1])) end -= 1;
  const first = places[start];
  const last = places[end - 1];
  if (start === end || first === undefined || last === undefined) return null;
  return { start: first, end: last + 1 };
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
