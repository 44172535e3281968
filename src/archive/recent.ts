/**
 * What was made of rows of late, so that it need not be made again at once: of some size in all, and at
 * most twice that.
 */
export class Recent<T> {
  readonly #most: number;
  #young = new Map<number, T>();
  #old = new Map<number, T>();
  #size = 0;

  /** @param most of what sizes are given in */
  constructor(most: number) {
    this.#most = most;
  }

  find(row: number): T | undefined {
    return this.#young.get(row) ?? this.#old.get(row);
  }

  /** Takes what was made of a row. */
  keep(row: number, made: T, size: number): void {
    this.#young.set(row, made);
    this.#size += size;
    if (this.#size < this.#most) return;
    this.#old = this.#young;
    this.#young = new Map();
    this.#size = 0;
  }

  forget(row: number): void {
    this.#young.delete(row);
    this.#old.delete(row);
  }
}
