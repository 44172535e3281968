import { BrokenSections, type Section, sectionOf, type Sections } from "../sections.ts";
import type { Sliced } from "../slices.ts";
import type { Holding, Stream, StreamPart } from "./streams.ts";

/** Numbers of a part: where it begins and ends, and its quotation. */
const NUMBERS = 3;
/** Stands for no quotation. */
const NONE = -1;
/** Streams that are packed in one stretch. */
const PACKED_AT_ONCE = 5000;

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

  private constructor(
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

  save(): Sections {
    return new Map<string, Section>([
      ["rows", Uint32Array.from(this.#holdings, ({ row }) => row)],
      ["gone", Uint8Array.from(this.#holdings, ({ isGone }) => (isGone ? 1 : 0))],
      ["holders", this.#holders],
      ["firsts", this.#firsts],
      ["parts", this.#parts],
    ]);
  }

  static *of(streams: readonly Stream[]): Sliced<StreamList> {
    const holdings = new Map<Holding, number>();
    let parts = 0;
    for (const stream of streams) {
      parts += stream.parts.length;
      if (!holdings.has(stream.holding)) holdings.set(stream.holding, holdings.size);
    }
    yield;
    const list = new StreamList(
      [...holdings.keys()],
      new Uint32Array(streams.length),
      new Uint32Array(streams.length + 1),
      new Int32Array(NUMBERS * parts),
    );
    let at = 0;
    for (const [index, stream] of streams.entries()) {
      list.#holders[index] = holdings.get(stream.holding) ?? 0;
      for (const { start, end, quotation } of stream.parts) {
        list.#parts[NUMBERS * at] = start;
        list.#parts[NUMBERS * at + 1] = end;
        list.#parts[NUMBERS * at + 2] = quotation ?? NONE;
        at += 1;
      }
      list.#firsts[index + 1] = at;
      if (index % PACKED_AT_ONCE === 0) yield;
    }
    return list;
  }

  get length(): number {
    return this.#holders.length;
  }

  /** Whether a stream's article is gone; so is what is beyond the last. */
  isGone(index: number): boolean {
    return this.#holdings[this.#holders[index] ?? NONE]?.isGone ?? true;
  }

  /** A stream, made for whoever asks; null beyond the last. */
  at(index: number): Stream | null {
    const holding = this.#holdings[this.#holders[index] ?? NONE];
    if (holding === undefined) return null;
    const parts: StreamPart[] = [];
    for (let part = this.#firsts[index] ?? 0; part < (this.#firsts[index + 1] ?? 0); part += 1) {
      const [start = 0, end = 0, quotation = NONE] = this.#parts.subarray(
        NUMBERS * part,
        NUMBERS * (part + 1),
      );
      parts.push({ start, end, quotation: quotation === NONE ? null : quotation });
    }
    return { holding, parts };
  }
}
