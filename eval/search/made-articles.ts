import { bareArticle } from "../../src/model/article.ts";
import type { Digest, Sentence } from "../../src/model/digest.ts";
import { DIGEST_VERSION } from "../../src/model/digest.ts";

/** Distinct words beside those of grammar, about as many as ten thousand news articles have. */
const VOCABULARY = 60_000;
const SENTENCES = 30;
const WORDS = { least: 8, more: 24 };
const SENTENCES_OF_PARAGRAPH = 3;
/** How often a word is one of grammar's, as in English. */
const GRAMMAR = 0.42;
/** How often a word is one of its article's subject. */
const SUBJECT = 0.25;
const SUBJECT_WORDS = 25;
const DAYS = 3650;

const FUNCTION_WORDS =
  "the of to and a in that is was he for it with as his on be at by had not are but from or have an they which one were her all she there would their we him been has when who will more no if out so said what up its about into than them can only".split(
    " ",
  );
const SYLLABLES = "ba ce di fo gu la me ni po ru sa te vi zo ka le mi no pu ra se ti".split(" ");
const ENDINGS = ["", "", "", "s", "ed", "ing"];

/** Chance that can be repeated: numbers from 0 to below 1 (mulberry32, by Tommy Ettinger). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A word that does not exist, by its rank: the common ones are short. */
function madeWord(rank: number): string {
  let word = "";
  for (let rest = rank + SYLLABLES.length; rest > 0;) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? "";
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word;
}

/** A rank from 0 to below `count`, the small ones as often as Zipf's law has it. */
function zipf(chance: () => number, count: number): number {
  return Math.floor((count + 1) ** chance()) - 1;
}

/** Articles of made-up words, spread as the words of news are: the same ones for the same seed. */
export function* madeDigests(count: number, seed: number): Generator<Digest> {
  const chance = seeded(seed);
  for (let number = 0; number < count; number += 1) yield madeDigest(number, chance);
}

function madeDigest(number: number, chance: () => number): Digest {
  const subject = Array.from({ length: SUBJECT_WORDS }, () => zipf(chance, VOCABULARY));
  const sentences: Sentence[] = [];
  let text = "";
  for (let index = 0; index < SENTENCES; index += 1) {
    const paragraph = Math.floor(index / SENTENCES_OF_PARAGRAPH);
    if (index > 0) text += index % SENTENCES_OF_PARAGRAPH === 0 ? "\n" : " ";
    const start = text.length;
    const length = WORDS.least + Math.floor(chance() * WORDS.more);
    text += `${wordsOf(length, subject, chance)}.`;
    sentences.push({ start, end: text.length, paragraph });
  }
  const day = new Date(Date.UTC(2015, 0, 1 + Math.floor(chance() * DAYS)));
  return {
    version: DIGEST_VERSION,
    article: bareArticle({
      id: `made-${number}`,
      title: wordsOf(8, subject, chance),
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

function wordsOf(count: number, subject: readonly number[], chance: () => number): string {
  const words = Array.from({ length: count }, () => madeUp(subject, chance));
  return words.join(" ");
}

function madeUp(subject: readonly number[], chance: () => number): string {
  const kind = chance();
  if (kind < GRAMMAR) return FUNCTION_WORDS[zipf(chance, FUNCTION_WORDS.length)] ?? "the";
  const rank =
    kind < GRAMMAR + SUBJECT
      ? (subject[zipf(chance, subject.length)] ?? 0)
      : zipf(chance, VOCABULARY);
  return madeWord(rank) + (ENDINGS[Math.floor(chance() * ENDINGS.length)] ?? "");
}

/** Questions to such articles: of one to four words mostly, and every fifth as long as a paragraph. */
export function* madeQueries(count: number, seed: number): Generator<string> {
  const chance = seeded(seed);
  for (let number = 0; number < count; number += 1) {
    const isLong = number % 5 === 4;
    const length = isLong ? 12 + Math.floor(chance() * 20) : 1 + Math.floor(chance() * 4);
    const subject = Array.from({ length: SUBJECT_WORDS }, () => zipf(chance, VOCABULARY));
    yield isLong
      ? wordsOf(length, subject, chance)
      : Array.from({ length }, () => madeWord(zipf(chance, VOCABULARY))).join(" ");
  }
}
