import type { Article } from "../../model/article.ts";
import { type Saved, type Sections, sectionsBelow, sectionsOf } from "../sections.ts";
import type { Sliced } from "../slices.ts";
import { StringTable } from "./string-table.ts";
import { TextForms } from "./text-forms.ts";

/** The number that no term has. */
export const NO_TERM = 0;

/**
 * All words that an archive has met: terms, as words are compared, with numbers from 1, and the forms in
 * which they were written, with numbers from 0. What no article has any longer is not forgotten.
 */
export class Vocabulary {
  readonly #terms: StringTable;
  /** By number, of those that were asked for: what is put in order is compared again and again. */
  readonly #strings: string[] = [];
  /** What readers know of each is their own: {@link FormReader}. */
  readonly written: StringTable;
  /** Of articles as long as somebody has the very object: those that come, while they are indexed. */
  readonly #forms = new WeakMap<Pick<Article, "text">, TextForms>();

  private constructor(terms: StringTable, written: StringTable) {
    this.#terms = terms;
    this.written = written;
  }

  static empty(): Vocabulary {
    return new Vocabulary(new StringTable(), new StringTable());
  }

  /**
   * A vocabulary as it was when it was saved.
   *
   * @throws {BrokenSections} where that is not what {@link save} makes
   */
  static load(sections: Sections): Vocabulary {
    return new Vocabulary(
      StringTable.load(sectionsOf("terms", sections)),
      StringTable.load(sectionsOf("written", sections)),
    );
  }

  *save(): Sliced<Saved> {
    return new Map([
      ...sectionsBelow("terms", yield* this.#terms.save()),
      ...sectionsBelow("written", yield* this.written.save()),
    ]);
  }

  /** The written forms of an article's text, found when they are first asked for: several read the articles that come. */
  formsOf(article: Pick<Article, "text">): TextForms {
    const known = this.#forms.get(article);
    if (known !== undefined) return known;
    const forms = new TextForms(article.text, this.written);
    this.#forms.set(article, forms);
    return forms;
  }

  /** One more than the greatest number that a term has. */
  get size(): number {
    return this.#terms.size + 1;
  }

  term(number: number): string {
    while (this.#strings.length <= number) this.#strings.push("");
    const known = this.#strings[number] ?? "";
    if (known !== "") return known;
    const term = this.#terms.string(number - 1);
    this.#strings[number] = term;
    return term;
  }

  /** How a term begins, as a number: {@link beginningOf}. */
  beginningOf(number: number): number {
    return this.#terms.beginningOf(number - 1);
  }

  /** A term's number; undefined where no article ever had it. */
  numberOf(term: string): number | undefined {
    const at = this.#terms.find(term);
    return at < 0 ? undefined : at + 1;
  }

  /** A term's number, a new one where it is new. */
  add(term: string): number {
    return this.#terms.add(term) + 1;
  }
}
