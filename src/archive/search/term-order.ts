import { type Sliced, sortedInSlices } from "../slices.ts";

/** Terms that are put in order, or looked at, in one stretch. */
const AT_ONCE = 8192;

/** Terms in the order of their code units. What stands for a term is a number, or the term itself. */
export interface OrderedTerms<Entry> {
  readonly entries: readonly Entry[];
  /** How the term of each begins. */
  readonly beginnings: Float64Array;
}

interface Placed<Entry> {
  readonly entry: Entry;
  readonly beginning: number;
}

/** Puts terms in order. No two may be the same. */
export class TermOrder<Entry> {
  readonly #termOf: (entry: Entry) => string;
  readonly #beginningOf: (entry: Entry) => number;

  constructor(termOf: (entry: Entry) => string, beginningOf: (entry: Entry) => number) {
    this.#termOf = termOf;
    this.#beginningOf = beginningOf;
  }

  /** Entries that are in order already. */
  *of(entries: readonly Entry[]): Sliced<OrderedTerms<Entry>> {
    const beginnings = new Float64Array(entries.length);
    for (const [at, entry] of entries.entries()) {
      beginnings[at] = this.#beginningOf(entry);
      if (at % AT_ONCE === 0) yield;
    }
    return { entries, beginnings };
  }

  /** What is in order with others that may come in any. */
  *with(there: OrderedTerms<Entry>, coming: readonly Entry[]): Sliced<OrderedTerms<Entry>> {
    const placed = coming.map((entry) => ({ entry, beginning: this.#beginningOf(entry) }));
    yield;
    const sorted = yield* sortedInSlices(
      placed,
      (a, b) => (this.#isBefore(a.entry, a.beginning, b) ? -1 : 1),
      AT_ONCE,
    );
    return yield* this.#merged(there, sorted);
  }

  /** From the last to the first, so that what is there is copied at once, and moves up by as many as are still to come. */
  *#merged(
    there: OrderedTerms<Entry>,
    others: readonly Placed<Entry>[],
  ): Sliced<OrderedTerms<Entry>> {
    const entries = there.entries.concat(others.map(({ entry }) => entry));
    const beginnings = new Float64Array(entries.length);
    beginnings.set(there.beginnings);
    yield;
    let left = there.entries.length;
    for (let index = others.length - 1; index >= 0; index -= 1) {
      const other = others[index];
      if (other === undefined) continue;
      left = this.#moveUp(entries, beginnings, left, index + 1, other);
      entries[left + index] = other.entry;
      beginnings[left + index] = other.beginning;
      if (index % AT_ONCE === 0) yield;
    }
    return { entries, beginnings };
  }

  /** Moves up, by so many places, what of the first `left` belongs behind another, and says how many are left then. */
  #moveUp(
    entries: Entry[],
    beginnings: Float64Array,
    left: number,
    by: number,
    other: Placed<Entry>,
  ): number {
    let end = left;
    for (; end > 0; end -= 1) {
      const entry = entries[end - 1];
      const beginning = beginnings[end - 1] ?? 0;
      if (entry === undefined || this.#isBefore(entry, beginning, other)) break;
      entries[end - 1 + by] = entry;
      beginnings[end - 1 + by] = beginning;
    }
    return end;
  }

  #isBefore(entry: Entry, beginning: number, other: Placed<Entry>): boolean {
    return beginning === other.beginning
      ? this.#termOf(entry) < this.#termOf(other.entry)
      : beginning < other.beginning;
  }
}
