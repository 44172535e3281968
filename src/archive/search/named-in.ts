import type { Digest } from "../../model/digest.ts";
import type { Person } from "../../model/person.ts";
import { termsOf } from "../terms.ts";

/** One person of one article, by the words of all their names there. */
interface Naming {
  readonly digest: Digest;
  readonly words: ReadonlySet<string>;
}

/** Which articles name somebody. */
export class NamedIn {
  readonly #byWord = new Map<string, Naming[]>();
  readonly #isShown: (digest: Digest) => boolean;

  /** @param isShown whether a digest answers questions */
  constructor(isShown: (digest: Digest) => boolean) {
    this.#isShown = isShown;
  }

  add(digest: Digest): void {
    for (const person of digest.people) {
      const words = new Set(wordsOf(person));
      for (const word of words) {
        const namings = this.#byWord.get(word);
        const naming = { digest, words };
        if (namings === undefined) this.#byWord.set(word, [naming]);
        else namings.push(naming);
      }
    }
  }

  remove(digest: Digest): void {
    for (const word of new Set(digest.people.flatMap(wordsOf))) {
      const left = (this.#byWord.get(word) ?? []).filter((naming) => naming.digest !== digest);
      if (left.length === 0) this.#byWord.delete(word);
      else this.#byWord.set(word, left);
    }
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
          (naming) => this.#isShown(naming.digest) && words.every((word) => naming.words.has(word)),
        )
        .map(({ digest }) => digest.article.id),
    );
  }
}

function wordsOf({ name, aliases }: Person): readonly string[] {
  return termsOf([name, ...aliases].join(" "));
}
