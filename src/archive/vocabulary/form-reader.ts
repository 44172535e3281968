import { copied } from "../saving.ts";
import { type Saved, type SavedSection, sectionOf, type Sections } from "../sections.ts";
import type { Sliced } from "../slices.ts";
import type { NumberBuffer } from "./number-buffer.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { TextForms, UNNUMBERED } from "./text-forms.ts";

/** A form that has not been read yet. */
const UNREAD = 0;

/** Reads texts as numbers of terms, in one way of comparing words. Each written form is read once. */
export class FormReader {
  readonly #vocabulary: Vocabulary;
  readonly #read: (written: string) => readonly number[];
  /** By form: the number of its only term, or less than 0 where its terms are in the lists, or unread. */
  #terms = new Int32Array(1024);
  /** How many terms a form has, and which, one after the other; the first list is at 1. */
  #lists = new Int32Array(64);
  #end = 1;

  /**
   * @param read the terms of a stretch of text, which no word goes across, by their numbers in the vocabulary
   */
  constructor(vocabulary: Vocabulary, read: (written: string) => readonly number[]) {
    this.#vocabulary = vocabulary;
    this.#read = read;
  }

  /**
   * A reader as it was when it was saved.
   *
   * @throws {BrokenSections} where that is not what {@link save} makes
   */
  static load(
    sections: Sections,
    vocabulary: Vocabulary,
    read: (written: string) => readonly number[],
  ): FormReader {
    const reader = new FormReader(vocabulary, read);
    reader.#terms = sectionOf(sections, "terms", Int32Array);
    reader.#lists = sectionOf(sections, "lists", Int32Array);
    reader.#end = reader.#lists.length;
    return reader;
  }

  *save(): Sliced<Saved> {
    return new Map<string, SavedSection>([
      ["terms", yield* copied(this.#terms.subarray(0, this.#vocabulary.written.size))],
      // What is in them stays as it is.
      ["lists", this.#lists.subarray(0, this.#end)],
    ]);
  }

  /** Reads a text, and adds the numbers of its terms in order. */
  read(text: string, numbers: NumberBuffer): void {
    this.readForms(new TextForms(text, this.#vocabulary.written), 0, text.length, numbers);
  }

  /** The same from one place of a text to another. */
  readForms(forms: TextForms, from: number, to: number, numbers: NumberBuffer): void {
    const { text, count } = forms;
    for (let index = forms.firstBehind(from); index < count; index += 1) {
      const start = forms.start(index);
      if (start >= to) return;
      const end = forms.end(index);
      // Of a form that is cut the rest is another.
      if (start < from || end > to) {
        this.read(text.slice(Math.max(start, from), Math.min(end, to)), numbers);
        continue;
      }
      const form = forms.form(index);
      if (form === UNNUMBERED) {
        for (const number of this.#read(text.slice(start, end))) numbers.push(number);
        continue;
      }
      let known = this.#terms[form] ?? UNREAD;
      if (known === UNREAD) known = this.#learn(form, this.#read(text.slice(start, end)));
      if (known > 0) numbers.push(known);
      else this.#pushList(-known, numbers);
    }
  }

  #pushList(at: number, numbers: NumberBuffer): void {
    const count = this.#lists[at] ?? 0;
    for (let index = 1; index <= count; index += 1) numbers.push(this.#lists[at + index] ?? 0);
  }

  #learn(form: number, terms: readonly number[]): number {
    if (form >= this.#terms.length) this.#terms = grown(this.#terms, form + 1);
    const [only] = terms;
    const known = only !== undefined && terms.length === 1 ? only : -this.#addList(terms);
    this.#terms[form] = known;
    return known;
  }

  #addList(terms: readonly number[]): number {
    const at = this.#end;
    this.#end += 1 + terms.length;
    if (this.#end > this.#lists.length) this.#lists = grown(this.#lists, this.#end);
    this.#lists[at] = terms.length;
    this.#lists.set(terms, at + 1);
    return at;
  }
}

function grown(numbers: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(Math.ceil(1.5 * least));
  more.set(numbers);
  return more;
}
