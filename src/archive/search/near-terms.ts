import { filteredInSlices, type Sliced } from "../slices.ts";
import { beginningOf } from "../vocabulary/beginning.ts";
import { type OrderedTerms, TermOrder } from "./term-order.ts";

/**
 * Terms in the order of their code units, so that what is nearly a term is found without a look at most. What
 * stands for a term, a number or the term itself, is given back for it.
 */
export class NearTerms<Entry> {
  readonly #termOf: (entry: Entry) => string;
  readonly #order: TermOrder<Entry>;
  #sorted: readonly Entry[];
  /** The same with their beginnings; null before they are needed. */
  #ordered: OrderedTerms<Entry> | null = null;

  /**
   * @param sorted terms that are in their order already
   * @param beginning how an entry's term begins: {@link beginningOf}
   */
  constructor(
    termOf: (entry: Entry) => string,
    sorted: readonly Entry[] = [],
    beginning: (entry: Entry) => number = (entry) => beginningOfTerm(termOf(entry)),
  ) {
    this.#termOf = termOf;
    this.#order = new TermOrder(termOf, beginning);
    this.#sorted = sorted;
  }

  /** All, in their order. */
  get sorted(): readonly Entry[] {
    return this.#sorted;
  }

  /** Takes in terms that are not in it yet. */
  *add(entries: readonly Entry[]): Sliced<void> {
    if (entries.length === 0) return;
    const there = this.#ordered ?? (yield* this.#order.of(this.#sorted));
    this.#ordered = yield* this.#order.with(there, entries);
    this.#sorted = this.#ordered.entries;
  }

  /** Forgets terms. */
  *forget(isGone: (entry: Entry) => boolean): Sliced<void> {
    this.#sorted = yield* filteredInSlices(this.#sorted, (entry) => !isGone(entry));
    this.#ordered = null;
  }

  has(term: string): boolean {
    const entry = this.#sorted[this.#firstFrom(term)];
    return entry !== undefined && this.#termOf(entry) === term;
  }

  /** Terms that begin so, in their order; itself among them. */
  beginning(prefix: string): readonly Entry[] {
    const from = this.#firstFrom(prefix);
    // No code unit sorts behind it.
    return this.#sorted.slice(from, this.#firstFrom(`${prefix}\uffff`));
  }

  /** Where the first term stands that does not sort before another. */
  #firstFrom(term: string): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const entry = this.#sorted[middle];
      if (entry !== undefined && this.#termOf(entry) < term) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /**
   * Terms within so many insertions, deletions and substitutions of another (Levenshtein's distance, in
   * code units).
   */
  near(term: string, edits: number): readonly Entry[] {
    return this.#walk(new Distances(term, edits, false), false);
  }

  /** Terms within so many slips of another: edits, or two neighbours that changed places. */
  misspelt(term: string, slips: number): readonly Entry[] {
    return this.#walk(new Distances(term, slips, true), false);
  }

  /** Terms of which a beginning is within so many slips of another: what it may go on to be. */
  begunNear(term: string, slips: number): readonly Entry[] {
    return slips === 0 ? this.beginning(term) : this.#walk(new Distances(term, slips, true), true);
  }

  /** What begins alike is compared together, and no further than it can still be near. */
  #walk(distances: Distances, asBeginning: boolean): readonly Entry[] {
    const found: Entry[] = [];
    const sorted = this.#sorted;
    const termOf = this.#termOf;
    visit(0, sorted.length, 0);
    return found;

    /** Goes through the terms from one index to another, whose first `depth` units are the same. */
    function visit(from: number, to: number, depth: number): void {
      if (asBeginning && distances.isNear(depth)) {
        for (const entry of sorted.slice(from, to)) found.push(entry);
        return;
      }
      let at = from;
      const shortest = sorted[at];
      if (shortest !== undefined && termOf(shortest).length === depth) {
        if (distances.isNear(depth)) found.push(shortest);
        at += 1;
      }
      while (at < to) {
        const unit = unitAt(at, depth);
        const end = endOf(at, to, depth, unit);
        if (distances.read(unit, depth)) visit(at, end, depth + 1);
        at = end;
      }
    }

    function unitAt(at: number, depth: number): number {
      const entry = sorted[at];
      return entry === undefined ? 0 : termOf(entry).charCodeAt(depth);
    }

    /** Where the terms end that go on with a unit, by halving. */
    function endOf(from: number, to: number, depth: number, unit: number): number {
      let low = from + 1;
      let high = to;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (unitAt(middle, depth) <= unit) low = middle + 1;
        else high = middle;
      }
      return low;
    }
  }
}

