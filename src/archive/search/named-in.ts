import type { Digest } from "../../model/digest.ts";
import { termsOf } from "../terms.ts";

/** One form of one person's name in one article. */
interface Naming {
  readonly articleId: string;
  readonly words: ReadonlySet<string>;
}

/** Which articles name somebody. */
export class NamedIn {
  readonly #byWord = new Map<string, Naming[]>();

  constructor(digests: Iterable<Digest>) {
    for (const { article, people } of digests) {
      for (const { name, aliases } of people) {
        const words = new Set(termsOf([name, ...aliases].join(" ")));
        for (const word of words) {
          const namings = this.#byWord.get(word);
          const naming = { articleId: article.id, words };
          if (namings === undefined) this.#byWord.set(word, [naming]);
          else namings.push(naming);
        }
      }
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
        .filter((naming) => words.every((word) => naming.words.has(word)))
        .map(({ articleId }) => articleId),
    );
  }
}
