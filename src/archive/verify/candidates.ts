import type { Segment } from "./segment.ts";
import type { Stream } from "./streams.ts";

/** Places of a text that are looked up, at most: of a longer one each second, third … word. */
const MOST_LOOKUPS = 48;
/** Places in the archive that are visited, at most, the rarest runs of words first. */
const MOST_VISITS = 300;
/** As many are visited where already the rarest run is in more places: of a text of few common words. */
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

/** Whether of equals a stream comes first; null where none does. */
export type Preference = ((stream: Stream) => boolean) | null;

/**
 * The streams that share most runs of up to four words with a text, rare runs weighing more; of
 * equals those that are preferred, then the order that `compare` gives.
 */
export function findCandidates(
  segments: readonly Segment[],
  sought: Int32Array,
  most: number,
  prefers: Preference,
  compare: (a: Stream, b: Stream) => number,
): readonly Candidate[] {
  const votes = vote(segments, sought);
  const found = segments.flatMap((segment, index) =>
    [...(votes[index] ?? [])].flatMap(([at, weight]) => {
      const stream = segment.streams.isGone(at) ? null : segment.streams.at(at);
      if (stream === null) return [];
      return [{ stream, segment, at, weight }];
    }),
  );
  const weights = found.map(({ weight }) => weight).toSorted((a, b) => b - a);
  const least = Math.max(weights[most - 1] ?? 0, WORTH_COMPARING * (weights[0] ?? 0));
  return found
    .filter(({ weight }) => weight >= least)
    .map(({ stream, segment, at, weight }) => ({
      stream,
      words: segment.wordsOf(at),
      weight,
      isPreferred: prefers?.(stream) === true,
    }))
    .toSorted(
      (a, b) =>
        b.weight - a.weight ||
        Number(b.isPreferred) - Number(a.isPreferred) ||
        a.words.length - b.words.length ||
        compare(a.stream, b.stream),
    )
    .slice(0, most);
}

/** What each stream has in common with the text: for each segment, by the stream's index. */
function vote(
  segments: readonly Segment[],
  sought: Int32Array,
): readonly ReadonlyMap<number, number>[] {
  const total = segments.reduce((sum, { size }) => sum + size, 0);
  const votes = segments.map(() => new Map<number, number>());
  let visits = 0;
  for (const { size, places } of findSeeds(segments, sought)) {
    // Wholly or not at all: which places come first depends on when their articles came.
    if (visits > 0 && visits + size > MOST_VISITS) break;
    visits += size;
    const weight = Math.log2(1 + total / size);
    let left = MOST_COMMON_VISITS;
    for (const { segment, low, high } of places) {
      for (let index = low; index < high && left > 0; index += 1) {
        left -= 1;
        const known = votes[segment];
        const stream = segments[segment]?.streamAtIndex(index) ?? 0;
        known?.set(stream, (known.get(stream) ?? 0) + weight);
      }
    }
  }
  return votes;
}

/** A run of the text's words that the archive has. */
interface Seed {
  /** In words. */
  readonly length: number;
  /** In how many places it is. */
  readonly size: number;
  readonly places: readonly {
    readonly segment: number;
    readonly low: number;
    readonly high: number;
  }[];
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
  const found = segments.map((segment) => segment.intervals(sought, from));
  const longest = Math.max(0, ...found.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => {
    const places = found.flatMap((intervals, segment) => {
      const interval = intervals[index];
      return interval === undefined ? [] : [{ segment, low: interval.low, high: interval.high }];
    });
    const size = places.reduce((sum, { low, high }) => sum + high - low, 0);
    return { length: index + 1, size, places };
  });
}
