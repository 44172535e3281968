import type { Article } from "../../model/article.ts";
import { copied, COUNTED_AT_ONCE } from "../saving.ts";
import {
  BrokenSections,
  type Saved,
  type SavedSection,
  sectionOf,
  type Sections,
  sectionsBelow,
  sectionsOf,
} from "../sections.ts";
import type { Sliced } from "../slices.ts";
import { NumberBuffer } from "../vocabulary/number-buffer.ts";
import { BREAK, type Lexicon } from "./lexicon.ts";
import { grown, NumberLists } from "./number-lists.ts";
import {
  articleOf,
  COUNT_BITS,
  COUNTED_ELSEWHERE,
  type Field,
  FIELDS,
  type FieldWeights,
  MOST_IN_BULLETS,
  MOST_IN_TEXT,
  MOST_IN_TITLE,
  worthOf,
  type Worths,
} from "./packed-counts.ts";
import type { RowList } from "./row-list.ts";
import { ShownRows } from "./shown-rows.ts";
import { TermCounts, timesIn } from "./term-counts.ts";

/** How often an article has a term, by field; articles by their rows. */
export type Visit = (article: number, title: number, bullets: number, text: number) => void;

/**
 * Which article has which terms how often, and in which order. Articles are known by their rows, below
 * `size`. One that is added answers no question before it is shown, and none after it is hidden.
 *
 * Lists of packed numbers, four bytes for a term of an article: MiniSearch keeps the same in a map for
 * each term and field, which takes ten times the memory and most of its time.
 */
export class Postings {
  readonly #lexicon: Lexicon;
  /** By row: the numbers of its terms in order, fields parted by {@link BREAK}; none where there is no article. */
  readonly #sequences: Int32Array[] = [];
  /** By a term's number: its entries. */
  #entries = new NumberLists();
  /** By a term's number: how many articles have it in their text, and in their title. */
  #inText = new Uint32Array(0);
  #inTitle = new Uint32Array(0);
  #shown = new ShownRows();
  /** How many there are, shown or not. */
  #count = 0;
  readonly #reading = new NumberBuffer();
  readonly #termCounts = new TermCounts();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /**
   * Postings as they were when they were saved.
   *
   * @throws {BrokenSections} where that is not what {@link save} makes
   */
  static load(sections: Sections, lexicon: Lexicon): Postings {
    const postings = new Postings(lexicon);
    const sequences = sectionOf(sections, "sequences", Int32Array);
    let start = 0;
    for (const end of sectionOf(sections, "ends", Uint32Array)) {
      if (end < start || end > sequences.length)
        throw new BrokenSections("a sequence ends elsewhere");
      postings.#sequences.push(sequences.subarray(start, end));
      if (end > start) postings.#count += 1;
      start = end;
    }
    postings.#entries = NumberLists.load(sectionsOf("entries", sections));
    postings.#inText = sectionOf(sections, "inText", Uint32Array);
    postings.#inTitle = sectionOf(sections, "inTitle", Uint32Array, postings.#inText.length);
    postings.#shown = new ShownRows(sectionOf(sections, "shown", Uint8Array));
    return postings;
  }

