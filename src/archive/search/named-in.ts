import type { Person } from "../../model/person.ts";
import type { Arriving } from "../step.ts";
import { termsOf } from "../terms.ts";

/** One person of one article, by the words of all their names there. */
interface Naming {
  readonly row: number;
  readonly articleId: string;
  readonly words: ReadonlySet<string>;
}

/** Which articles name somebody. */
export class NamedIn {
  readonly #byWord = new Map<string, Naming[]>();
  /** By row, so that what an article brought can be taken away again. */
  readonly #words = new Map<number, ReadonlySet<string>>();
  readonly #isShown: (row: number) => boolean;

  /** @param isShown whether the article in a row answers questions */
  constructor(isShown: (row: number) => boolean) {
    this.#isShown = isShown;
  }

  add({ row, head, digest }: Arriving): void {
    this.#words.set(row, new Set(digest.people.flatMap(wordsOf)));
    for (const person of digest.people) {
      const words = new Set(wordsOf(person));
      for (const word of words) {
        const namings = this.#byWord.get(word);
        const naming = { row, articleId: head.id, words };
        if (namings === undefined) this.#byWord.set(word, [naming]);
        else namings.push(naming);
      }
    }
  }

  remove(row: number): void {
    for (const word of this.#words.get(row) ?? []) {
      const left = (this.#byWord.get(word) ?? []).filter((naming) => naming.row !== row);
      if (left.length === 0) this.#byWord.delete(word);
      else this.#byWord.set(word, left);
    }
    this.#words.delete(row);
  }

  /** Ids of the articles that name somebody whose names have all words of this one. */
  articles(name: string): ReadonlySet<string> {
    const words = termsOf(name);
    const [rarest] = words
      .map((word) => this.#byWord.get(word) ?? [])
      .toSorted((a, b) => a.length - b.length);
    return new Set(
      (rarest ?? [])
        .filter(
          (naming) => this.#isShown(naming.row) && words.every((word) => naming.words.has(word)),
        )
        .map(({ articleId }) => articleId),
    );
  }
}

function wordsOf({ name, aliases }: Person): readonly string[] {
  return termsOf([name, ...aliases].join(" "));
}
