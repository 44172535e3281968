import { numbersOf } from "../saving.ts";
import {
  type Saved,
  type SavedSection,
  sectionOf,
  type Sections,
  sectionsBelow,
  sectionsOf,
} from "../sections.ts";
import type { Sliced } from "../slices.ts";
import { BREAK, type Lexicon } from "./lexicon.ts";
import { type NearTerms, slipsForgiven } from "./near-terms.ts";
import { NumberLists } from "./number-lists.ts";
import type { Postings } from "./postings.ts";
import { findWords } from "./words.ts";

/** Words of a title that are looked for; what is longer is no title. */
const MOST_WORDS = 32;
/** Words that are read with slips of the pen: each costs a walk through the words of titles. */
const MOST_MISSPELT = 6;

/** A title that fits what is typed. */
export interface TitleMatch {
  /** The article's number. */
  readonly number: number;
  /** Slips of the pen in what is typed. */
  readonly slips: number;
  /** 0 where it is the very title, 1 where the title begins so, 2 where it has the words elsewhere. */
  readonly place: number;
}

/** What a word may be: numbers of terms, with the slips between, the fewest first. */
type Spellings = ReadonlyMap<number, number>;

/** Titles, found while they are being typed: which articles have a term in theirs. */
export class TitleIndex {
  readonly #lexicon: Lexicon;
  readonly #postings: Postings;
  /** By a term's number: the numbers of the articles whose titles have it, each once. */
  #having = new NumberLists();
  /** Numbers of the terms that titles had. */
  #known = new Set<number>();
  #terms: NearTerms<number>;
  /** Numbers of terms that have come since the others were put in order. */
  #coming: number[] = [];

  constructor(lexicon: Lexicon, postings: Postings) {
    this.#lexicon = lexicon;
    this.#terms = lexicon.nearTerms();
    this.#postings = postings;
  }

  /**
   * Titles as they were when they were saved, and the lexicon and the postings were these.
   *
   * @throws {BrokenSections} where that is not what {@link save} makes
   */
  static load(sections: Sections, lexicon: Lexicon, postings: Postings): TitleIndex {
    const titles = new TitleIndex(lexicon, postings);
    const order = Array.from(sectionOf(sections, "order", Uint32Array));
    titles.#having = NumberLists.load(sectionsOf("having", sections));
    titles.#known = new Set(order);
    titles.#terms = lexicon.nearTerms(order);
    return titles;
  }

  *save(): Sliced<Saved> {
    yield* this.grow();
    return new Map<string, SavedSection>([
      ...sectionsBelow("having", yield* this.#having.save()),
      ["order", yield* numbersOf(this.#terms.sorted)],
    ]);
  }

  /** Takes in the title of an article that has been added to the postings. */
  add(article: number): void {
    for (const term of new Set(this.#titleOf(article))) {
      this.#having.push(term, article);
      if (this.#known.has(term)) continue;
      this.#known.add(term);
      this.#coming.push(term);
    }
  }

  /** Forgets the title of an article that is still in the postings. */
  remove(article: number): void {
    for (const term of new Set(this.#titleOf(article))) {
      const at = this.#having.of(term).indexOf(article);
      if (at >= 0) this.#having.removeAt(term, at);
    }
  }

  /** Puts the terms in order that have come. */
  *grow(): Sliced<void> {
    const coming = this.#coming;
    this.#coming = [];
    yield* this.#terms.add(coming);
  }

  /**
   * Shown articles whose titles have the words, in any order, the last as a beginning; where none has, those
   * that have them but for slips of the pen. In no order.
   */
  find(text: string): readonly TitleMatch[] {
    const typed = findWords(text)
      .slice(0, MOST_WORDS)
      .map(({ term }) => term);
    if (typed.length === 0) return [];
    const isLast = (at: number) => at === typed.length - 1;
    const plain = typed.map((term, at) => this.#spellings(term, isLast(at), 0));
    const found = this.#matches(plain);
    if (found.length > 0) return found;
    // First what no title has as it stands; then any word may be a slip.
    const [some, all] = [misspelt(plain, (word) => word.size === 0), misspelt(plain, () => true)];
    for (const slipped of some.size > 0 ? [some, all] : [all]) {
      const read = typed.map((term, at) =>
        slipped.has(at) ? this.#spellings(term, isLast(at), slipsForgiven(term)) : plain[at],
      );
      const nearly = this.#matches(read.map((word) => word ?? NONE));
      if (nearly.length > 0) return nearly;
    }
    return [];
  }

  /** Terms of titles that a word may be, or, as a beginning, go on to be. */
  #spellings(word: string, asBeginning: boolean, most: number): Spellings {
    const spellings = new Map<number, number>();
    for (let slips = 0; slips <= most; slips += 1) {
      for (const term of this.#near(word, asBeginning, slips)) {
        if (!spellings.has(term)) spellings.set(term, slips);
      }
    }
    return spellings;
  }

  #near(word: string, asBeginning: boolean, slips: number): readonly number[] {
    if (asBeginning) return this.#terms.begunNear(word, slips);
    if (slips > 0) return this.#terms.misspelt(word, slips);
    const known = this.#lexicon.numberOf(word);
    return known === undefined ? [] : [known];
  }

  /** The articles whose titles have each word in one of its spellings. */
  #matches(words: readonly Spellings[]): readonly TitleMatch[] {
    /** By article: how many words its title has, as far as they were looked for; and with how many slips. */
    const had = new Uint8Array(this.#postings.size);
    const slips = new Uint8Array(this.#postings.size);
    let having: number[] = [];
    for (const [at, spellings] of words.entries()) {
      having = [];
      for (const [term, own] of spellings) {
        for (const article of this.#having.of(term)) {
          if (had[article] !== at || !this.#postings.isShown(article)) continue;
          had[article] = at + 1;
          slips[article] = (slips[article] ?? 0) + own;
          having.push(article);
        }
      }
      if (having.length === 0) return [];
    }
    return having.map((number) => ({
      number,
      slips: slips[number] ?? 0,
      place: this.#placeOf(number, words),
    }));
  }

  #placeOf(article: number, words: readonly Spellings[]): number {
    const sequence = this.#postings.sequence(article);
    for (const [at, word] of words.entries()) if (!word.has(sequence[at] ?? BREAK)) return 2;
    return sequence[words.length] === BREAK ? 0 : 1;
  }

  /** The numbers of a title's terms. */
  #titleOf(article: number): Int32Array {
    const sequence = this.#postings.sequence(article);
    return sequence.subarray(0, sequence.indexOf(BREAK));
  }
}

const NONE: Spellings = new Map();

/** The places of the first words of a kind, as many as are read with slips. */
function misspelt(
  words: readonly Spellings[],
  isOne: (word: Spellings) => boolean,
): ReadonlySet<number> {
  const places = words.flatMap((word, at) => (isOne(word) ? [at] : []));
  return new Set(places.slice(0, MOST_MISSPELT));
}
