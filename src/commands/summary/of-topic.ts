import type { Archive, SearchResults } from "../../archive/archive.ts";
import { dayRange } from "../../model/archive-facts.ts";
import type { Article } from "../../model/article.ts";
import { takePage } from "../../model/ask.ts";
import type { Digest } from "../../model/digest.ts";
import type { Reply, ToldArticle } from "../../model/reply.ts";
import { overlaps } from "../../model/span.ts";
import { keyPassages, type Length, LINE_WORDS, sizeOfTold, textsOf } from "./key-passages.ts";

/** Articles of one reply, and the characters that an embed shows uncut, as a rule. */
const PAGE = { most: 6, size: 3400, sizeOf: sizeOfTold } as const;
/** Articles that are told: the best that search finds. */
const MOST_ARTICLES = 24;
/** Of many that are too old, so many at most are looked at for those that are not. */
const MOST_LOOKED_AT = 500;

interface Question {
  readonly about: string;
  /** The first day that is asked for. */
  readonly since: string | null;
  readonly length: Length | null;
  readonly page: number;
}

/** What the articles that search finds say on a topic, by date: what is new in each, nothing twice. */
export async function summariseTopic(
  archive: Archive,
  { about, since, length, page }: Question,
): Promise<Reply> {
  const { articles, hits, corrections } = await search(archive, about, since);
  if (articles.length === 0) {
    return { kind: "nothingFound", sought: "passages", asked: about, nearest: [] };
  }
  const told: ToldArticle[] = [];
  for (const { article, passages } of hits.toSorted((a, b) => byDay(a.article, b.article))) {
    const digest = await archive.digest(article.id);
    if (digest === null) continue;
    const onTopic = { ...digest, ranking: onTopicFirst(digest, passages) };
    const said = told.flatMap(textsOf);
    told.push({ article, lines: keyPassages(onTopic, LINE_WORDS[length ?? "medium"], said) });
  }
  const speaking = told.filter(({ lines }) => lines.length > 0);
  const options = {
    about,
    ...(since === null ? {} : { since }),
    ...(length === null ? {} : { length }),
  };
  return {
    kind: "topic",
    about,
    since,
    corrections,
    total: { found: articles.length, told: told.length, silent: told.length - speaking.length },
    range: dayRange(articles),
    ...takePage(speaking, { command: "summary", options, page }, PAGE),
  };
}

/** What search finds from a day on: what has all of it, where anything has. The best with passages. */
async function search(archive: Archive, about: string, since: string | null) {
  const best = await archive.search(about, 0, MOST_ARTICLES);
  const whole = best.whole > 0 ? best.articles.slice(0, best.whole) : best.articles;
  const articles = whole.filter(({ date }) => since === null || (date?.day ?? "") >= since);
  const wanted = new Set(articles.map(({ id }) => id));
  const hits = best.hits.filter(({ article }) => wanted.has(article.id));
  const { corrections } = best;
  if (since === null || hits.length === wanted.size) return { articles, corrections, hits };
  // What is too old stands before what is not.
  const more = await archive.search(about, 0, MOST_LOOKED_AT);
  const found = more.hits.filter(({ article }) => wanted.has(article.id));
  return { articles, corrections, hits: found.slice(0, MOST_ARTICLES) };
}

/** Oldest first; what has no date comes last. */
function byDay(a: Article, b: Article): number {
  const [first, second] = [a, b].map(({ date }) => date?.instant ?? date?.day ?? "9999");
  return first === second ? 0 : (first ?? "") < (second ?? "") ? -1 : 1;
}

/** Sentences that answer the search before all others, then those that carry the article. */
function onTopicFirst(
  { sentences, ranking }: Digest,
  passages: SearchResults["hits"][number]["passages"],
): readonly number[] {
  const answers = new Set(
    ranking.filter((index) => {
      const sentence = sentences[index];
      return sentence !== undefined && passages.some(({ span }) => overlaps(span, sentence));
    }),
  );
  return [...answers, ...ranking.filter((index) => !answers.has(index))];
}
