import { stemmer } from "stemmer";

import { atOnce, type Sliced } from "../slices.ts";
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
  /** By written form; -1 for what is no term. */
  readonly #numbers = new Map<string, number>();
  readonly #byTerm = new Map<string, number>();
  readonly #terms: string[] = [""];
  /** By a term's number: its family. Filled up to what has been asked for. */
  readonly #families: number[] = [-1];
  readonly #byStem = new Map<string, number>();
  /** By family: the numbers of its terms. */
  readonly #members: number[][] = [];

  /** The number of a written word's term, a new one where it is new; -1 where it is no term. */
  add(written: string): number {
    const known = this.#numbers.get(written);
    if (known !== undefined) return known;
    const term = foldWritten(written);
    const number = term === null ? -1 : (this.#byTerm.get(term) ?? this.#terms.push(term) - 1);
    if (term !== null) this.#byTerm.set(term, number);
    this.#numbers.set(written, number);
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
    return (this.#members[family] ?? []).map((number) => this.term(number));
  }

  /** Stems the words that have come since the last time, so that no question has to wait for it. */
  *grow(): Sliced<void> {
    for (let number = this.#families.length; number < this.#terms.length; number += 1) {
      const stem = stemOf(this.term(number));
      const family = this.#byStem.get(stem) ?? this.#members.push([]) - 1;
      this.#byStem.set(stem, family);
      this.#members[family]?.push(number);
      this.#families.push(family);
      if (number % STEMMED_AT_ONCE === 0) yield;
    }
  }
}
