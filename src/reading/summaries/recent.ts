/**
 * What was worked out of things, for those that were asked for last: asked for again, it need not be
 * worked out again. The least recent give way.
 */
export class Recent<Thing extends object, Value> {
  readonly #derive: (thing: Thing) => Value;
  readonly #most: number;
  /** The least recent first. */
  readonly #known = new Map<Thing, Value>();

  /**
   * @param most how many are kept
   * @param derive a pure function; things never change
   */
  constructor(most: number, derive: (thing: Thing) => Value) {
    this.#most = most;
    this.#derive = derive;
  }

  of(thing: Thing): Value {
    const known = this.#known.get(thing);
    const value = known ?? this.#derive(thing);
    if (known !== undefined) this.#known.delete(thing);
    this.#known.set(thing, value);
    const [oldest] = this.#known.size > this.#most ? this.#known.keys() : [];
    if (oldest !== undefined) this.#known.delete(oldest);
    return value;
  }
}
