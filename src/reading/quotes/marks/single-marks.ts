import type { Span } from "../../../model/span.ts";
import { characterAfter, characterBefore, SPACE, WORD } from "./neighbours.ts";

/** What a single opening mark may follow; after a letter it is an apostrophe. */
const BEFORE_OPENING = /[\s([{—–\-/:;,.…]/u;

/** Not the apostrophe of "’90s", "’em" or "rock ’n’ roll". */
const CLIPPED = /^(?:\d\ds?\b|em\b|til\b|tis\b|twas\b|cause\b|n\b|round\b|bout\b)/iu;

export function opensSingle(text: string, at: number, before: string, after: string): boolean {
  return (
    BEFORE_OPENING.test(before) && WORD.test(after) && !CLIPPED.test(text.slice(at + 1, at + 8))
  );
}

/** Where the single marks of a paragraph are closed. Found out when it is first asked: most paragraphs open none. */
export class SingleClosers {
  readonly #text: string;
  readonly #paragraph: Span;
  #curly: ReadonlyMap<number, number> | null = null;
  #straight: ReadonlyMap<number, number> | null = null;

  constructor(text: string, paragraph: Span) {
    this.#text = text;
    this.#paragraph = paragraph;
  }

  /** Where the curly mark that opens at a place is closed; undefined where none does, or opens. */
  curly(at: number): number | undefined {
    this.#curly ??= closersOf(this.#text, this.#paragraph, "‘", "’");
    return this.#curly.get(at);
  }

  /** The same of a straight mark. */
  straight(at: number): number | undefined {
    this.#straight ??= closersOf(this.#text, this.#paragraph, "'", "'");
    return this.#straight.get(at);
  }
}

/**
 * Pairs single marks from the right, so that each opening one knows its closing one in one walk.
 * A plural's apostrophe ("the workers’ pay") closes only where nothing better follows.
 */
function closersOf(
  text: string,
  paragraph: Span,
  opener: string,
  closer: string,
): ReadonlyMap<number, number> {
  const closers = new Map<number, number>();
  const opens = opener.charCodeAt(0);
  const closes = closer.charCodeAt(0);
  let sure = -1;
  let doubtful = -1;
  for (let at = paragraph.end - 1; at >= paragraph.start; at -= 1) {
    const mark = text.charCodeAt(at);
    if (mark !== opens && mark !== closes) continue;
    const before = characterBefore(text, at, paragraph.start);
    const after = characterAfter(text, at, paragraph.end);
    if (mark === opens && opensSingle(text, at, before, after)) {
      const close = sure >= 0 ? sure : doubtful;
      if (close >= 0) closers.set(at, close);
      sure = -1;
      doubtful = -1;
    } else if (mark === closes && !SPACE.test(before) && !WORD.test(after)) {
      const plural =
        /s/iu.test(before) && SPACE.test(after) && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 4));
      if (plural) doubtful = at;
      else sure = at;
    }
  }
  return closers;
}
