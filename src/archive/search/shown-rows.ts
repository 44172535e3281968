/** Which rows have an article that is shown. */
export class ShownRows {
  /** By row: 1 where an article is shown. Another array once it had to grow. */
  flags: Uint8Array;
  #count = 0;

  constructor(flags: Uint8Array = new Uint8Array(64)) {
    this.flags = flags;
    for (const flag of flags) this.#count += flag;
  }

  /** How many there are. */
  get count(): number {
    return this.#count;
  }

  has(row: number): boolean {
    return this.flags[row] === 1;
  }

  add(row: number): void {
    if (row >= this.flags.length) {
      const more = new Uint8Array(2 * Math.max(row, this.flags.length));
      more.set(this.flags);
      this.flags = more;
    }
    this.flags[row] = 1;
    this.#count += 1;
  }

  remove(row: number): void {
    this.flags[row] = 0;
    this.#count -= 1;
  }
}
