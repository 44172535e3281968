// The fields that MiniSearch keeps for its subclasses begin with an underscore.
// oxlint-disable eslint/no-underscore-dangle
import MiniSearch from "minisearch";

import type { Article } from "../../model/article.ts";
import { BREAK, type Lexicon } from "./lexicon.ts";
import { writtenWords } from "./words.ts";

export interface Fields {
  /** The article's number. */
  readonly id: number;
  readonly title: string;
  readonly bullets: string;
  readonly text: string;
}

export const FIELDS = ["title", "bullets", "text"] as const;
export type Field = (typeof FIELDS)[number];

/**
 * MiniSearch's index of articles, opened to who scores on their own: its `search` makes an object for
 * each article and word, which takes most of its time. Articles have numbers here, from 0, below
 * `size`. One that is added answers no question before it is shown, and none after it is hidden.
 */
export class Postings extends MiniSearch<Fields> {
  readonly #lexicon: Lexicon;
  /** By an article's number: the numbers of its terms in order, fields parted by {@link BREAK}. */
  readonly #sequences: Int32Array[] = [];
  /** By an article's number: 1 where it is shown. */
  #shown = new Uint8Array(64);
  #shownCount = 0;
  /** Numbers that articles had which are gone. */
  readonly #free: number[] = [];
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

  /** Adds an article, which is not shown yet, and says its number. */
  addArticle(article: Article): number {
    const end = this._nextId;
    const number = this.#free.pop() ?? end;
    this.#reading = [];
    // MiniSearch gives the article this number.
    this._nextId = number;
    this.add(fieldsOf(article, number));
    this._nextId = Math.max(end, number + 1);
    this.#sequences[number] = Int32Array.from(this.#reading);
    return number;
  }

  /** Lets an article that was added answer questions. */
  show(number: number): void {
    if (number >= this.#shown.length) {
      const grown = new Uint8Array(2 * Math.max(number, this.#shown.length));
      grown.set(this.#shown);
      this.#shown = grown;
    }
    this.#shown[number] = 1;
    this.#shownCount += 1;
  }

  hide(number: number): void {
    this.#shown[number] = 0;
    this.#shownCount -= 1;
  }

  /** Removes an article that is hidden; another may get its number. */
  removeArticle(article: Article, number: number): void {
    this.remove(fieldsOf(article, number));
    this.#sequences[number] = NONE;
    this.#free.push(number);
  }

  isShown(number: number): boolean {
    return this.#shown[number] === 1;
  }

  /** How many articles are shown. */
  get shownCount(): number {
    return this.#shownCount;
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

  /** How often each article, shown or not, has a term in a field, by the article's number; undefined where none has. */
  occurrences(term: string, field: Field): ReadonlyMap<number, number> | undefined {
    return this._index.get(term)?.get(this._fieldIds[field] ?? -1);
  }

  /** How many articles that are shown have a term in a field. */
  frequency(term: string, field: Field): number {
    const articles = this.occurrences(term, field);
    if (articles === undefined || this.#areAllShown) return articles?.size ?? 0;
    let count = 0;
    for (const number of articles.keys()) if (this.isShown(number)) count += 1;
    return count;
  }

  /** Whether an article that is shown has a term. */
  hasTerm(term: string): boolean {
    const fields = this._index.get(term);
    if (fields === undefined || this.#areAllShown) return fields !== undefined;
    for (const articles of fields.values()) {
      for (const number of articles.keys()) if (this.isShown(number)) return true;
    }
    return false;
  }

  /** Terms of articles that are shown, within so many insertions, deletions and substitutions of another. */
  termsNear(term: string, edits: number): readonly string[] {
    return [...this._index.fuzzyGet(term, edits).keys()].filter((near) => this.hasTerm(near));
  }

  /** Most of the time, between changes. */
  get #areAllShown(): boolean {
    return this.#shownCount === this.documentCount;
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

function fieldsOf({ title, bullets, text }: Article, id: number): Fields {
  return { id, title, bullets: bullets.join("\n"), text };
}
