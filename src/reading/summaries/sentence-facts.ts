import type { Digest, Sentence } from "../../model/digest.ts";
import { slice } from "../../model/span.ts";
import { type Dependence, dependenceOf } from "../ranking/dependence.ts";
import { shareOf } from "../ranking/overlap.ts";
import { type Quoted, quotedParts } from "../ranking/quoted.ts";
import { termSet } from "../ranking/terms.ts";
import { findWords } from "../text/words.ts";
import { isFurniture } from "./furniture.ts";

/** In UTF-16 code units; what is longer says more than a headline. */
const LONGEST_HEADLINE = 200;

const NOTHING: ReadonlySet<string> = new Set();
const NOT_QUOTED: Quoted = {
  beginsInside: false,
  endsInside: false,
  share: 0,
  outside: "",
  lettersOutside: Number.POSITIVE_INFINITY,
};

/**
 * What a summary has to know of an article's sentences, by their indices. Most of them are never looked
 * at: each fact is found out when it is first asked for.
 */
export class SentenceFacts {
  readonly #text: string;
  readonly #sentences: readonly Sentence[];
  readonly #title: string;
  readonly #quoted = new Map<number, Quoted>();
  readonly #dependences = new Map<number, Dependence>();
  readonly #terms = new Map<number, ReadonlySet<string>>();
  #headline: ReadonlySet<string> | null = null;

  constructor({ article, sentences }: Pick<Digest, "article" | "sentences">) {
    this.#text = article.text;
    this.#title = article.title;
    this.#sentences = sentences;
  }

  /** What a sentence needs beside it. */
  dependence(index: number): Dependence {
    const known = this.#dependences.get(index);
    if (known !== undefined) return known;
    const found = dependenceOf(this.#text, this.#sentences, index, this.#quotedIn(index));
    this.#dependences.set(index, found);
    return found;
  }

  /** The different terms of a sentence. */
  terms(index: number): ReadonlySet<string> {
    const known = this.#terms.get(index);
    if (known !== undefined) return known;
    const sentence = this.#sentences[index];
    const found = sentence === undefined ? NOTHING : termSet(this.#text, sentence);
    this.#terms.set(index, found);
    return found;
  }

  /** How many words a sentence has. */
  words(index: number): number {
    const sentence = this.#sentences[index];
    return sentence === undefined ? 0 : findWords(this.#text, sentence).length;
  }

  /** Whether a sentence only says the headline again, or belongs to the page. */
  isFrame(index: number): boolean {
    const sentence = this.#sentences[index];
    if (sentence === undefined || isFurniture(slice(this.#text, sentence))) return true;
    if (sentence.end - sentence.start > LONGEST_HEADLINE) return false;
    this.#headline ??= termSet(this.#title, { start: 0, end: this.#title.length });
    return shareOf(this.terms(index), this.#headline) === 1;
  }

  /** Marks are paired within a paragraph: no other need be gone through. */
  #quotedIn(index: number): Quoted {
    const known = this.#quoted.get(index);
    if (known !== undefined) return known;
    const paragraph = this.#sentences[index]?.paragraph;
    let first = index;
    while (first > 0 && this.#sentences[first - 1]?.paragraph === paragraph) first -= 1;
    let end = index + 1;
    while (end < this.#sentences.length && this.#sentences[end]?.paragraph === paragraph) end += 1;
    const parts = quotedParts(this.#text, this.#sentences.slice(first, end));
    for (const [at, quoted] of parts.entries()) this.#quoted.set(first + at, quoted);
    return this.#quoted.get(index) ?? NOT_QUOTED;
  }
}
