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
    there: OrderedTerms<Entry>,
    others: readonly Placed<Entry>[],
  ): Sliced<OrderedTerms<Entry>> {
    const { length } = there.entries;
    const entries: Entry[] = [];
    const beginnings = new Float64Array(length + others.length);
    let from = 0;
    for (let index = 0; index <= others.length; index += 1) {
      const other = others[index];
      const to = other === undefined ? length : this.#firstBehind(there, from, other);
      for (; from < to; from = Math.min(to, from + AT_ONCE)) {
        append(there, from, Math.min(to, from + AT_ONCE), entries, beginnings);
        if (to - from > AT_ONCE) yield;
      }
      if (other !== undefined) {
        beginnings[entries.length] = other.beginning;
        entries.push(other.entry);
      }
      if (index % AT_ONCE === 0) yield;
    }
    return { entries, beginnings };
  }

  /** The index of the first that belongs behind another, from one on. */
  #firstBehind(
    { entries, beginnings }: OrderedTerms<Entry>,
    from: number,
    other: Placed<Entry>,
  ): number {
    let at = from;
    for (; at < entries.length; at += 1) {
      const [entry, beginning] = [entries[at], beginnings[at] ?? 0];
      if (beginning < other.beginning) continue;
      if (entry === undefined || !this.#isBefore(entry, beginning, other)) break;
    }
    return at;
  }

  #isBefore(entry: Entry, beginning: number, other: Placed<Entry>): boolean {
    return beginning === other.beginning
      ? this.#termOf(entry) < this.#termOf(other.entry)
      : beginning < other.beginning;
  }
}

function append<Entry>(
  from: OrderedTerms<Entry>,
  start: number,
  end: number,
  entries: Entry[],
  beginnings: Float64Array,
): void {
  for (let at = start; at < end; at += 1) {
    const entry = from.entries[at];
    if (entry === undefined) continue;
    beginnings[entries.length] = from.beginnings[at] ?? 0;
    entries.push(entry);
  }
}
