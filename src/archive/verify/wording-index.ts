import { newestFirst } from "../newest-first.ts";
import { inSlices, type Sliced } from "../slices.ts";
import type { Part, Prepared, Step } from "../step.ts";
import { type Candidate, findCandidates, type Preference } from "./candidates.ts";
import { type NumberedStream, Segment, UNKNOWN } from "./segment.ts";
import { type Holding, saidStreams, type Stream, writtenStreams } from "./streams.ts";
import { termsOf, type Word, writtenWords } from "./words.ts";
import { slice } from "../../model/span.ts";

/** Candidates that are compared word by word: of what is said, and of what is written. */
const MOST_SAID = 6;
const MOST_WRITTEN = 3;
/** Segments are joined with the one before them unless that has more than so many times their places. */
const GROWTH = 2;

/** A segment with more than one gone place in so many is sorted anew. */
const MOST_GONE = 8;
/** Segments of no more places are sorted in no time, so nothing that is gone stays in them. */
const SMALL = 1 << 15;

/** Streams that are looked at in one stretch. */
const LOOKED_AT_ONCE = 10_000;

/** The numbers of what a written word stands for: nearly always that is one term. */
type Numbered = number | readonly number[];

/** What streams are. */
type Kind = "said" | "written";

/**
 * All that is said and written in an archive's articles, word by word, so that what has the same words
 * as a text is found without reading any of it. Articles that come are a segment of their own at first;
 * segments are joined as they add up, after the fact, so that each word is sorted as often as the
 * logarithm of their number. What is gone stays in its segment, unseen, until that is sorted anew.
 */
export class WordingIndex implements Part {
  readonly #numbers = new Map<string, number>();
  readonly #holdings = new Map<string, Holding>();
  /** The oldest and largest first. */
  readonly #segments: Record<Kind, readonly Segment[]> = { said: [], written: [] };
  #joining: Promise<boolean> | null = null;