  *save(): Sliced<Saved> {
    const ends = new Uint32Array(this.size);
    // None is changed in place.
    const sequences: Int32Array[] = [NONE];
    let end = 0;
    for (let row = 0; row < this.size; row += 1) {
      const sequence = this.sequence(row);
      if (sequence.length > 0) sequences.push(sequence);
      end += sequence.length;
      ends[row] = end;
      if (row % COUNTED_AT_ONCE === COUNTED_AT_ONCE - 1) yield;
    }
    return new Map<string, SavedSection>([
      ["sequences", sequences],
      ["ends", ends],
      ...sectionsBelow("entries", yield* this.#entries.save()),
      ["inText", yield* copied(this.#inText)],
      ["inTitle", yield* copied(this.#inTitle)],
      ["shown", yield* copied(this.#shown.flags)],
    ]);
  }

  /** Adds an article, which is not shown yet, in a row that is free. */
  addArticle(row: number, article: Pick<Article, Field>): void {
    while (this.#sequences.length < row) this.#sequences.push(NONE);
    for (const field of [article.title, article.bullets.join("\n")]) {
      this.#lexicon.read(field, this.#reading);
      this.#reading.push(BREAK);
    }
    this.#lexicon.readArticle(article, this.#reading);
    this.#reading.push(BREAK);
    const sequence = this.#reading.take();
    this.#sequences[row] = sequence;
    this.#count += 1;
    this.#makeRoom();
    this.#termCounts.count(sequence, (term, inTitle, inBullets, inText) => {
      const hasRoom =
        inTitle <= MOST_IN_TITLE && inBullets <= MOST_IN_BULLETS && inText <= MOST_IN_TEXT;
      const counts = hasRoom ? (inTitle << 8) | (inBullets << 6) | inText : COUNTED_ELSEWHERE;
      this.#entries.push(term, row * (1 << COUNT_BITS) + counts);
      if (inText > 0) add(this.#inText, term, 1);
      if (inTitle > 0) add(this.#inTitle, term, 1);
    });
  }

  /** Lets an article that was added answer questions. */
  show(row: number): void {
    this.#shown.add(row);
  }

  hide(row: number): void {
    this.#shown.remove(row);
  }

  /** Removes an article that is hidden; another may get its row. */
  removeArticle(row: number): void {
    this.#termCounts.count(this.sequence(row), (term, inTitle, _inBullets, inText) => {
      const at = this.#entries.of(term).findLastIndex((entry) => articleOf(entry) === row);
      if (at >= 0) this.#entries.removeAt(term, at);
      if (inText > 0) add(this.#inText, term, -1);
      if (inTitle > 0) add(this.#inTitle, term, -1);
    });
    this.#sequences[row] = NONE;
    this.#count -= 1;
  }

  isShown(row: number): boolean {
    return this.#shown.has(row);
  }

  /** How many articles are shown. */
  get shownCount(): number {
    return this.#shown.count;
  }

  /** How many words an article has, those of a field counted by the field's weight. */
  lengthOf(article: number, weights: FieldWeights): number {
    let length = 0;
    let field = 0;
    for (const number of this.sequence(article)) {
      if (number === BREAK) field += 1;
      else length += weights[FIELDS[field] ?? "text"];
    }
    return length;
  }

  /** One more than the greatest row that an article had. */
  get size(): number {
    return this.#sequences.length;
  }

  /** The numbers of an article's terms: title, bullets, text, parted by {@link BREAK}. */
  sequence(article: number): Int32Array {
    return this.#sequences[article] ?? NONE;
  }

  /** Visits the articles that are shown and have a term, each once. */
  each(term: string, visit: Visit): void {
    const known = this.#lexicon.numberOf(term);
    if (known === undefined) return;
    const { flags } = this.#shown;
    for (const entry of this.#entries.of(known)) {
      const article = articleOf(entry);
      if (flags[article] !== 1) continue;
      const counts = entry & COUNTED_ELSEWHERE;
      if (counts === COUNTED_ELSEWHERE) this.#visitCounted(article, known, visit);
      else visit(article, counts >>> 8, (counts >>> 6) & 3, counts & 63);
    }
  }

  /**
   * Adds to a sum of each article that is shown and has a term what its occurrences are worth.
   *
   * @param sums by row
   * @param rows is given those whose sum was 0
   */
  addWorths(term: number, { ofCounts, weights }: Worths, sums: Float64Array, rows: RowList): void {
    const shown = this.#areAllShown ? null : this.#shown.flags;
    const entries = this.#entries.of(term);
    // Common words are in most articles: an iterator, or a call for each, would take most of the time.
    for (let at = 0; at < entries.length; at += 1) {
      const entry = entries[at] ?? 0;
      const row = articleOf(entry);
      if (shown !== null && shown[row] !== 1) continue;
      const sum = sums[row] ?? 0;
      if (sum === 0) rows.push(row);
      const counts = entry & COUNTED_ELSEWHERE;
      if (counts !== COUNTED_ELSEWHERE) sums[row] = sum + (ofCounts[counts] ?? 0);
      else {
        this.#visitCounted(row, term, (_row, ...times) => {
          sums[row] = sum + worthOf(weights, ...times);
        });
      }
    }
  }

  /** Adds the articles to a list that are shown and have a term, by the term's number. */
  listHaving(term: number, rows: RowList): void {
    const shown = this.#areAllShown ? null : this.#shown.flags;
    const entries = this.#entries.of(term);
    for (let at = 0; at < entries.length; at += 1) {
      const row = articleOf(entries[at] ?? 0);
      if (shown === null || shown[row] === 1) rows.push(row);
    }
  }

  /** How many articles that are shown have a term in their text, in their title, or in any field. */
  frequency(term: string, field: "text" | "title" | "any"): number {
    const known = this.#lexicon.numberOf(term);
    if (known === undefined) return 0;
    if (this.#areAllShown) {
      if (field === "any") return this.#entries.of(known).length;
      return (field === "text" ? this.#inText : this.#inTitle)[known] ?? 0;
    }
    let count = 0;
    this.each(term, (_article, inTitle, _inBullets, inText) => {
      if (field === "any" || (field === "text" ? inText : inTitle) > 0) count += 1;
    });
    return count;
  }

  /** How many articles that are shown have a term in their text, by the term's number. */
  textFrequency(term: number): number {
    if (this.#areAllShown) return this.#inText[term] ?? 0;
    return this.frequency(this.#lexicon.term(term), "text");
  }

  /** Whether an article, shown or not, has a term, by the term's number. */
  isInAny(term: number): boolean {
    return this.#entries.size(term) > 0;
  }

  /** Whether an article that is shown has a term. */
  hasTerm(term: string): boolean {
    return this.has(this.#lexicon.numberOf(term) ?? BREAK);
  }

  /** Whether an article that is shown has a term, by the term's number. */
  has(term: number): boolean {
    if (this.#areAllShown) return this.isInAny(term);
    return this.#entries.of(term).some((entry) => this.isShown(articleOf(entry)));
  }

  /** Terms of articles that are shown, within so many insertions, deletions and substitutions of another. */
  termsNear(term: string, edits: number): readonly string[] {
    return this.#lexicon.near(term, edits).filter((near) => this.hasTerm(near));
  }

  /** Most of the time, between changes. */
  get #areAllShown(): boolean {
    return this.#shown.count === this.#count;
  }

  #visitCounted(article: number, term: number, visit: Visit): void {
    visit(article, ...timesIn(this.sequence(article), term));
  }

  #makeRoom(): void {
    const { size } = this.#lexicon;
    if (size <= this.#inText.length) return;
    this.#inText = grown(this.#inText, Math.ceil(1.5 * size));
    this.#inTitle = grown(this.#inTitle, Math.ceil(1.5 * size));
  }
}

function add(numbers: Uint32Array, at: number, amount: number): void {
  numbers[at] = (numbers[at] ?? 0) + amount;
}

const NONE = new Int32Array(0);
