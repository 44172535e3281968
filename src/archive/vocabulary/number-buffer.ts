/** So many numbers there is room for at most when all have been taken: few texts have more, and one must not keep it. */
const MOST_ROOM = 1 << 16;

/** Whole numbers (of 32 bits) that are added one after the other. */
export class NumberBuffer {
  #numbers = new Int32Array(1024);
  #length = 0;

  /** How many were added. */
  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const more = new Int32Array(2 * this.#length);
      more.set(this.#numbers);
      this.#numbers = more;
    }
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }

  /** All that was added, which is forgotten here. */
  take(): Int32Array {
    const taken = this.#numbers.slice(0, this.#length);
    this.clear();
    return taken;
  }

  /** Forgets all that was added. */
  clear(): void {
    this.#length = 0;
    if (this.#numbers.length > MOST_ROOM) this.#numbers = new Int32Array(MOST_ROOM);
  }
}