/** The distances of a beginning, unit by unit, from each beginning of a term: optimal string alignment. */
class Distances {
  readonly #term: string;
  readonly #most: number;
  readonly #exchanges: boolean;
  /** By how many units are read. */
  readonly #rows: readonly Uint16Array[];
  /** By how many units are read: the last of them, and the least distance in their row. */
  readonly #units: Uint16Array;
  readonly #least: Uint16Array;

  /** @param exchanges whether two neighbours that changed places are one slip, and not two edits */
  constructor(term: string, most: number, exchanges: boolean) {
    this.#term = term;
    this.#most = most;
    this.#exchanges = exchanges;
    // Of a longer beginning no distance is within the most.
    const depths = term.length + most + 2;
    this.#rows = Array.from({ length: depths }, () => new Uint16Array(term.length + 1));
    this.#units = new Uint16Array(depths);
    this.#least = new Uint16Array(depths);
    for (let at = 0; at <= term.length; at += 1) setAt(this.#rows[0], at, at);
  }

  /** Whether what was read is near to the whole term. */
  isNear(depth: number): boolean {
    return this.distanceAt(depth) <= this.#most;
  }

  /** The distance of what was read from the whole term. */
  distanceAt(depth: number): number {
    return this.#rows[depth]?.[this.#term.length] ?? Number.POSITIVE_INFINITY;
  }

  /** Reads one more unit after `depth` of them; false where nothing that begins so is near. */
  read(unit: number, depth: number): boolean {
    const row = this.#rows[depth];
    const next = this.#rows[depth + 1];
    if (row === undefined || next === undefined) return false;
    const before = depth === 0 || !this.#exchanges ? undefined : this.#rows[depth - 1];
    const lastUnit = this.#units[depth];
    const term = this.#term;
    let distance = depth + 1;
    let least = distance;
    next[0] = distance;
    for (let at = 1; at <= term.length; at += 1) {
      const own = term.charCodeAt(at - 1);
      distance = Math.min(
        (row[at] ?? 0) + 1,
        distance + 1,
        (row[at - 1] ?? 0) + (own === unit ? 0 : 1),
      );
      if (before !== undefined && at > 1 && own === lastUnit && term.charCodeAt(at - 2) === unit) {
        distance = Math.min(distance, (before[at - 2] ?? 0) + 1);
      }
      next[at] = distance;
      if (distance < least) least = distance;
    }
    this.#units[depth + 1] = unit;
    this.#least[depth + 1] = least;
    // An exchange with the next unit starts from the row before.
    const exchanged = this.#exchanges ? (this.#least[depth] ?? 0) + 1 : least;
    return Math.min(least, exchanged) <= this.#most;
  }
}

/** By how many insertions, deletions and substitutions two terms are apart. */
export function editsBetween(a: string, b: string): number {
  const distances = new Distances(a, Math.max(a.length, b.length), false);
  for (let depth = 0; depth < b.length; depth += 1) distances.read(b.charCodeAt(depth), depth);
  return distances.distanceAt(b.length);
}

/** Whether a beginning of a term is within so many slips of what is typed. */
export function beginsNear(term: string, typed: string, slips: number): boolean {
  const distances = new Distances(typed, slips, true);
  for (let depth = 0; depth < term.length; depth += 1) {
    if (distances.isNear(depth)) return true;
    if (!distances.read(term.charCodeAt(depth), depth)) return false;
  }
  return distances.isNear(term.length);
}

/** Shorter words are too near to too many others. */
const SHORTEST = 4;
/** From this length on a word may have two slips of the pen. */
const SHORTEST_FOR_TWO = 8;

/** The slips of the pen that what is typed is forgiven: 0 to 2. */
export function slipsForgiven(typed: string): number {
  if (typed.length < SHORTEST) return 0;
  return typed.length < SHORTEST_FOR_TWO ? 1 : 2;
}

function beginningOfTerm(term: string): number {
  return beginningOf((at) => term.charCodeAt(at));
}

function setAt(numbers: Uint16Array | undefined, at: number, number: number): void {
  if (numbers !== undefined) numbers[at] = number;
}