  *prepare({ come, go }: Step): Sliced<Prepared> {
    const said: NumberedStream[] = [];
    const written: NumberedStream[] = [];
    const holdings: Holding[] = [];
    // Each way of writing a word is looked at once.
    const known = new Map<string, Numbered>();
    for (const { digest } of come) {
      const holding: Holding = { digest, isGone: false };
      holdings.push(holding);
      for (const stream of saidStreams(holding)) said.push(this.#number(stream, known));
      for (const stream of writtenStreams(holding)) written.push(this.#number(stream, known));
      yield;
    }
    const added: Record<Kind, readonly Segment[]> = {
      said: yield* this.#sorted(said),
      written: yield* this.#sorted(written),
    };
    return {
      commit: () => {
        for (const { head } of go) {
          const { id } = head;
          const holding = this.#holdings.get(id);
          if (holding !== undefined) holding.isGone = true;
          this.#holdings.delete(id);
        }
        for (const holding of holdings) this.#holdings.set(holding.digest.article.id, holding);
        for (const kind of KINDS) this.#segments[kind] = [...this.#segments[kind], ...added[kind]];
      },
      sweep: () => this.#sweep(),
    };
  }

  /** A text's words by their numbers; -1 for one that no article has. */
  numbersOf(words: readonly Word[]): Int32Array {
    return Int32Array.from(words, ({ term }) => this.#numbers.get(term) ?? UNKNOWN);
  }

  /** Streams that may have a text's words; what is said before what is written, the likeliest first. */
  candidates(sought: Int32Array, prefers: Preference): readonly Candidate[] {
    return [
      ...findCandidates(this.#segments.said, sought, MOST_SAID, prefers, inOrder),
      ...findCandidates(this.#segments.written, sought, MOST_WRITTEN, prefers, inOrder),
    ];
  }

  #number(stream: Stream, known: Map<string, Numbered>): NumberedStream {
    const numbers: number[] = [];
    const { text } = stream.holding.digest.article;
    for (const part of stream.parts) {
      for (const word of writtenWords(slice(text, part))) {
        let found = known.get(word);
        if (found === undefined) {
          found = this.#numbersOfWritten(word);
          known.set(word, found);
        }
        if (typeof found === "number") numbers.push(found);
        else numbers.push(...found);
      }
    }
    return { stream, words: Int32Array.from(numbers) };
  }

  #numbersOfWritten(word: string): Numbered {
    const [first, ...others] = termsOf(word).map((term) => this.#numberOf(term));
    return first === undefined || others.length > 0 ? [first ?? [], others].flat() : first;
  }

  #numberOf(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    // 0 stands between streams.
    const number = this.#numbers.size + 1;
    this.#numbers.set(term, number);
    return number;
  }

  *#sorted(streams: readonly NumberedStream[]): Sliced<readonly Segment[]> {
    return streams.length === 0 ? [] : [yield* Segment.of(streams, this.#numbers.size)];
  }

  /** Joins what is small at once, and what takes longer in the background. */
  *#sweep(): Sliced<void> {
    if (this.#joining !== null || (yield* this.#join(SMALL))) return;
    this.#joining = inSlices(this.#join(Number.POSITIVE_INFINITY)).finally(() => {
      this.#joining = null;
    });
  }

  /** Joins all segments that are to be one by now, and says whether none is left that is larger than allowed. */
  *#join(largest: number): Sliced<boolean> {
    for (const kind of KINDS) {
      for (let plan = yield* planOf(this.#segments[kind]); plan !== null;) {
        if (plan.size > largest) return false;
        yield* this.#sort(kind, plan);
        plan = yield* planOf(this.#segments[kind]);
      }
    }
    return true;
  }

  /** Sorts some segments anew, as one. Others may have come behind them when it is done. */
  *#sort(kind: Kind, { from, to }: Plan): Sliced<void> {
    const streams: NumberedStream[] = [];
    for (const segment of this.#segments[kind].slice(from, to)) {
      yield* addLive(segment, streams);
    }
    const joined = yield* this.#sorted(streams);
    const segments = this.#segments[kind];
    this.#segments[kind] = [...segments.slice(0, from), ...joined, ...segments.slice(to)];
  }
}

const KINDS: readonly Kind[] = ["said", "written"];

/** Segments that are to be one: from an index, and before another. */
interface Plan {
  readonly from: number;
  readonly to: number;
  /** In places. */
  readonly size: number;
}

/** What is to be joined next, or sorted anew for what is gone of it; null for nothing. */
function* planOf(segments: readonly Segment[]): Sliced<Plan | null> {
  let from = segments.length - 1;
  let size = segments[from]?.size ?? 0;
  for (let next = segments[from - 1]; next !== undefined && next.size <= GROWTH * size;) {
    from -= 1;
    size += next.size;
    next = segments[from - 1];
  }
  if (from < segments.length - 1) return { from, to: segments.length, size };
  for (const [index, segment] of segments.entries()) {
    const gone = yield* goneFrom(segment);
    if (gone > (segment.size <= SMALL ? 0 : segment.size / MOST_GONE)) {
      return { from: index, to: index + 1, size: segment.size };
    }
  }
  return null;
}

/** How many places of a segment are gone. */
function* goneFrom(segment: Segment): Sliced<number> {
  let gone = 0;
  for (let index = 0; index < segment.streams.length; index += 1) {
    if (segment.streams.isGone(index)) gone += segment.wordsOf(index).length;
    if (index % LOOKED_AT_ONCE === 0) yield;
  }
  return gone;
}

/** Adds the streams of a segment whose articles are not gone to others. */
function* addLive(segment: Segment, streams: NumberedStream[]): Sliced<void> {
  for (let index = 0; index < segment.streams.length; index += 1) {
    const stream = segment.streams.isGone(index) ? null : segment.streams.at(index);
    if (stream !== null) streams.push({ stream, words: segment.wordsOf(index) });
    if (index % LOOKED_AT_ONCE === 0) yield;
  }
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
