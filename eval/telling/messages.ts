import type { Digest } from "../../src/model/digest.ts";
import { slice } from "../../src/model/span.ts";
import { between, type Chance, oneOf, seeded } from "../made/chance.ts";
import { AFTER, BEFORE, TRIMMINGS } from "./chatter.ts";

/** A message of which the right article is known. */
export interface Message {
  readonly kind: Kind;
  /** As it is written on Discord, markdown and all. */
  readonly content: string;
  readonly articleId: string;
}

/** The ways in which somebody tells what stands in an article. */
export const KINDS = [
  "whole",
  "in part",
  "lower case",
  "shouted",
  "forms",
  "title",
  "code",
  "long",
] as const;
export type Kind = (typeof KINDS)[number];

/** Words of a sentence that is worth telling. */
const FEWEST_WORDS = 8;
const MOST_WORDS = 40;
/** How many of its words a retold sentence keeps. */
const KEPT = 0.6;
/** How often a word of a retold sentence has another form. */
const INFLECTED = 0.5;
/** How much is said before and after it in a long message. */
const LINES_OF_LONG = 4;
/** From this length on a word is given another form. */
const SHORTEST_INFLECTED = 5;

/**
 * Messages that tell what articles say, one of each kind for an article: a sentence of its, whole or in part, among
 * what people say to one another. The same ones for the same seed.
 *
 * @param count of how many of the articles, spread evenly
 */
export function* makeMessages(
  digests: readonly Digest[],
  count: number,
  seed: number,
): Generator<Message> {
  const chance = seeded(seed);
  const step = Math.max(1, Math.floor(digests.length / count));
  for (let index = 0; index < digests.length; index += step) {
    const digest = digests[index];
    const sentence = digest === undefined ? null : sentenceOf(digest, chance);
    if (digest === undefined || sentence === null) continue;
    const other = digests[(index + 1) % digests.length] ?? digest;
    for (const kind of KINDS) {
      const told = tell(kind, sentence, digest, chance);
      if (told === "") continue;
      const code = kind === "code" ? codeOf(sentenceOf(other, chance) ?? "", chance) : "";
      const lines = kind === "long" ? LINES_OF_LONG : 1;
      const content = amongChatter(told, code, lines, chance);
      yield { kind, content, articleId: digest.article.id };
    }
  }
}

/** One sentence of an article that is neither very short nor very long; null where it has none. */
function sentenceOf({ article, sentences }: Digest, chance: Chance): string | null {
  const [first, ...rest] = sentences
    .map((sentence) => slice(article.text, sentence))
    .filter((text) => {
      const words = text.split(/\s+/u).length;
      return words >= FEWEST_WORDS && words <= MOST_WORDS;
    });
  return first === undefined ? null : oneOf(chance, [first, ...rest]);
}

function tell(kind: Kind, sentence: string, { article }: Digest, chance: Chance): string {
  switch (kind) {
    case "whole":
      return sentence;
    case "in part":
    case "code":
    case "long":
      return inPart(sentence, chance);
    case "lower case":
      return inPart(sentence, chance).toLowerCase();
    case "shouted":
      return inPart(sentence, chance).toUpperCase();
    case "forms":
      return inPart(sentence, chance)
        .split(" ")
        .map((word) => (chance() < INFLECTED ? inflected(word) : word))
        .join(" ");
    case "title":
      return article.title;
  }
}

function inPart(sentence: string, chance: Chance): string {
  return sentence
    .split(/\s+/u)
    .filter(() => chance() < KEPT)
    .join(" ");
}

/** Another form of a word in lower case, as English makes most of them. */
function inflected(word: string): string {
  if (word.length < SHORTEST_INFLECTED || !/^\p{Ll}+$/u.test(word)) return word;
  for (const ending of ["ing", "ed", "s"]) {
    if (word.endsWith(ending)) return word.slice(0, -ending.length);
  }
  return `${word}s`;
}

/** Words of another article, as code: in a line or in a block. */
function codeOf(text: string, chance: Chance): string {
  const plain = text.replaceAll("`", "");
  return chance() < 0.5 ? `\`${plain}\`` : `\`\`\`log\n${plain}\n\`\`\``;
}

/** @param lines how many things are said before it, and after it */
function amongChatter(told: string, code: string, lines: number, chance: Chance): string {
  const some = (things: typeof BEFORE) =>
    Array.from({ length: lines }, () => oneOf(chance, things));
  const parts = [...some(BEFORE), told, ...some(AFTER)];
  for (const piece of [oneOf(chance, TRIMMINGS), oneOf(chance, TRIMMINGS), code]) {
    parts.splice(between(chance, 0, parts.length + 1), 0, piece);
  }
  return parts.join(" ").trim();
}
