import { mergedInSlices, type Sliced, sortedInSlices } from "../slices.ts";

/** Terms in the order of their code units, so that what is nearly a term is found without a look at most. */
export class NearTerms {
  #sorted: readonly string[] = [];

  /** Takes in terms that are not in it yet. */
  *add(terms: readonly string[]): Sliced<void> {
    const added = yield* sortedInSlices(terms, byUnits);
    this.#sorted = yield* mergedInSlices(this.#sorted, added, byUnits);
  }

  /** Terms that begin so, in their order; itself among them. */
  beginning(prefix: string): readonly string[] {
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
      if ((this.#sorted[middle] ?? "") < term) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /**
   * Terms within so many insertions, deletions and substitutions of another (Levenshtein's distance, in
   * code units). What begins alike is compared together, and no further than it can still be near.
   */
  near(term: string, edits: number): readonly string[] {
    const found: string[] = [];
    const sorted = this.#sorted;
    /** By how many units of a beginning are read: its distance from each beginning of the term. */
    const rows = Array.from(
      { length: term.length + edits + 2 },
      () => new Uint16Array(term.length + 1),
    );
    for (let at = 0; at <= term.length; at += 1) setAt(rows[0], at, at);
    visit(0, sorted.length, 0);
    return found;

    /** Goes through the terms from one index to another, whose first `depth` units are the same. */
    function visit(from: number, to: number, depth: number): void {
      let at = from;
      const shortest = sorted[at];
      if (shortest?.length === depth) {
        if ((rows[depth]?.[term.length] ?? 0) <= edits) found.push(shortest);
        at += 1;
      }
      while (at < to) {
        const unit = sorted[at]?.charCodeAt(depth) ?? 0;
        const end = endOf(at, to, depth, unit);
        if (readUnit(unit, depth) <= edits) visit(at, end, depth + 1);
        at = end;
      }
    }

    /** Where the terms end that go on with a unit, by halving. */
    function endOf(from: number, to: number, depth: number, unit: number): number {
      let low = from + 1;
      let high = to;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((sorted[middle]?.charCodeAt(depth) ?? 0) <= unit) low = middle + 1;
        else high = middle;
      }
      return low;
    }

    /** Works out the next row; gives the least of it: what begins so is no nearer. */
    function readUnit(unit: number, depth: number): number {
      const row = rows[depth];
      const next = rows[depth + 1];
      if (row === undefined || next === undefined) return Number.POSITIVE_INFINITY;
      let before = depth + 1;
      let least = before;
      next[0] = before;
      for (let at = 1; at <= term.length; at += 1) {
        const same = term.charCodeAt(at - 1) === unit ? 0 : 1;
        before = Math.min((row[at] ?? 0) + 1, before + 1, (row[at - 1] ?? 0) + same);
        next[at] = before;
        if (before < least) least = before;
      }
      return least;
    }
  }
}

function setAt(numbers: Uint16Array | undefined, at: number, number: number): void {
  if (numbers !== undefined) numbers[at] = number;
}

function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
