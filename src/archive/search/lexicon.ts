import { stemmer } from "stemmer";

import type { Article } from "../../model/article.ts";
import { copied, numbersOf } from "../saving.ts";
import {
  type Saved,
  type SavedSection,
  sectionOf,
  type Sections,
  sectionsBelow,
  sectionsOf,
} from "../sections.ts";
import { atOnce, type Sliced } from "../slices.ts";
import { FormReader } from "../vocabulary/form-reader.ts";
import type { NumberBuffer } from "../vocabulary/number-buffer.ts";
import { StringTable } from "../vocabulary/string-table.ts";
import { NO_TERM, type Vocabulary } from "../vocabulary/vocabulary.ts";
import { NearTerms } from "./near-terms.ts";
import { NumberLists } from "./number-lists.ts";
import { foldWritten, writtenWords } from "./words.ts";

/** Stands where a field of an article ends, among the numbers of its terms. */
export const BREAK = NO_TERM;
/** Instead of a family. */
const UNKNOWN = -1;
const COMING = -2;

/** Figures and other scripts have no English inflection; three letters are mostly stem already. */
const INFLECTED = /^[a-z]{3,}$/;

const NO_MEMBERS = new Uint32Array(0);

/** Words that are stemmed in one stretch. */
const STEMMED_AT_ONCE = 256;

/** What the forms of one word have in common: "mineral", "minerals" → "miner". Porter's algorithm. */
export function stemOf(term: string): string {
  return INFLECTED.test(term) ? stemmer(term) : term;
}

/**
 * The words that search knows: terms of a vocabulary, of which those that are forms of one word are a
 * family. What an article no longer has is not forgotten: what words there are now, the index knows.
 */
export class Lexicon {
  readonly #vocabulary: Vocabulary;
  #reader: FormReader;
  /** By a term's number: its family. {@link UNKNOWN} where search has not met it, {@link COMING} until it has grown. */
  #families = new Int32Array(1024).fill(UNKNOWN);
  /** Numbers of terms that have no family yet. */
  #coming: number[] = [];
  /** By family: what its terms have in common. */
  #stems = new StringTable();
  /** By family: the numbers of its terms. */
  #members = new NumberLists();
  /** The numbers of terms. */
  #near = this.nearTerms();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#reader = new FormReader(vocabulary, (written) => this.#termsOf(written));
  }

  /**
   * A lexicon as it was when it was saved.
   *
   * @throws {BrokenSections} where that is not what {@link save} makes
   */
  static load(sections: Sections, vocabulary: Vocabulary): Lexicon {
    const lexicon = new Lexicon(vocabulary);
    lexicon.#reader = FormReader.load(sectionsOf("reader", sections), vocabulary, (written) =>
      lexicon.#termsOf(written),
    );
    lexicon.#families = sectionOf(sections, "families", Int32Array);
    lexicon.#stems = StringTable.load(sectionsOf("stems", sections));
    lexicon.#members = NumberLists.load(sectionsOf("members", sections));
    const order = sectionOf(sections, "order", Uint32Array);
    lexicon.#near = lexicon.nearTerms(Array.from(order));
    return lexicon;
  }

  *save(): Sliced<Saved> {
    yield* this.grow();
    return new Map<string, SavedSection>([
      ...sectionsBelow("reader", yield* this.#reader.save()),
      ["families", yield* copied(this.#families)],
      ...sectionsBelow("stems", yield* this.#stems.save()),
      ...sectionsBelow("members", yield* this.#members.save()),
      ["order", yield* numbersOf(this.#near.sorted)],
    ]);
  }

  /** The numbers of all terms that search has met, in the terms' order. */
  get numbers(): readonly number[] {
    return this.#near.sorted;
  }

  /** One more than the greatest number that a term has. */
  get size(): number {
    return this.#vocabulary.size;
  }

  /** Reads a text, and adds the numbers of its terms in order; new ones for those that are new. */
  read(text: string, numbers: NumberBuffer): void {
    this.#reader.read(text, numbers);
  }

  /** The same of an article's text. */
  readArticle(article: Pick<Article, "text">, numbers: NumberBuffer): void {
    const forms = this.#vocabulary.formsOf(article);
    this.#reader.readForms(forms, 0, article.text.length, numbers);
  }

  #termsOf(written: string): readonly number[] {
    const numbers: number[] = [];
    for (const word of writtenWords(written)) {
      const term = foldWritten(word);
      if (term !== null) numbers.push(this.#take(this.#vocabulary.add(term)));
    }
    return numbers;
  }

  /** Has a term in the families. */
  #take(number: number): number {
    if (number >= this.#families.length) {
      const more = new Int32Array(Math.ceil(1.5 * number)).fill(UNKNOWN);
      more.set(this.#families);
      this.#families = more;
    }
    if (this.#families[number] === UNKNOWN) {
      this.#families[number] = COMING;
      this.#coming.push(number);
    }
    return number;
  }

  /** A term's number; undefined where no article ever had it. */
  numberOf(term: string): number | undefined {
    return this.#vocabulary.numberOf(term);
  }

  term(number: number): string {
    return this.#vocabulary.term(number);
  }

  /**
   * Terms by their numbers, which are found by what is nearly one of them.
   *
   * @param sorted those that are in it at first, in the terms' order
   */
  nearTerms(sorted: readonly number[] = []): NearTerms<number> {
    return new NearTerms<number>(
      (number) => this.term(number),
      sorted,
      (number) => this.#vocabulary.beginningOf(number),
    );
  }

  /** The family of a term, by the term's number. -1 for a break. */
  familyOf(number: number): number {
    const known = this.#families[number];
    if (known !== undefined) return known;
    atOnce(this.grow());
    return this.#families[number] ?? UNKNOWN;
  }

  /** The forms of one word, by the word's stem. */
  formsOf(stem: string): readonly string[] {
    atOnce(this.grow());
    return this.forms(this.#stems.find(stem));
  }

  /** How many families there are: their numbers are below it. */
  get families(): number {
    return this.#stems.size;
  }

  /** The numbers of the forms in a family, until one comes. */
  members(family: number): Uint32Array {
    return family < 0 ? NO_MEMBERS : this.#members.of(family);
  }

  /** The forms in a family. */
  forms(family: number): readonly string[] {
    return Array.from(this.members(family), (number) => this.term(number));
  }

  /** The numbers of the terms of which a beginning is within so many slips of another. */
  begunNear(term: string, slips: number): readonly number[] {
    return this.#near.begunNear(term, slips);
  }

  /** Terms within so many edits of another. */
  near(term: string, edits: number): readonly string[] {
    atOnce(this.grow());
    return this.#near.near(term, edits).map((number) => this.term(number));
  }

  /** Stems and sorts the words that have come since the last time, so that no question has to wait for it. */
  *grow(): Sliced<void> {
    if (this.#coming.length === 0) return;
    const coming = this.#coming;
    this.#coming = [];
    for (let index = 0; index < coming.length; index += 1) {
      const number = coming[index] ?? NO_TERM;
      const family = this.#stems.add(stemOf(this.term(number)));
      this.#members.push(family, number);
      this.#families[number] = family;
      if (index % STEMMED_AT_ONCE === 0) yield;
    }
    yield* this.#near.add(coming);
  }
}
