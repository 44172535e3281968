import type { Contents } from "../contents.ts";
import {
  type Saved,
  type SavedSection,
  sectionOf,
  type Sections,
  sectionsBelow,
  sectionsOf,
} from "../sections.ts";
import { inSlices, type Sliced } from "../slices.ts";
import type { Part, Prepared, Step } from "../step.ts";
import { FormReader } from "../vocabulary/form-reader.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type Candidate, findCandidates, type Preference } from "./candidates.ts";
import { HeldDigest } from "./held-digest.ts";
import { ComingStreams, Segment, UNKNOWN } from "./segment.ts";
import { saidStreams, type Stream, writtenStreams } from "./streams.ts";
import { termsOf, type Word, writtenWords } from "./words.ts";

/** Candidates that are compared word by word: of what is said, and of what is written. */
const MOST_SAID = 6;
const MOST_WRITTEN = 3;
/** As many segments of a kind may be: a question looks into each. */
const MOST_SEGMENTS = 8;
/** When there are more, the last are joined, with those before them of no more than so many times their places. */
const GROWTH = 2;

/** A segment with more than one gone place in so many is made anew. */
const MOST_GONE = 8;
/** Segments of no more places are made in no time, so nothing that is gone stays in them. */
const SMALL = 1 << 15;

/** What streams are. */
type Kind = "said" | "written";

/**
 * All that is said and written in an archive's articles, word by word, so that what has the same words
 * as a text is found without reading any of it. Articles that come are a segment of their own at first;
 * segments are joined as they add up, after the fact, so that each word is merged as often as the
 * logarithm of their number at most. What is gone stays in its segment, unseen, until that is made anew.
 */
export class WordingIndex implements Part {
  readonly #contents: Contents;
  readonly #vocabulary: Vocabulary;
  readonly #small: number;
  #reader: FormReader;
  /** By row: of what is shown. */
  readonly #holdings = new Map<number, HeldDigest>();
  /** The oldest and largest first. */
  readonly #segments: Record<Kind, readonly Segment[]> = { said: [], written: [] };
  #joining: Promise<boolean> | null = null;

  /**
   * @param contents all that is shown; it commits each step as this does
   * @param vocabulary may be shared with others
   * @param small in segments of no more places nothing that is gone stays
   */
  constructor(contents: Contents, vocabulary: Vocabulary, small = SMALL) {
    this.#contents = contents;
    this.#vocabulary = vocabulary;
    this.#small = small;
    this.#reader = new FormReader(vocabulary, (written) => termsIn(written, vocabulary));
  }

