import { NumberBuffer } from "./number-buffer.ts";
import type { StringTable } from "./string-table.ts";
import { WrittenForms } from "./written-forms.ts";

/** Longer forms get no number: few are met again, as in scripts without spaces. */
const LONGEST_NUMBERED = 48;
/** Stands for the number of a form that has none. */
export const UNNUMBERED = -1;

/** Numbers of a form: where it begins, where it ends, and which it is. */
const OF_FORM = 3;

const numbers = new NumberBuffer();

/** The written forms of a text, found once for all who read it. */
export class TextForms {
  readonly text: string;
  readonly #numbers: Int32Array;

  /** @param written gives each form its number */
  constructor(text: string, written: StringTable) {
    this.text = text;
    numbers.clear();
    const forms = new WrittenForms(text, 0, text.length);
    while (forms.next()) {
      const { start, end } = forms;
      numbers.push(start);
      numbers.push(end);
      numbers.push(end - start > LONGEST_NUMBERED ? UNNUMBERED : written.add(text, start, end));
    }
    this.#numbers = numbers.take();
  }

  get count(): number {
    return this.#numbers.length / OF_FORM;
  }

  start(index: number): number {
    return this.#numbers[OF_FORM * index] ?? 0;
  }

  end(index: number): number {
    return this.#numbers[OF_FORM * index + 1] ?? 0;
  }

  /** {@link UNNUMBERED} for a long one. */
  form(index: number): number {
    return this.#numbers[OF_FORM * index + 2] ?? UNNUMBERED;
  }

  /** The first form that ends behind a place; the number of all for none. Logarithmic. */
  firstBehind(place: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.end(middle) <= place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
