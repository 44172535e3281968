import { bareArticle } from "../../src/model/article.ts";
import type { Digest, Sentence } from "../../src/model/digest.ts";
import { DIGEST_VERSION } from "../../src/model/digest.ts";
import { type Chance, seeded } from "../made/chance.ts";
import { anyWord, madeSubject, wordsOn } from "../made/words.ts";

const SENTENCES = 30;
const WORDS = { least: 8, more: 24 };
const SENTENCES_OF_PARAGRAPH = 3;
const DAYS = 3650;

/**
 * Articles of made-up words, spread as the words of news are, with no more read in them than search
 * needs: the same ones for the same seed.
 */
export function* madeDigests(count: number, seed: number): Generator<Digest> {
  const chance = seeded(seed);
  for (let number = 0; number < count; number += 1) yield madeDigest(number, chance);
}

function madeDigest(number: number, chance: Chance): Digest {
  const subject = madeSubject(chance);
  const sentences: Sentence[] = [];
  let text = "";
  for (let index = 0; index < SENTENCES; index += 1) {
    const paragraph = Math.floor(index / SENTENCES_OF_PARAGRAPH);
    if (index > 0) text += index % SENTENCES_OF_PARAGRAPH === 0 ? "\n" : " ";
    const start = text.length;
    const length = WORDS.least + Math.floor(chance() * WORDS.more);
    text += `${wordsOn(subject, length, chance)}.`;
    sentences.push({ start, end: text.length, paragraph });
  }
  const day = new Date(Date.UTC(2015, 0, 1 + Math.floor(chance() * DAYS)));
  return {
    version: DIGEST_VERSION,
    article: bareArticle({
      id: `made-${number}`,
      title: wordsOn(subject, 8, chance),
      date: { day: day.toISOString().slice(0, 10), instant: null },
      source: `Paper ${number % 40}`,
      text,
      origin: { path: `made-${number}`, part: 0 },
    }),
    sentences,
    people: [],
    quotations: [],
    paraphrases: [],
    ranking: sentences.map((_, index) => index),
  };
}

/** Questions to such articles: of one to four words mostly, and every fifth as long as a paragraph. */
export function* madeQueries(count: number, seed: number): Generator<string> {
  const chance = seeded(seed);
  for (let number = 0; number < count; number += 1) {
    const isLong = number % 5 === 4;
    const length = isLong ? 12 + Math.floor(chance() * 20) : 1 + Math.floor(chance() * 4);
    const subject = madeSubject(chance);
    yield isLong
      ? wordsOn(subject, length, chance)
      : Array.from({ length }, () => anyWord(chance)).join(" ");
  }
}