  /**
   * An index as it was when it was saved, and the contents and the vocabulary were these.
   *
   * @throws {BrokenSections} where that is not what {@link save} makes
   */
  static load(sections: Sections, contents: Contents, vocabulary: Vocabulary): WordingIndex {
    const index = new WordingIndex(contents, vocabulary);
    index.#reader = FormReader.load(sectionsOf("reader", sections), vocabulary, (written) =>
      termsIn(written, vocabulary),
    );
    const holdingOf = (row: number, isGone: boolean): HeldDigest => {
      const shown = isGone ? undefined : index.#holdings.get(row);
      const holding = shown ?? new HeldDigest(contents, row);
      holding.isGone = isGone;
      if (!isGone) index.#holdings.set(row, holding);
      return holding;
    };
    const counts = sectionOf(sections, "segments", Uint32Array, KINDS.length);
    for (const [at, kind] of KINDS.entries()) {
      index.#segments[kind] = Array.from({ length: counts[at] ?? 0 }, (_, number) =>
        Segment.load(sectionsOf(`${kind}/${number}`, sections), holdingOf),
      );
    }
    return index;
  }

  *save(): Sliced<Saved> {
    // As they are now: some may be joined in the background meanwhile.
    const segments = { ...this.#segments };
    const sections = new Map<string, SavedSection>([
      ["segments", Uint32Array.from(KINDS, (kind) => segments[kind].length)],
      ...sectionsBelow("reader", yield* this.#reader.save()),
    ]);
    for (const kind of KINDS) {
      for (const [number, segment] of segments[kind].entries()) {
        const own = sectionsBelow(`${kind}/${number}`, yield* segment.save());
        for (const [name, section] of own) sections.set(name, section);
      }
    }
    return sections;
  }

  *prepare({ come, go }: Step): Sliced<Prepared> {
    const coming = { said: new ComingStreams(), written: new ComingStreams() };
    const holdings: HeldDigest[] = [];
    for (const { row, digest } of come) {
      const holding = new HeldDigest(this.#contents, row, digest);
      holdings.push(holding);
      for (const stream of saidStreams(holding)) this.#read(stream, coming.said);
      for (const stream of writtenStreams(holding)) this.#read(stream, coming.written);
      yield;
    }
    const added: Record<Kind, Segment | null> = {
      said: yield* Segment.of(coming.said, this.#vocabulary.size),
      written: yield* Segment.of(coming.written, this.#vocabulary.size),
    };
    return {
      commit: () => {
        for (const { row } of go) {
          const holding = this.#holdings.get(row);
          if (holding !== undefined) holding.isGone = true;
          this.#holdings.delete(row);
        }
        if (go.length > 0) this.#haveGone();
        for (const holding of holdings) {
          this.#holdings.set(holding.row, holding);
          holding.hasCome();
        }
        for (const kind of KINDS) {
          const segment = added[kind];
          if (segment !== null) this.#segments[kind] = [...this.#segments[kind], segment];
        }
      },
      sweep: () => this.#sweep(),
    };
  }

  /** A text's words by their numbers; -1 for one that no article has. */
  numbersOf(words: readonly Word[]): Int32Array {
    return Int32Array.from(words, ({ term }) => this.#vocabulary.numberOf(term) ?? UNKNOWN);
  }

  /** Streams that may have a text's words; what is said before what is written, the likeliest first. */
  candidates(sought: Int32Array, prefers: Preference): readonly Candidate[] {
    const rankOf = (row: number) => this.#contents.rankOf(row);
    return [
      ...findCandidates(this.#segments.said, sought, MOST_SAID, prefers, rankOf),
      ...findCandidates(this.#segments.written, sought, MOST_WRITTEN, prefers, rankOf),
    ];
  }

  /** Finds out what is gone of what was loaded, which the first question would have to otherwise. */
  *findGone(): Sliced<void> {
    for (const kind of KINDS) {
      for (const segment of this.#segments[kind]) yield* segment.countGone();
    }
  }

  /** Adds a stream to those that come. */
  #read(stream: Stream, coming: ComingStreams): void {
    const words = coming.add(stream);
    const forms = this.#vocabulary.formsOf(stream.holding.digest.article);
    for (const { start, end } of stream.parts) this.#reader.readForms(forms, start, end, words);
  }

  #haveGone(): void {
    for (const kind of KINDS) {
      for (const segment of this.#segments[kind]) segment.haveGone();
    }
  }

  /** Joins what is small at once, and what takes longer in the background. */
  *#sweep(): Sliced<void> {
    if (this.#joining === null && !(yield* this.#join(this.#small))) {
      this.#joining = inSlices(this.#join(Number.POSITIVE_INFINITY))
        // As they are they answer as well, but later; it is tried again after the next change.
        .catch(() => false)
        .finally(() => {
          this.#joining = null;
        });
    }
    yield* this.findGone();
  }

  /** Joins all segments that are to be one by now, and says whether none is left that is larger than allowed. */
  *#join(largest: number): Sliced<boolean> {
    for (const kind of KINDS) {
      for (let plan = yield* planOf(this.#segments[kind], this.#small); plan !== null;) {
        if (plan.size > largest) return false;
        yield* this.#joinPlanned(kind, plan);
        plan = yield* planOf(this.#segments[kind], this.#small);
      }
    }
    return true;
  }

  /** Makes one of some segments. Others may have come behind them when it is done. */
  *#joinPlanned(kind: Kind, { from, to }: Plan): Sliced<void> {
    const joined = yield* Segment.join(this.#segments[kind].slice(from, to));
    const segments = this.#segments[kind];
    const instead = joined === null ? [] : [joined];
    this.#segments[kind] = [...segments.slice(0, from), ...instead, ...segments.slice(to)];
  }
}

/** The numbers of the terms in a stretch of text. */
function termsIn(written: string, vocabulary: Vocabulary): readonly number[] {
  const numbers: number[] = [];
  for (const word of writtenWords(written)) {
    for (const term of termsOf(word)) numbers.push(vocabulary.add(term));
  }
  return numbers;
}

const KINDS: readonly Kind[] = ["said", "written"];

/** Segments that are to be one: from an index, and before another. */
interface Plan {
  readonly from: number;
  readonly to: number;
  /** In places. */
  readonly size: number;
}

/** What is to be joined next, or made anew for what is gone of it; null for nothing. */
function* planOf(segments: readonly Segment[], small: number): Sliced<Plan | null> {
  if (segments.length > MOST_SEGMENTS) return lastOf(segments);
  for (const [index, segment] of segments.entries()) {
    const gone = yield* segment.countGone();
    if (gone > (segment.size <= small ? 0 : segment.size / MOST_GONE)) {
      return { from: index, to: index + 1, size: segment.size };
    }
  }
  return null;
}

/** The last segments, and those before them that are not much larger than all behind them. */
function lastOf(segments: readonly Segment[]): Plan {
  let from = segments.length - 2;
  let size = segments.slice(from).reduce((sum, each) => sum + each.size, 0);
  for (let next = segments[from - 1]; next !== undefined && next.size <= GROWTH * size;) {
    from -= 1;
    size += next.size;
    next = segments[from - 1];
  }
  return { from, to: segments.length, size };
}
