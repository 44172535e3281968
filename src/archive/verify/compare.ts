import type { Span } from "../../model/span.ts";
import type { StreamWord } from "./streams.ts";
import { denialsAfter, denialsBefore } from "./turns.ts";
import { isNegation, mayBeSame, type Word } from "./words.ts";

/** How a text's words and a source's differ, as indices into the two. */
export interface Differences {
  /** Words that only the text has. */
  readonly added: readonly number[];
  /** Words that the text lacks where it should have them. */
  readonly dropped: readonly number[];
  /** Words of both, or that stand for the same: of the source. */
  readonly kept: readonly number[];
  /** Words of the source that the text leaves out, but not as if they were not there. */
  readonly leftOut: readonly number[];
  readonly negation: "dropped" | "added" | null;
  readonly joinsSilently: boolean;
}

/** A run of words that stands in for another: what is between two matches. Half-open ranges. */
interface Hunk {
  readonly text: Span;
  readonly source: Span;
}

/** An editor's bracket stands for no more words than this. */
const MOST_REPLACED = 12;
/** As many words in a row are not dropped from a sentence: what stands around them was joined. */
const LONG_CUT = 24;

const NONE = -1;

/**
 * What differs between a text and the source that it is aligned with.
 *
 * @param match for each word of the text the word of the source that it is, or -1; at least one is
 */
export function findDifferences(
  text: readonly Word[],
  source: readonly StreamWord[],
  match: Int32Array,
): Differences {
  const judged = new Judgement(text, source);
  let before: readonly [number, number] | null = null;
  for (const [at, place] of match.entries()) {
    if (place === NONE) continue;
    if (before === null) judged.head(at, place);
    else {
      const [lastAt, lastPlace] = before;
      judged.between({
        text: { start: lastAt + 1, end: at },
        source: { start: lastPlace + 1, end: place },
      });
    }
    judged.kept.push(place);
    before = [at, place];
  }
  if (before !== null) judged.tail(before[0] + 1, before[1] + 1);
  return judged.result();
}

class Judgement {
  readonly #text: readonly Word[];
  readonly #source: readonly StreamWord[];
  readonly #added: number[] = [];
  readonly #dropped: number[] = [];
  readonly kept: number[] = [];
  readonly #leftOut: number[] = [];
  #negation: Differences["negation"] = null;
  #joinsSilently = false;

  constructor(text: readonly Word[], source: readonly StreamWord[]) {
    this.#text = text;
    this.#source = source;
  }

  result(): Differences {
    return {
      added: this.#added,
      dropped: this.#dropped,
      kept: this.kept.toSorted((a, b) => a - b),
      leftOut: this.#leftOut,
      negation: this.#negation,
      joinsSilently: this.#joinsSilently,
    };
  }

