/** Rows in the order in which they were met, in one array that is used again and again. */
export class RowList {
  /** Those from {@link length} on are left over from before. */
  rows = new Int32Array(0);
  length = 0;

  /** Empties it, and makes room for so many. */
  restart(room: number): void {
    if (room > this.rows.length) this.rows = new Int32Array(Math.ceil(1.5 * room));
    this.length = 0;
  }

  /** Adds a row; there is to be room. */
  push(row: number): void {
    this.rows[this.length] = row;
    this.length += 1;
  }

  /** Leaves those out that are not wanted. */
  keep(isWanted: (row: number) => boolean): void {
    const all = this.length;
    this.length = 0;
    for (let at = 0; at < all; at += 1) {
      const row = this.rows[at] ?? 0;
      if (isWanted(row)) this.push(row);
    }
  }

  /** All of them, until the list changes. */
  get all(): Int32Array {
    return this.rows.subarray(0, this.length);
  }
}
