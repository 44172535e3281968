/** Units of a term that count for its beginning, and how many values of each are told apart. */
const UNITS = 7;
const VALUES = 128;

/**
 * How a term begins, as a whole number that a double holds. Of two terms whose beginnings differ, the one of the
 * smaller comes first by code units. Nearly all English words have beginnings of their own, and numbers in a row
 * are compared many times as fast as strings that lie anywhere.
 *
 * @param unitAt its code units; NaN behind the last, as `charCodeAt` has it
 */
export function beginningOf(unitAt: (at: number) => number): number {
  let beginning = 0;
  let at = 0;
  for (let isOpen = true; isOpen && at < UNITS; at += 1) {
    const unit = unitAt(at);
    if (Number.isNaN(unit)) break;
    // Behind a unit that is not told from others, nothing counts.
    isOpen = unit < VALUES - 1;
    beginning = beginning * VALUES + (isOpen ? unit : VALUES - 1);
  }
  return beginning * VALUES ** (UNITS - at);
}
