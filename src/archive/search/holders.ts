const NONE: ReadonlySet<string> = new Set();

/** Who has what, by a number. Nearly always that is one: a set for each would take most of the memory. */
export class Holders {
  readonly #byNumber = new Map<number, string | Set<string>>();

  /** How many have it. */
  count(number: number): number {
    const there = this.#byNumber.get(number) ?? NONE;
    return typeof there === "string" ? 1 : there.size;
  }

  of(number: number): Iterable<string> {
    const there = this.#byNumber.get(number) ?? NONE;
    return typeof there === "string" ? [there] : there;
  }

  add(number: number, holder: string): void {
    const there = this.#byNumber.get(number);
    if (there === undefined) this.#byNumber.set(number, holder);
    else if (typeof there === "string") this.#byNumber.set(number, new Set([there, holder]));
    else there.add(holder);
  }

  remove(number: number, holder: string): void {
    const there = this.#byNumber.get(number);
    if (there === undefined) return;
    if (typeof there !== "string") there.delete(holder);
    if (there === holder || this.count(number) === 0) this.#byNumber.delete(number);
  }
}
