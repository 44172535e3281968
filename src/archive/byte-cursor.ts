const FIRST_LOW_SURROGATE = 0xdc00;
const LAST_LOW_SURROGATE = 0xdfff;

/** Whether all positions of a text are the same in its bytes as UTF-8, or it is not kept as that. */
export function isAsItsBytes(text: string): boolean {
  return Buffer.byteLength(text) === text.length || !text.isWellFormed();
}

/**
 * Tells where positions of a well-formed text are in its bytes as UTF-8. Linear as long as they ascend; who
 * goes back begins again.
 */
export class ByteCursor {
  readonly #text: string;
  #position = 0;
  #bytes = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** @param position in UTF-16 code units; one within a character is where that begins */
  byteAt(position: number): number {
    const unit = this.#text.charCodeAt(position);
    const isWithin = unit >= FIRST_LOW_SURROGATE && unit <= LAST_LOW_SURROGATE;
    const start = isWithin ? position - 1 : position;
    if (start < this.#position) {
      this.#position = 0;
      this.#bytes = 0;
    }
    this.#bytes += Buffer.byteLength(this.#text.slice(this.#position, start));
    this.#position = start;
    return this.#bytes;
  }
}