  /** What stands before the first match: as many words as the text has there, theirs are another's. */
  head(at: number, place: number): void {
    let start = place;
    while (start > 0 && place - start < at && this.#source[start]?.startsSentence === false) {
      start -= 1;
    }
    if (at > 0) this.#replace({ text: { start: 0, end: at }, source: { start, end: place } });
    const head = denialsBefore(this.#source, start);
    this.#dropNegation({ start: head, end: start });
    this.#leave({ start: 0, end: head });
  }

  /** What stands behind the last match. */
  tail(at: number, place: number): void {
    const more = this.#text.length - at;
    let end = place;
    while (
      end < this.#source.length &&
      end - place < more &&
      this.#source[end]?.startsSentence === false
    ) {
      end += 1;
    }
    if (more > 0) {
      const text = { start: at, end: this.#text.length };
      this.#replace({ text, source: { start: place, end } });
    }
    const rest = denialsAfter(this.#source, end);
    this.#dropNegation({ start: end, end: rest });
    this.#leave({ start: rest, end: this.#source.length });
  }

  #dropNegation(source: Span): void {
    if (isEmpty(source)) return;
    this.#drop(source);
    this.#negation = "dropped";
  }

  between(hunk: Hunk): void {
    const { text, source } = hunk;
    if (isEmpty(text) && isEmpty(source)) return;
    if (this.#saysTheSame(hunk)) return this.#keep(source);
    const onlyInserted = this.#isInserted(this.#text, text);
    if (onlyInserted && this.#isSigned(text)) return this.#leaveSigned(source);
    if (isEmpty(text) && this.#isSentences(source)) {
      this.#joinsSilently = true;
      return this.#leave(source);
    }
    if (source.end - source.start > LONG_CUT) {
      this.#joinsSilently = true;
      this.#leave(source);
      return this.#add(text);
    }
    return this.#replace(hunk);
  }

  /** One stands for the other: what is an editor's on either side is let pass. */
  #replace({ text, source }: Hunk): void {
    const isEditors = isEmpty(text)
      ? this.#isInserted(this.#source, source)
      : this.#isInserted(this.#text, text) &&
        source.end - source.start <= MOST_REPLACED &&
        !hasNegation(this.#source, source);
    if (isEditors) return this.#keep(source);
    this.#add(text);
    this.#drop(source);
    const difference = countNegations(this.#text, text) - countNegations(this.#source, source);
    if (difference !== 0) this.#negation = difference > 0 ? "added" : "dropped";
  }

  #keep({ start, end }: Span): void {
    for (let place = start; place < end; place += 1) this.kept.push(place);
  }

  #add({ start, end }: Span): void {
    for (let at = start; at < end; at += 1) {
      const word = this.#text[at];
      if (word !== undefined && (!word.isInserted || isNegation(word.term))) this.#added.push(at);
    }
  }

  #drop({ start, end }: Span): void {
    for (let place = start; place < end; place += 1) {
      if (this.#source[place]?.isInserted === false) this.#dropped.push(place);
    }
  }

  #leave({ start, end }: Span): void {
    for (let place = start; place < end; place += 1) this.#leftOut.push(place);
  }

  /** What an ellipsis leaves out; a "not" within one sentence is dropped all the same. */
  #leaveSigned(source: Span): void {
    const isWithinSentence = !this.#breaksSentence(source);
    if (!isWithinSentence || !hasNegation(this.#source, source)) return this.#leave(source);
    this.#negation = "dropped";
    for (let place = source.start; place < source.end; place += 1) {
      const isDropped = isNegation(this.#source[place]?.term ?? "");
      (isDropped ? this.#dropped : this.#leftOut).push(place);
    }
  }

  /** "cease-fire" and "ceasefire", "it's" and "it is". */
  #saysTheSame({ text, source }: Hunk): boolean {
    const [ours, theirs] = [termsIn(this.#text, text), termsIn(this.#source, source)];
    const [only = "", other = ""] = [ours[0], theirs[0]];
    if (ours.length === 1 && theirs.length === 1 && mayBeSame(only, other)) return true;
    return ours.length + theirs.length <= 4 && ours.join("") === theirs.join("");
  }

  #isInserted(words: readonly Word[], { start, end }: Span): boolean {
    for (let at = start; at < end; at += 1) {
      const word = words[at];
      if (word === undefined || !word.isInserted || isNegation(word.term)) return false;
    }
    return true;
  }

  /** Whether an ellipsis stands among these words or right behind them. */
  #isSigned({ start, end }: Span): boolean {
    for (let at = start; at <= end; at += 1) if (this.#text[at]?.followsGap === true) return true;
    return false;
  }

  /** Whether these are whole sentences: one starts with them, and another right behind. */
  #isSentences({ start, end }: Span): boolean {
    return (
      this.#source[start]?.startsSentence === true && this.#source[end]?.startsSentence === true
    );
  }

  #breaksSentence({ start, end }: Span): boolean {
    for (let place = start; place <= end; place += 1) {
      if (this.#source[place]?.startsSentence === true) return true;
    }
    return false;
  }
}

function isEmpty({ start, end }: Span): boolean {
  return start >= end;
}

function termsIn(words: readonly Word[], { start, end }: Span): readonly string[] {
  // More than a few are never the same.
  return words.slice(start, Math.min(end, start + 5)).map(({ term }) => term);
}

function hasNegation(words: readonly Word[], span: Span): boolean {
  return countNegations(words, span) > 0;
}

function countNegations(words: readonly Word[], { start, end }: Span): number {
  let count = 0;
  for (let at = start; at < end; at += 1) if (isNegation(words[at]?.term ?? "")) count += 1;
  return count;
}
