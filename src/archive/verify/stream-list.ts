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

  private constructor(streams: number, parts: number, holdings: readonly Holding[]) {
    this.#holdings = holdings;
    this.#holders = new Uint32Array(streams);
    this.#firsts = new Uint32Array(streams + 1);
    this.#parts = new Int32Array(NUMBERS * parts);
  }

  static *of(streams: readonly Stream[]): Sliced<StreamList> {
    const holdings = new Map<Holding, number>();
    let parts = 0;
    for (const stream of streams) {
      parts += stream.parts.length;
      if (!holdings.has(stream.holding)) holdings.set(stream.holding, holdings.size);
    }
    yield;
    const list = new StreamList(streams.length, parts, [...holdings.keys()]);
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
