import type { Digest } from "../../model/digest.ts";
import { newestFirst } from "../newest-first.ts";
import { type Candidate, findCandidates, type Preference } from "./candidates.ts";
import { joinStreams, Segment, UNKNOWN } from "./segment.ts";
import { type Holding, saidStreams, type Stream, writtenStreams } from "./streams.ts";
import { eachWritten, termsOf, type Word } from "./words.ts";
import { slice } from "../../model/span.ts";

/** Candidates that are compared word by word: of what is said, and of what is written. */
const MOST_SAID = 6;
const MOST_WRITTEN = 3;
/** A segment takes in the one before it unless that has more than so many times its places. */
const GROWTH = 2;

interface Numbered {
  readonly stream: Stream;
  readonly words: Int32Array;
}

/**
 * All that is said and written in an archive's articles, word by word, so that what has the same words
 * as a text is found without reading any of it. Articles that come are sorted on their own and taken
 * into larger segments as they add up, so that each word is sorted as often as the logarithm of their
 * number; those that are replaced leave with the next sorting.
 */
export class WordingIndex {
  readonly #numbers = new Map<string, number>();
  readonly #holdings = new Map<string, Holding>();
  #said: readonly Segment[] = [];
  #written: readonly Segment[] = [];

  /** Takes articles away; ids that no article has are passed over. */
  remove(articleIds: readonly string[]): void {
    for (const id of articleIds) {
      const holding = this.#holdings.get(id);
      if (holding !== undefined) holding.isGone = true;
      this.#holdings.delete(id);
    }
    this.#said = this.#grow(this.#said, []);
    this.#written = this.#grow(this.#written, []);
  }

  put(digests: readonly Digest[]): void {
    const said: Numbered[] = [];
    const written: Numbered[] = [];
    // Each way of writing a word is looked at once.
    const known = new Map<string, readonly number[]>();
    for (const digest of digests) {
      const old = this.#holdings.get(digest.article.id);
      if (old !== undefined) old.isGone = true;
      const holding: Holding = { digest, isGone: false };
      this.#holdings.set(digest.article.id, holding);
      for (const stream of saidStreams(holding)) said.push(this.#number(stream, known));
      for (const stream of writtenStreams(holding)) written.push(this.#number(stream, known));
    }
    this.#said = this.#grow(this.#said, said);
    this.#written = this.#grow(this.#written, written);
  }

  /** A text's words by their numbers; -1 for one that no article has. */
  numbersOf(words: readonly Word[]): Int32Array {
    return Int32Array.from(words, ({ term }) => this.#numbers.get(term) ?? UNKNOWN);
  }

  /** Streams that may have a text's words; what is said before what is written, the likeliest first. */
  candidates(sought: Int32Array, prefers: Preference): readonly Candidate[] {
    return [
      ...findCandidates(this.#said, sought, MOST_SAID, prefers, inOrder),
      ...findCandidates(this.#written, sought, MOST_WRITTEN, prefers, inOrder),
    ];
  }

  #number(stream: Stream, known: Map<string, readonly number[]>): Numbered {
    const numbers: number[] = [];
    const { text } = stream.holding.digest.article;
    for (const part of stream.parts) {
      eachWritten(slice(text, part), (word) => {
        let found = known.get(word);
        if (found === undefined) {
          found = termsOf(word).map((term) => this.#numberOf(term));
          known.set(word, found);
        }
        numbers.push(...found);
      });
    }
    return { stream, words: Int32Array.from(numbers) };
  }

  #numberOf(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    // 0 stands between streams.
    const number = this.#numbers.size + 1;
    this.#numbers.set(term, number);
    return number;
  }

  #grow(segments: readonly Segment[], added: readonly Numbered[]): readonly Segment[] {
    const isStale = segments.some(hasGone);
    if (added.length === 0 && !isStale) return segments;
    const kept = [...segments];
    const taken: (readonly Numbered[])[] = [added];
    let size = sizeOf(added);
    for (
      let last = kept.at(-1);
      last !== undefined && (last.size <= GROWTH * size || kept.some(hasGone));
    ) {
      kept.pop();
      const streams = liveStreams(last);
      taken.push(streams);
      size += sizeOf(streams);
      last = kept.at(-1);
    }
    const streams = taken.toReversed().flat();
    const joined = joinStreams(streams.map(({ words }) => words));
    const segment = new Segment(
      streams.map(({ stream }) => stream),
      joined,
      this.#numbers.size,
    );
    return [...kept, segment];
  }
}

function hasGone({ streams }: Segment): boolean {
  return streams.some(({ holding }) => holding.isGone);
}

function liveStreams(segment: Segment): readonly Numbered[] {
  return segment.streams.flatMap((stream, index) =>
    stream.holding.isGone ? [] : [{ stream, words: segment.wordsOf(index) }],
  );
}

function sizeOf(streams: readonly Numbered[]): number {
  return streams.reduce((sum, { words }) => sum + words.length, 0);
}

/** The newest article first, then in its own order. */
function inOrder(
  { holding: a, parts: [first] }: Stream,
  { holding: b, parts: [other] }: Stream,
): number {
  return (
    newestFirst(a.digest, b.digest) ||
    (first?.start ?? 0) - (other?.start ?? 0) ||
    (first?.end ?? 0) - (other?.end ?? 0) ||
    (first?.quotation ?? 0) - (other?.quotation ?? 0)
  );
}
