// The fields that MiniSearch keeps for its subclasses begin with an underscore.
// oxlint-disable eslint/no-underscore-dangle
import MiniSearch from "minisearch";

import type { Article } from "../../model/article.ts";
import { BREAK, type Lexicon } from "./lexicon.ts";
import { writtenWords } from "./words.ts";

export interface Fields {
  readonly id: string;
  readonly title: string;
  readonly bullets: string;
  readonly text: string;
}

export const FIELDS = ["title", "bullets", "text"] as const;
export type Field = (typeof FIELDS)[number];

/**
 * MiniSearch's index of articles, opened to who scores on their own: its `search` makes an object for
 * each article and word, which takes most of its time. Articles have numbers here, from 0, below
 * `size`; one that is replaced gets a new number.
 */
export class Postings extends MiniSearch<Fields> {
  readonly #lexicon: Lexicon;
  /** By an article's number: the numbers of its terms in order, fields parted by {@link BREAK}. */
  readonly #sequences: Int32Array[] = [];
  /** What is being read. */
  #reading: number[] = [];

  constructor(lexicon: Lexicon) {
    super({
      fields: [...FIELDS],
      tokenize: (text) => this.#read(text),
      processTerm: (term) => term,
    });
    this.#lexicon = lexicon;
  }

  /** Adds an article and says its number. */
  addArticle(article: Article): number {
    this.#reading = [];
    this.add(fieldsOf(article));
    const number = this._nextId - 1;
    this.#sequences[number] = Int32Array.from(this.#reading);
    return number;
  }

  /** Removes an article that is here, and says the number that it had. */
  removeArticle(article: Article): number {
    const number = this._idToShortId.get(article.id) ?? -1;
    this.remove(fieldsOf(article));
    this.#sequences[number] = NONE;
    return number;
  }

  /** How many words an article has, those of a field counted by the field's weight. */
  lengthOf(article: number, weights: Readonly<Record<Field, number>>): number {
    let length = 0;
    let field = 0;
    for (const number of this.sequence(article)) {
      if (number === BREAK) field += 1;
      else length += weights[FIELDS[field] ?? "text"];
    }
    return length;
  }

  /** One more than the greatest number that an article has. */
  get size(): number {
    return this._nextId;
  }

  /** The numbers of an article's terms: title, bullets, text, parted by {@link BREAK}. */
  sequence(article: number): Int32Array {
    return this.#sequences[article] ?? NONE;
  }

  /** How often each article has a term in a field, by the article's number; undefined where none has. */
  occurrences(term: string, field: Field): ReadonlyMap<number, number> | undefined {
    return this._index.get(term)?.get(this._fieldIds[field] ?? -1);
  }

  hasTerm(term: string): boolean {
    return this._index.has(term);
  }

  /** Terms within so many insertions, deletions and substitutions of another. */
  termsNear(term: string, edits: number): readonly string[] {
    return [...this._index.fuzzyGet(term, edits).keys()];
  }

  #read(text: string): string[] {
    const terms: string[] = [];
    for (const written of writtenWords(text)) {
      const number = this.#lexicon.add(written);
      if (number < 0) continue;
      this.#reading.push(number);
      terms.push(this.#lexicon.term(number));
    }
    this.#reading.push(BREAK);
    return terms;
  }
}

const NONE = new Int32Array(0);

function fieldsOf({ id, title, bullets, text }: Article): Fields {
  return { id, title, bullets: bullets.join("\n"), text };
}
