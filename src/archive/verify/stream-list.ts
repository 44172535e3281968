import { numbersOf } from "../saving.ts";
import {
  BrokenSections,
  type Saved,
  type SavedSection,
  sectionOf,
  type Sections,
} from "../sections.ts";
import type { Sliced } from "../slices.ts";
import { NumberBuffer } from "../vocabulary/number-buffer.ts";
import type { Holding, Stream, StreamPart } from "./streams.ts";

/** Numbers of a part: where it begins and ends, and its quotation. */
const NUMBERS = 3;
/** Stands for no quotation. */
const NONE = -1;
/** Streams that are packed in one stretch. */
const PACKED_AT_ONCE = 5000;

/** The row of a stream's article, and the first of its parts. */
export interface Head extends StreamPart {
  readonly row: number;
}

/**
 * Streams, packed: an archive has some thirty for each article, of which a question looks at a few. As
 * objects they would take as much memory as their words.
 */
export class StreamList {
  readonly #holdings: readonly Holding[];
  /** By stream: the index of its holding, and of its first part; behind the last, how many parts there are. */
  readonly #holders: Uint32Array;
  readonly #firsts: Uint32Array;
  readonly #parts: Int32Array;

  /** @param holdings and all else as {@link StreamPacker} packs it */
  constructor(
    holdings: readonly Holding[],
    holders: Uint32Array,
    firsts: Uint32Array,
    parts: Int32Array,
  ) {
    this.#holdings = holdings;
    this.#holders = holders;
    this.#firsts = firsts;
    this.#parts = parts;
  }

  /**
   * A list as it was when it was saved.
   *
   * @param holdingOf what holds the digest of a row
   * @throws {BrokenSections} where that is not what {@link save} makes
   */
  static load(
    sections: Sections,
    holdingOf: (row: number, isGone: boolean) => Holding,
  ): StreamList {
    const rows = sectionOf(sections, "rows", Uint32Array);
    const gone = sectionOf(sections, "gone", Uint8Array, rows.length);
    const holders = sectionOf(sections, "holders", Uint32Array);
    const firsts = sectionOf(sections, "firsts", Uint32Array, holders.length + 1);
    const parts = sectionOf(sections, "parts", Int32Array, NUMBERS * (firsts.at(-1) ?? 0));
    for (const holder of holders) {
      if (holder >= rows.length)
        throw new BrokenSections(`a stream of the missing holder ${holder}`);
    }
    const holdings = Array.from(rows, (row, index) => holdingOf(row, gone[index] === 1));
    return new StreamList(holdings, holders, firsts, parts);
  }

  *save(): Sliced<Saved> {
    const rows = this.#holdings.map(({ row }) => row);
    const gone = this.#holdings.map(({ isGone }) => (isGone ? 1 : 0));
    yield;
    return new Map<string, SavedSection>([
      ["rows", yield* numbersOf(rows)],
      ["gone", Uint8Array.from(gone)],
      ["holders", this.#holders],
      ["firsts", this.#firsts],
      ["parts", this.#parts],
    ]);
  }

  /**
   * Lists as one.
   *
   * @param kept which streams of each are to be in it, in order
   */
  static *join(lists: readonly StreamList[], kept: readonly Uint32Array[]): Sliced<StreamList> {
    const holdings = new Map<Holding, number>();
    const holders = new Uint32Array(kept.reduce((sum, { length }) => sum + length, 0));
    const firsts = new Uint32Array(holders.length + 1);
    const parts = new Int32Array(lists.reduce((sum, list) => sum + list.#parts.length, 0));
    let at = 0;
    let end = 0;
    for (const [index, list] of lists.entries()) {
      for (const stream of kept[index] ?? []) {
        const holding = list.#holdings[list.#holders[stream] ?? NONE];
        if (holding === undefined) continue;
        const holder = holdings.get(holding) ?? holdings.size;
        holdings.set(holding, holder);
        holders[at] = holder;
        const own = list.#partsOf(stream);
        parts.set(own, end);
        end += own.length;
        at += 1;
        firsts[at] = end / NUMBERS;
        if (at % PACKED_AT_ONCE === 0) yield;
      }
    }
    return new StreamList([...holdings.keys()], holders, firsts, parts.slice(0, end));
  }

  get length(): number {
    return this.#holders.length;
  }

  /** Whether a stream's article is gone; so is what is beyond the last. */
  isGone(index: number): boolean {
    return this.#holdings[this.#holders[index] ?? NONE]?.isGone ?? true;
  }

  /** The indices of those whose articles are not gone. */
  present(): Uint32Array {
    return this.#whose(false);
  }

  /** The indices of those whose articles are gone. */
  gone(): Uint32Array {
    return this.#holdings.some(({ isGone }) => isGone) ? this.#whose(true) : new Uint32Array(0);
  }

  /** What a stream begins with; it is to be there. */
  headOf(index: number): Head {
    const first = NUMBERS * (this.#firsts[index] ?? 0);
    const quotation = this.#parts[first + 2] ?? NONE;
    return {
      row: this.#holdings[this.#holders[index] ?? NONE]?.row ?? NONE,
      start: this.#parts[first] ?? 0,
      end: this.#parts[first + 1] ?? 0,
      quotation: quotation === NONE ? null : quotation,
    };
  }

  /** A stream, made for whoever asks; null beyond the last. */
  at(index: number): Stream | null {
    const holding = this.#holdings[this.#holders[index] ?? NONE];
    if (holding === undefined) return null;
    const numbers = this.#partsOf(index);
    const parts: StreamPart[] = [];
    for (let at = 0; at < numbers.length; at += NUMBERS) {
      const [start = 0, end = 0, quotation = NONE] = numbers.subarray(at, at + NUMBERS);
      parts.push({ start, end, quotation: quotation === NONE ? null : quotation });
    }
    return { holding, parts };
  }

  /** The indices of those whose articles are gone, or of those whose are not. */
  #whose(areGone: boolean): Uint32Array {
    const found = new Uint32Array(this.length);
    let count = 0;
    for (let index = 0; index < found.length; index += 1) {
      if (this.isGone(index) !== areGone) continue;
      found[count] = index;
      count += 1;
    }
    return found.slice(0, count);
  }

  #partsOf(stream: number): Int32Array {
    return this.#parts.subarray(
      NUMBERS * (this.#firsts[stream] ?? 0),
      NUMBERS * (this.#firsts[stream + 1] ?? 0),
    );
  }
}

/** Packs streams one after the other. */
export class StreamPacker {
  readonly #holdings = new Map<Holding, number>();
  readonly #holders = new NumberBuffer();
  readonly #firsts = new NumberBuffer();
  readonly #parts = new NumberBuffer();

  add({ holding, parts }: Stream): void {
    const holder = this.#holdings.get(holding) ?? this.#holdings.size;
    this.#holdings.set(holding, holder);
    this.#holders.push(holder);
    this.#firsts.push(this.#parts.length / NUMBERS);
    for (const { start, end, quotation } of parts) {
      this.#parts.push(start);
      this.#parts.push(end);
      this.#parts.push(quotation ?? NONE);
    }
  }

  /** All that were added. None may be added after. */
  take(): StreamList {
    this.#firsts.push(this.#parts.length / NUMBERS);
    return new StreamList(
      [...this.#holdings.keys()],
      new Uint32Array(this.#holders.take()),
      new Uint32Array(this.#firsts.take()),
      this.#parts.take(),
    );
  }
}
