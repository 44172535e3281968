import { BREAK } from "./lexicon.ts";
import { grown } from "./number-lists.ts";
import { FIELDS } from "./packed-counts.ts";

/** How often an article has a term, by field. */
export type VisitTerm = (term: number, title: number, bullets: number, text: number) => void;

/** Counts the terms of one article after the other. */
export class TermCounts {
  /** By a term's number: its place among the article's terms, from 1; 0 for none. */
  #places = new Uint32Array(0);
  #terms = new Uint32Array(1024);
  /** {@link FIELDS} for each place. */
  #counts = new Uint32Array(FIELDS.length * 1024);
  #size = 0;

  /** Visits the terms of a sequence, each once, in the order of first occurrence. */
  count(sequence: Int32Array, visit: VisitTerm): void {
    let field = 0;
    for (const term of sequence) {
      if (term === BREAK) field += 1;
      else this.#add(term, field);
    }
    const counts = this.#counts;
    for (let index = 0; index < this.#size; index += 1) {
      const term = this.#terms[index] ?? 0;
      const at = FIELDS.length * index;
      visit(term, counts[at] ?? 0, counts[at + 1] ?? 0, counts[at + 2] ?? 0);
      this.#places[term] = 0;
    }
    counts.fill(0, 0, FIELDS.length * this.#size);
    this.#size = 0;
  }

  #add(term: number, field: number): void {
    if (term >= this.#places.length)
      this.#places = grown(this.#places, Math.ceil(1.5 * (term + 1)));
    let place = this.#places[term] ?? 0;
    if (place === 0) {
      if (this.#size === this.#terms.length) {
        this.#terms = grown(this.#terms, 2 * this.#size);
        this.#counts = grown(this.#counts, 2 * this.#counts.length);
      }
      this.#terms[this.#size] = term;
      this.#size += 1;
      place = this.#size;
      this.#places[term] = place;
    }
    const at = FIELDS.length * (place - 1) + field;
    this.#counts[at] = (this.#counts[at] ?? 0) + 1;
  }
}

/** How often a row of numbers has a term: in its title, its bullets and its text. Linear in the row's length. */
export function timesIn(
  sequence: Int32Array,
  term: number,
): readonly [title: number, bullets: number, text: number] {
  const counts = [0, 0, 0];
  let field = 0;
  for (const number of sequence) {
    if (number === BREAK) field += 1;
    else if (number === term) counts[field] = (counts[field] ?? 0) + 1;
  }
  const [title = 0, bullets = 0, text = 0] = counts;
  return [title, bullets, text];
}
