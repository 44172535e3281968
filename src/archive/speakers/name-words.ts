import { editsBetween, NearTerms } from "../search/near-terms.ts";
import type { Sliced } from "../slices.ts";

/** How a term is sought: as which words, each with how many edits it is off. */
export type TermMatch = (
  words: NameWords,
  term: string,
) => Iterable<readonly [word: string, edits: number]>;

/** A term itself. */
export const whole: TermMatch = (_words, term) => [[term, 0]];

/** What begins with a term. */
export const begins: TermMatch = (words, term) =>
  words.near.beginning(term).map((word) => [word, 0] as const);

/** What is within some edits of a term. */
export function edited(edits: (term: string) => number): TermMatch {
  return (words, term) =>
    words.near.near(term, edits(term)).map((word) => [word, editsBetween(word, term)] as const);
}

/** What goes on from a beginning that is within some slips of the pen of a term. */
export function begunNearly(slips: (term: string) => number): TermMatch {
  return (words, term) => words.near.begunNear(term, slips(term)).map((word) => [word, 0] as const);
}

/** What any of several ways of seeking finds. */
export function either(...matches: readonly TermMatch[]): TermMatch {
  return (words, term) => matches.flatMap((match) => [...match(words, term)]);
}

/** The words of names, so that those are found which are nearly what somebody writes. */
export class NameWords {
  #near: NearTerms<string>;
  #coming = new Set<string>();
  #going = new Set<string>();

  /** @param sorted words that are in the order of their code units */
  constructor(sorted: readonly string[] = []) {
    this.#near = new NearTerms((word) => word, sorted);
  }

  get near(): Pick<NearTerms<string>, "sorted" | "beginning" | "near" | "begunNear"> {
    return this.#near;
  }

  /** Takes in a word that is not there. */
  add(word: string): void {
    if (!this.#going.delete(word)) this.#coming.add(word);
  }

  /** Takes away a word that is there. */
  remove(word: string): void {
    if (!this.#coming.delete(word)) this.#going.add(word);
  }

  /** Has what was added found, and what was taken away no more. */
  *learn(): Sliced<void> {
    const [coming, going] = [this.#coming, this.#going];
    this.#coming = new Set();
    this.#going = new Set();
    if (coming.size > 0) yield* this.#near.add([...coming]);
    if (going.size > 0) yield* this.#near.forget((word) => going.has(word));
  }
}
