import { firstOf } from "../first-of.ts";
import type { Interval, Segment } from "./segment.ts";
import type { Head } from "./stream-list.ts";
import type { Stream } from "./streams.ts";

/** Places of a text that are looked up, at most: of a longer one each second, third … word. */
const MOST_LOOKUPS = 48;
/** Places in the archive that are visited, at most, the rarest runs of words first. */
const MOST_VISITS = 300;
/**
 * As many are visited where already the rarest run is in more places: of a text of few common words. Which of
 * them depends on when their articles came.
 */
const MOST_COMMON_VISITS = 4000;
/** A shorter run than the longest is looked at too where it is in so few places. */
const FEW_PLACES = 8;
/** What has less than this share of what the likeliest has in common is not the same sentence. */
const WORTH_COMPARING = 0.3;

/** A stream that may have the words of a text. */
export interface Candidate {
  readonly stream: Stream;
  /** Its words, numbered. */
  readonly words: Int32Array;
}

/** Whether of equals a stream comes first that begins with a quotation of a row's article; null where none does. */
export type Preference = ((row: number, quotation: number) => boolean) | null;

/** A stream that has words of a text, by its place. */
interface Voted {
  readonly segment: Segment;
  /** Its index there. */
  readonly at: number;
  readonly weight: number;
}

/** A stream and what it is compared by with others of its weight. */
interface Weighed extends Voted, Head {
  /** In words. */
  readonly length: number;
  readonly isPreferred: boolean;
}

/**
 * The streams that share most runs of up to four words with a text, rare runs weighing more; of
 * equals those that are preferred, then the shortest, then those of the newest article, in its order.
 *
 * @param rankOf an article's place among the newest, by row
 */
export function findCandidates(
  segments: readonly Segment[],
  sought: Int32Array,
  most: number,
  prefers: Preference,
  rankOf: (row: number) => number,
): readonly Candidate[] {
  const found = likeliest(vote(segments, sought), most).map((voted): Weighed => {
    const head = voted.segment.streams.headOf(voted.at);
    const { row, quotation } = head;
    const isPreferred = prefers !== null && quotation !== null && prefers(row, quotation);
    return { ...voted, ...head, length: voted.segment.wordsOf(voted.at).length, isPreferred };
  });
  const inOrder = (a: Weighed, b: Weighed): number =>
    b.weight - a.weight ||
    Number(b.isPreferred) - Number(a.isPreferred) ||
    a.length - b.length ||
    rankOf(a.row) - rankOf(b.row) ||
    a.start - b.start ||
    a.end - b.end ||
    (a.quotation ?? 0) - (b.quotation ?? 0);
  // What many texts have nobody looks at: only of those that are looked at objects are made.
  return firstOf(found, most, inOrder).flatMap(({ segment, at }) => {
    const stream = segment.streams.at(at);
    return stream === null ? [] : [{ stream, words: segment.wordsOf(at) }];
  });
}

/** Those that may be among so many of the greatest weight, and that are like enough to the likeliest. */
function likeliest(voted: readonly Voted[], most: number): readonly Voted[] {
  const weights = firstOf(voted, most, (a, b) => b.weight - a.weight);
  const greatest = weights[0]?.weight ?? 0;
  const least = Math.max(weights[most - 1]?.weight ?? 0, WORTH_COMPARING * greatest);
  return voted.filter(({ weight }) => weight >= least);
}

/** The streams that have something in common with the text. What is gone is neither among them nor counted. */
function vote(segments: readonly Segment[], sought: Int32Array): readonly Voted[] {
  const total = segments.reduce((sum, { live }) => sum + live, 0);
  /** By stream's index. */
  const votes = new Map(segments.map((segment) => [segment, new Map<number, number>()]));
  let visits = 0;
  for (const { size, places } of findSeeds(segments, sought)) {
    // Wholly or not at all: which places come first depends on when their articles came.
    if (visits > 0 && visits + size > MOST_VISITS) break;
    visits += size;
    const weight = Math.log2(1 + total / size);
    let left = MOST_COMMON_VISITS;
    for (const { segment, interval } of places) {
      const known = votes.get(segment);
      const streams = segment.streamsIn(interval, left);
      left -= streams.length;
      for (const stream of streams) known?.set(stream, (known.get(stream) ?? 0) + weight);
    }
  }
  const voted: Voted[] = [];
  for (const [segment, known] of votes) {
    for (const [at, weight] of known) voted.push({ segment, at, weight });
  }
  return voted;
}

/** A run of the text's words that the archive has. */
interface Seed {
  /** In words. */
  readonly length: number;
  /** In how many places it is that are not gone. */
  readonly size: number;
  readonly places: readonly { readonly segment: Segment; readonly interval: Interval }[];
}

/** Runs of the text that the archive has, the rarest first, of equals the longest. */
function findSeeds(segments: readonly Segment[], sought: Int32Array): readonly Seed[] {
  const seeds: Seed[] = [];
  const step = Math.max(1, Math.ceil(sought.length / MOST_LOOKUPS));
  for (let from = 0; from < sought.length; from += step) {
    const runs = runsAt(segments, sought, from);
    for (const [index, run] of runs.toReversed().entries()) {
      if (index > 0 && run.size > FEW_PLACES) break;
      seeds.push(run);
    }
  }
  return seeds.toSorted((a, b) => a.size - b.size || b.length - a.length);
}

/** The runs that begin at one of the text's words, the shortest first, over all segments. */
function runsAt(segments: readonly Segment[], sought: Int32Array, from: number): readonly Seed[] {
  const found = segments.map((segment) => ({
    segment,
    intervals: segment.intervals(sought, from),
  }));
  const longest = Math.max(0, ...found.map(({ intervals }) => intervals.length));
  return Array.from({ length: longest }, (_, index) => {
    const places = found.flatMap(({ segment, intervals }) => {
      const interval = intervals[index];
      return interval === undefined ? [] : [{ segment, interval }];
    });
    const size = places.reduce((sum, { interval: { live } }) => sum + live, 0);
    return { length: index + 1, size, places };
  });
}
