import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { between, type Chance, oneOf, seeded } from "../../eval/made/chance.ts";
import type { Article } from "../../src/model/article.ts";
import type { Digest } from "../../src/model/digest.ts";
import { slice } from "../../src/model/span.ts";
import { read } from "../../src/reading/read.ts";

/** What users of an archive ask and type, so many of each. */
export interface Questions {
  readonly quote: readonly Options[];
  readonly summary: readonly Options[];
  readonly verify: readonly Options[];
  readonly search: readonly string[];
  readonly complete: readonly Typed[];
}

export type Options = Readonly<Record<string, string>>;

/** What is in an option while somebody types. */
export interface Typed {
  readonly command: string;
  readonly option: string;
  readonly text: string;
}

const SEED = 7;
const QUESTIONS = 300;
/** Articles that the questions are about. */
const SAMPLE = 300;
/** Words that are worth searching for. */
const SHORTEST = 4;
/** Each so many-th search is as long as a paragraph. */
const LONG = 5;
/** Characters that `/search` takes. */
const LONGEST_SEARCH = 200;

/** Questions about some of the articles, chosen by chance that is the same each time. */
export function makeQuestions(articles: readonly Article[]): Questions {
  const chance = seeded(SEED);
  const [first, ...others] = Array.from(
    { length: SAMPLE },
    () => articles[Math.floor(chance() * articles.length)],
  )
    .filter((article) => article !== undefined)
    .map((article) => read(article));
  if (first === undefined) throw new Error("Cannot make questions: there is no article");
  const digests = [first, ...others] as const;
  const many = <T>(make: (digest: Digest, index: number) => T): readonly T[] =>
    Array.from({ length: QUESTIONS }, (_, index) => make(oneOf(chance, digests), index));
  return {
    quote: many((digest, index) => quoteOf(digest, index, chance)),
    summary: many((digest, index) => summaryOf(digest, index, chance)),
    verify: many((digest, index) => verifyOf(digest, index, chance)),
    search: many((digest, index) => searchOf(digest, index, chance)),
    complete: many((digest, index) => typedOf(digest, index, chance)),
  };
}

export function writeQuestions(workspace: string, questions: Questions): void {
  writeFileSync(pathIn(workspace), JSON.stringify(questions));
}

export function readQuestions(workspace: string): Questions {
  // What writeQuestions wrote.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return JSON.parse(readFileSync(pathIn(workspace), "utf8")) as Questions;
}

function pathIn(workspace: string): string {
  return join(workspace, "questions.json");
}

/** By whole name and by surname, and each third about something. */
function quoteOf(digest: Digest, index: number, chance: Chance): Options {
  const name = nameIn(digest, chance);
  const person = index % 2 === 0 ? name : (name.split(" ").at(-1) ?? name);
  return index % 3 === 0 ? { person, about: wordIn(digest, chance) } : { person };
}

/** Of an article, on a topic, and each twelfth what is new. */
function summaryOf(digest: Digest, index: number, chance: Chance): Options {
  if (index % 12 === 0) return {};
  if (index % 12 === 6) return { since: digest.article.date?.day ?? "2020-01-01" };
  if (index % 3 === 0) return { about: `${wordIn(digest, chance)} ${wordIn(digest, chance)}` };
  return { article: digest.article.title.slice(0, 100) };
}

/** A quotation as it is, in part, with words that are not its, and with who is said to have said it. */
function verifyOf(digest: Digest, index: number, chance: Chance): Options {
  const { article, quotations, sentences } = digest;
  const spans = [...quotations.flatMap((quotation) => quotation.spans), ...sentences];
  const words = slice(article.text, spans[Math.floor(chance() * spans.length)] ?? ZERO).split(" ");
  switch (index % 4) {
    case 0:
      return { text: words.join(" ") };
    case 1:
      return { text: words.slice(Math.floor(words.length / 3)).join(" ") };
    case 2: {
      const other = wordIn(digest, chance);
      return { text: words.map((word, at) => (at % 8 === 3 ? other : word)).join(" ") };
    }
    default:
      return { text: words.join(" "), person: nameIn(digest, chance) };
  }
}

const ZERO = { start: 0, end: 0 };

function searchOf(digest: Digest, index: number, chance: Chance): string {
  if (index % LONG !== LONG - 1) {
    return Array.from({ length: between(chance, 1, 4) }, () => wordIn(digest, chance)).join(" ");
  }
  const words = digest.article.text.split(/\s+/u);
  const from = Math.floor(chance() * words.length);
  return words
    .slice(from, from + between(chance, 12, 20))
    .join(" ")
    .replaceAll(/[^\p{L}\p{N} ]/gu, "")
    .slice(0, LONGEST_SEARCH);
}

/** The beginnings of names, titles, words, publishers and days, of each length; each fourth with a slip of the pen. */
function typedOf(digest: Digest, index: number, chance: Chance): Typed {
  const { title, source, date } = digest.article;
  const typed = (text: string) => mistyped(text.slice(0, between(chance, 0, 12)), index, chance);
  switch (index % 6) {
    case 0:
    case 1:
      return { command: "summary", option: "article", text: typed(title) };
    case 2:
      return { command: "search", option: "query", text: typed(wordIn(digest, chance)) };
    case 3:
      return index % 12 === 3
        ? { command: "search", option: "source", text: typed(source ?? "") }
        : { command: "search", option: "after", text: typed(date?.day ?? "yesterday") };
    default:
      return { command: "quote", option: "person", text: typed(nameIn(digest, chance)) };
  }
}

function mistyped(text: string, index: number, chance: Chance): string {
  if (index % 4 !== 3 || text.length < 4) return text;
  const at = between(chance, 1, text.length - 2);
  return `${text.slice(0, at)}x${text.slice(at + 1)}`;
}

function nameIn({ people }: Digest, chance: Chance): string {
  return people[Math.floor(chance() * people.length)]?.name ?? "Nobody";
}

function wordIn({ article }: Digest, chance: Chance): string {
  const words = article.text.match(/\p{L}+/gu)?.filter((word) => word.length >= SHORTEST) ?? [];
  return words[Math.floor(chance() * words.length)] ?? "nothing";
}
