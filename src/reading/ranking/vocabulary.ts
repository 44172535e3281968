import type { Sentence } from "../../model/digest.ts";
import type { Token } from "../text/tokens.ts";
import { WordNumbers } from "../text/word-numbers.ts";
import { invert, type NumberLists } from "./number-lists.ts";
import { hashOfTerm, termOfToken } from "./terms.ts";

/** What an article's sentences are made of: the words that carry its subject, and the sentences that have them. */
export interface Vocabulary {
  /** The terms, numbered in order of first occurrence. */
  readonly numbers: WordNumbers;
  /** By term the sentences that have it, ascending, each once; at least one. */
  readonly holders: NumberLists;
  /** By sentence its different terms, in order. */
  readonly bySentence: NumberLists;
  /** How many words and numbers each sentence has. */
  readonly lengths: readonly number[];
}

/** An article has some hundred terms. */
const SLOTS = 2048;

/** The terms of an article, each met once. Linear in the number of tokens. */
export function vocabularyOf(tokens: readonly Token[], sentences: readonly Sentence[]): Vocabulary {
  const numbers = new WordNumbers(SLOTS);
  /** By term the sentence that had it last. */
  const latest: number[] = [];
  const starts = [0];
  const held: number[] = [];
  const lengths: number[] = [];
  let at = 0;
  for (let sentence = 0; sentence < sentences.length; sentence += 1) {
    const end = sentences[sentence]?.end ?? 0;
    let length = 0;
    for (let token = tokens[at]; token !== undefined && token.start < end; token = tokens[++at]) {
      if (token.kind !== "word" && token.kind !== "number") continue;
      length += 1;
      const term = termOfToken(token);
      if (term === null) continue;
      const number = numbers.take(term, hashOfTerm(term, token));
      if (latest[number] === sentence) continue;
      latest[number] = sentence;
      held.push(number);
    }
    starts.push(held.length);
    lengths.push(length);
  }
  const bySentence = { starts, numbers: held };
  const holders = invert(bySentence, numbers.words.length);
  return { numbers, holders, bySentence, lengths };
}
