/** Ids kept; at 200 interactions a second, the last 50 seconds: a gateway repeats itself at once, if at all. */
const KEPT = 10_000;

/** Tells an interaction that has come before, so that none is answered twice. */
export class SeenInteractions {
  readonly #ids = new Set<string>();

  /** Whether it is the first time that this id comes. */
  isNew(id: string): boolean {
    if (this.#ids.has(id)) return false;
    this.#ids.add(id);
    if (this.#ids.size > KEPT) {
      const oldest = this.#ids.values().next();
      if (oldest.done !== true) this.#ids.delete(oldest.value);
    }
    return true;
  }
}
