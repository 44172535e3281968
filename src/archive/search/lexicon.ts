import { stemmer } from "stemmer";

import { type Section, sectionOf, type Sections, sectionsBelow, sectionsOf } from "../sections.ts";
import { atOnce, type Sliced } from "../slices.ts";
import { loadStrings, saveStrings } from "../string-list.ts";
import { NearTerms } from "./near-terms.ts";
import { NumberLists } from "./number-lists.ts";
import { foldWritten } from "./words.ts";

/** Stands where a field of an article ends, among the numbers of its terms. */
export const BREAK = 0;

/** Figures and other scripts have no English inflection; three letters are mostly stem already. */
const INFLECTED = /^[a-z]{3,}$/;

/** Words that are stemmed in one stretch. */
const STEMMED_AT_ONCE = 256;

/** What the forms of one word have in common: "mineral", "minerals" → "miner". Porter's algorithm. */
export function stemOf(term: string): string {
  return INFLECTED.test(term) ? stemmer(term) : term;
}

/**
 * All words that an archive has met: each written form is folded once and its term gets a number, from
 * 1; terms that are forms of one word are a family. What an article no longer has is not forgotten:
 * what words there are now, the index knows.
 */
export class Lexicon {
  readonly #byTerm = new Map<string, number>();
  /** By written form, where that is not the term itself; -1 for what is no term. */
  readonly #byWritten = new Map<string, number>();
  /** Terms that as written words would be other terms. */
  readonly #odd = new Set<string>();
  readonly #terms: string[] = [""];
  /** By a term's number: its family. Filled up to what has been asked for. */
  readonly #families: number[] = [-1];
  readonly #byStem = new Map<string, number>();
  /** By family: the numbers of its terms. */
  #members = new NumberLists();
  /** The numbers of terms. */
  #near = new NearTerms<number>((number) => this.term(number));

  /**
   * A lexicon as it was when it was saved.
   *
   * @throws {BrokenSections} where that is not what {@link save} makes
   */
  static load(sections: Sections): Lexicon {
    const lexicon = new Lexicon();
    const terms = loadStrings(sectionsOf("terms", sections));
    const stems = loadStrings(sectionsOf("stems", sections));
    const written = loadStrings(sectionsOf("written", sections));
    const writtenTerms = sectionOf(sections, "writtenTerms", Int32Array, written.length);
    const families = sectionOf(sections, "families", Int32Array, terms.length + 1);
    const order = sectionOf(sections, "order", Uint32Array, terms.length);
    for (const term of terms) lexicon.#byTerm.set(term, lexicon.#terms.push(term) - 1);
    for (const stem of stems) lexicon.#byStem.set(stem, lexicon.#byStem.size);
    for (const [at, word] of written.entries())
      lexicon.#byWritten.set(word, writtenTerms[at] ?? -1);
    for (const number of sectionOf(sections, "odd", Uint32Array))
      lexicon.#odd.add(lexicon.term(number));
    lexicon.#families.length = 0;
    for (const family of families) lexicon.#families.push(family);
    lexicon.#members = NumberLists.load(sectionsOf("members", sections));
    lexicon.#near = new NearTerms((number) => lexicon.term(number), Array.from(order));
    return lexicon;
  }

  save(): Sections {
    atOnce(this.grow());
    return new Map<string, Section>([
      ...sectionsBelow("terms", saveStrings(this.#terms.slice(1), this.#terms.length - 1)),
      ...sectionsBelow("stems", saveStrings(this.#byStem.keys(), this.#byStem.size)),
      ...sectionsBelow("written", saveStrings(this.#byWritten.keys(), this.#byWritten.size)),
      ["writtenTerms", Int32Array.from(this.#byWritten.values())],
      ["odd", Uint32Array.from(this.#odd, (term) => this.numberOf(term) ?? BREAK)],
      ["families", Int32Array.from(this.#families)],
      ["order", Uint32Array.from(this.#near.sorted)],
      ...sectionsBelow("members", this.#members.save()),
    ]);
  }

  /** One more than the greatest number that a term has. */
  get size(): number {
    return this.#terms.length;
  }

  /** The number of a written word's term, a new one where it is new; -1 where it is no term. */
  add(written: string): number {
    const same = this.#byTerm.get(written);
    if (same !== undefined && !this.#odd.has(written)) return same;
    const known = this.#byWritten.get(written);
    if (known !== undefined) return known;
    const term = foldWritten(written);
    const number = term === null ? -1 : (this.#byTerm.get(term) ?? this.#addTerm(term));
    if (written !== term) this.#byWritten.set(copied(written), number);
    return number;
  }

  #addTerm(term: string): number {
    const own = copied(term);
    const number = this.#terms.push(own) - 1;
    this.#byTerm.set(own, number);
    if (foldWritten(own) !== own) this.#odd.add(own);
    return number;
  }

  /** A term's number; undefined where no article ever had it. */
  numberOf(term: string): number | undefined {
    return this.#byTerm.get(term);
  }

  term(number: number): string {
    return this.#terms[number] ?? "";
  }

  /** The family of a term, by the term's number. -1 for a break. */
  familyOf(number: number): number {
    const known = this.#families[number];
    if (known !== undefined) return known;
    atOnce(this.grow());
    return this.#families[number] ?? -1;
  }

  /** The forms of one word, by the word's stem. */
  formsOf(stem: string): readonly string[] {
    atOnce(this.grow());
    return this.forms(this.#byStem.get(stem) ?? -1);
  }

  /** The forms in a family. */
  forms(family: number): readonly string[] {
    if (family < 0) return [];
    return Array.from(this.#members.of(family), (number) => this.term(number));
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
    const from = this.#families.length;
    for (let number = from; number < this.#terms.length; number += 1) {
      const stem = stemOf(this.term(number));
      const family = this.#byStem.get(stem) ?? this.#byStem.size;
      this.#byStem.set(stem, family);
      this.#members.push(family, number);
      this.#families.push(family);
      if (number % STEMMED_AT_ONCE === 0) yield;
    }
    if (from < this.#families.length) {
      const count = this.#families.length - from;
      yield* this.#near.add(Array.from({ length: count }, (_, at) => from + at));
    }
  }
}

/** Longer strings that are cut out of another keep the other in memory: an article that may be gone. */
const SHORTEST_CUT = 13;

function copied(word: string): string {
  return word.length < SHORTEST_CUT ? word : Buffer.from(word).toString();
}
