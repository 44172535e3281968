import MiniSearch, { type SearchOptions } from "minisearch";

import { joinTerms, splitTerms, termsOf } from "../terms.ts";
import type { Lexicon } from "./lexicon.ts";
import { writtenWords } from "./words.ts";

interface NumberedTitle {
  /** The article's number. */
  readonly id: number;
  readonly title: string;
}

/** Titles, found while they are being typed: MiniSearch, which knows beginnings and slips. */
export class TitleIndex {
  readonly #index: MiniSearch<NumberedTitle>;

  constructor(lexicon: Lexicon) {
    this.#index = new MiniSearch({
      fields: ["title"],
      tokenize: (text) =>
        writtenWords(text).flatMap((written) => {
          const number = lexicon.add(written);
          return number < 0 ? [] : [lexicon.term(number)];
        }),
      processTerm: (term) => term,
    });
  }

  add(number: number, title: string): void {
    this.#index.add({ id: number, title });
  }

  remove(number: number, title: string): void {
    this.#index.remove({ id: number, title });
  }

  /**
   * Articles whose titles have the words, the last as a prefix, in no order; where none that is shown
   * has, those that nearly have them.
   */
  find(
    words: string,
    isShown: (number: number) => boolean,
  ): readonly { readonly number: number; readonly score: number }[] {
    const terms = termsOf(words);
    if (terms.length === 0) return [];
    const options: SearchOptions = { prefix: isLast, combineWith: "AND", tokenize: splitTerms };
    for (const fuzzy of [false, 0.2]) {
      const found = this.#index
        .search(joinTerms(terms), { ...options, fuzzy })
        .map(({ id, score }) => ({ number: Number(id), score }))
        .filter(({ number }) => isShown(number));
      if (found.length > 0) return found;
    }
    return [];
  }
}

function isLast(_term: string, index: number, terms: readonly string[]): boolean {
  return index === terms.length - 1;
}
