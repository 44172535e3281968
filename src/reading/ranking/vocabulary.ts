import type { Sentence } from "../../model/digest.ts";
import type { Token } from "../text/tokens.ts";
import { termOf } from "./terms.ts";

/** A word that carries some of the article's subject, and the sentences that have it. */
export interface Term {
  readonly text: string;
  /** Their indices, ascending, each once; at least one. */
  readonly holders: readonly [number, ...number[]];
}

/** What an article's sentences are made of. */
export interface Vocabulary {
  /** In order of first occurrence. */
  readonly terms: readonly Term[];
  /** The index into `terms` of each, by its text. */
  readonly numberOf: ReadonlyMap<string, number>;
  /** The different terms of each sentence, in order: indices into `terms`. */
  readonly bySentence: readonly (readonly number[])[];
  /** How many words and numbers each sentence has. */
  readonly lengths: readonly number[];
}

/** The terms of an article, each met once. Linear in the number of tokens. */
export function vocabularyOf(tokens: readonly Token[], sentences: readonly Sentence[]): Vocabulary {
  const terms: { readonly text: string; readonly holders: [number, ...number[]] }[] = [];
  const numberOf = new Map<string, number>();
  const bySentence: number[][] = [];
  const lengths: number[] = [];
  let at = 0;
  for (const [index, { end }] of sentences.entries()) {
    const own: number[] = [];
    let length = 0;
    for (let token = tokens[at]; token !== undefined && token.start < end; token = tokens[++at]) {
      if (token.kind !== "word" && token.kind !== "number") continue;
      length += 1;
      const text = termOf(token.lower);
      if (text !== null) hold(text, index, own);
    }
    bySentence.push(own);
    lengths.push(length);
  }
  return { terms, numberOf, bySentence, lengths };

  function hold(text: string, sentence: number, own: number[]): void {
    const number = numberOf.get(text);
    const holders = number === undefined ? undefined : terms[number]?.holders;
    if (number === undefined || holders === undefined) {
      own.push(terms.length);
      numberOf.set(text, terms.length);
      terms.push({ text, holders: [sentence] });
    } else if (holders[holders.length - 1] !== sentence) {
      own.push(number);
      holders.push(sentence);
    }
  }
}
