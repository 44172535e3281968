import type { Position } from "./packed-records.ts";

/** Room that no record uses. */
interface Gap {
  readonly start: Position;
  readonly length: number;
  /** Its index in the list of gaps of its class. */
  index: number;
}

/** Classes of lengths to each doubling: a gap is longer than the shortest of its class by an eighth at most. */
const CLASSES_TO_A_DOUBLING = 8;
const LONGEST = 2 ** 32;

/**
 * The room between records. Gaps side by side are one, and a record takes the beginning of one that is hardly
 * longer than it, wherever there is one: records of all lengths share what room there is. Records are never
 * moved, so that room is never less than they once took, but for what is free at the end; editing articles
 * over and over adds a tenth or so. Taking and giving cost the same however many gaps there are. (Two-level
 * segregated fit: Masmano, Ripoll, Crespo and Real, "TLSF: A new dynamic memory allocator for real-time
 * systems", ECRTS 2004.)
 */
export class FreeRoom {
  readonly #byStart = new Map<Position, Gap>();
  readonly #byEnd = new Map<Position, Gap>();
  /** By class. */
  readonly #gaps: Gap[][] = Array.from({ length: 1 + classOf(LONGEST) }, () => []);
  #length = 0;

  /** How many numbers all gaps have room for. */
  get length(): number {
    return this.#length;
  }

  /** Where a gap began that has room for so many numbers, which are no gap any more; null where none has. */
  take(length: number): Position | null {
    const gap = this.#fitting(length);
    if (gap === null) return null;
    this.#remove(gap);
    if (gap.length > length) this.#add(gap.start + length, gap.length - length);
    return gap.start;
  }

  /** Makes a gap of room that no gap has part in. */
  give(start: Position, length: number): void {
    const before = this.#byEnd.get(start);
    const after = this.#byStart.get(start + length);
    if (before !== undefined) this.#remove(before);
    if (after !== undefined) this.#remove(after);
    this.#add(before?.start ?? start, (before?.length ?? 0) + length + (after?.length ?? 0));
  }

  /** Where a gap begins that ends there, which is no gap any more; the end where none does. */
  takeLast(end: Position): Position {
    const last = this.#byEnd.get(end);
    if (last === undefined) return end;
    this.#remove(last);
    return last.start;
  }

  /** All gaps: where each begins, and how long it is. */
  *[Symbol.iterator](): Iterator<readonly [Position, number]> {
    for (const { start, length } of this.#byStart.values()) yield [start, length];
  }

  /** A gap that is long enough. Of its own class only the last is looked at; of a longer one any will do. */
  #fitting(length: number): Gap | null {
    const own = classOf(length);
    for (let each = own; each < this.#gaps.length; each += 1) {
      const gap = this.#gaps[each]?.at(-1);
      if (gap !== undefined && gap.length >= length) return gap;
    }
    return null;
  }

  #add(start: Position, length: number): void {
    if (length === 0) return;
    const gaps = this.#gaps[classOf(length)];
    if (gaps === undefined) return;
    const gap = { start, length, index: gaps.length };
    gaps.push(gap);
    this.#length += length;
    this.#byStart.set(start, gap);
    this.#byEnd.set(start + length, gap);
  }

  #remove({ start, length, index }: Gap): void {
    this.#byStart.delete(start);
    this.#byEnd.delete(start + length);
    this.#length -= length;
    const gaps = this.#gaps[classOf(length)];
    const last = gaps?.pop();
    if (gaps === undefined || last === undefined || last.start === start) return;
    gaps[index] = last;
    last.index = index;
  }
}

/** The class of a length from 1: the greater the length, the greater it is, or the same. */
function classOf(length: number): number {
  const doublings = Math.floor(Math.log2(length));
  const eighths = Math.floor((CLASSES_TO_A_DOUBLING * length) / 2 ** doublings);
  return CLASSES_TO_A_DOUBLING * doublings + eighths - CLASSES_TO_A_DOUBLING;
}
