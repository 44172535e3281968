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

  *#merged(
    { entries, beginnings }: OrderedTerms<Entry>,
    others: readonly Placed<Entry>[],
  ): Sliced<OrderedTerms<Entry>> {
    const merged: Entry[] = [];
    const numbers = new Float64Array(entries.length + others.length);
    let at = 0;
    for (const [index, entry] of entries.entries()) {
      const beginning = beginnings[index] ?? 0;
      for (; at < others.length; at += 1) {
        const other = others[at];
        if (other === undefined || this.#isBefore(entry, beginning, other)) break;
        numbers[merged.length] = other.beginning;
        merged.push(other.entry);
      }
      numbers[merged.length] = beginning;
      merged.push(entry);
      if (index % AT_ONCE === 0) yield;
    }
    for (const { entry, beginning } of others.slice(at)) {
      numbers[merged.length] = beginning;
      merged.push(entry);
    }
    return { entries: merged, beginnings: numbers };
  }

  #isBefore(entry: Entry, beginning: number, other: Placed<Entry>): boolean {
    return beginning === other.beginning
      ? this.#termOf(entry) < this.#termOf(other.entry)
      : beginning < other.beginning;
  }
}
