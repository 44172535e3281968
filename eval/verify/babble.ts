import { bareArticle } from "../../src/model/article.ts";
import { DIGEST_VERSION, type Digest, type Sentence } from "../../src/model/digest.ts";
import type { Quotation } from "../../src/model/quotation.ts";
import { slice } from "../../src/model/span.ts";
import { seeded } from "../made/chance.ts";

/** Share of words that are rare ones, and how many of those there are. */
const RARE_SHARE = 0.05;
const RARE_WORDS = 40_000;
const SPEAKERS = 3;

/** Text without sense, in which each word follows its predecessor as it does in a real text. The same in each run. */
export class Babble {
  readonly #words: readonly string[];
  readonly #followers = new Map<string, string[]>();
  readonly #random = seeded(12_345);
  #last = "";

  constructor(text: string) {
    this.#words = text.match(/[\p{L}'’]+/gu) ?? [];
    for (const [index, word] of this.#words.entries()) {
      const followers = this.#followers.get(word) ?? [];
      this.#followers.set(word, followers);
      followers.push(this.#words[index + 1] ?? "");
    }
  }

  one<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.#random() * items.length)];
    if (item === undefined) throw new Error("Cannot choose one of none");
    return item;
  }

  words(count: number): string {
    return Array.from({ length: count }, () => this.#word()).join(" ");
  }

  sliceOf(text: string): string {
    const words = text.split(" ");
    const from = Math.floor(this.#random() * words.length);
    return words
      .slice(from, from + 1 + Math.floor(this.#random() * (words.length - from)))
      .join(" ");
  }

  /** @param share how many of the words are replaced, 0 to 1 */
  altered(text: string, share: number): string {
    return text
      .split(" ")
      .map((word) => (this.#random() < share ? this.#rare() : word))
      .join(" ");
  }

  quotation(digests: readonly Digest[]): string {
    const { article, quotations } = this.one(digests);
    return slice(article.text, this.one(quotations).spans[0]);
  }

  /** An article of paragraphs, each with one quotation in the author's words. */
  digest(title: string, paragraphs: number): Digest {
    const quotations: Quotation[] = [];
    const sentences: Sentence[] = [];
    let text = "";
    for (let paragraph = 0; paragraph < paragraphs; paragraph += 1) {
      if (paragraph > 0) text += "\n";
      const from = text.length;
      text += `${this.words(30)}. “`;
      const start = text.length;
      text += this.words(8 + Math.floor(this.#random() * 25));
      const end = text.length;
      text += `,” ${this.words(15)}.`;
      const context = { start: from, end: text.length };
      sentences.push({ ...context, paragraph });
      quotations.push({
        spans: [{ start, end }],
        kind: "utterance",
        speaker: { kind: "named", person: paragraph % SPEAKERS },
        mention: null,
        cue: null,
        context,
      });
    }
    return {
      version: DIGEST_VERSION,
      article: bareArticle({ id: title, title, text }),
      sentences,
      people: Array.from({ length: SPEAKERS }, (_, index) => ({
        kind: "person",
        name: `Speaker ${index}`,
        aliases: [],
        role: null,
        pronoun: null,
      })),
      quotations,
      paraphrases: [],
      ranking: [],
    };
  }

  #word(): string {
    if (this.#random() < RARE_SHARE) return this.#rare();
    const followers = this.#followers.get(this.#last) ?? [];
    const next = followers.length === 0 ? "" : this.one(followers);
    this.#last = next === "" ? this.one(this.#words) : next;
    return this.#last;
  }

  /** Low numbers are common, high ones rare. */
  #rare(): string {
    return `x${Math.floor(this.#random() * this.#random() * RARE_WORDS)}`;
  }
}
