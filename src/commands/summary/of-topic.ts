import type { Archive, SearchResults } from "../../archive/archive.ts";
import type { Article } from "../../model/article.ts";
import { takePage } from "../../model/ask.ts";
import type { Digest } from "../../model/digest.ts";
import type { Reply } from "../../model/reply.ts";
import type { ToldArticle } from "../../model/summary-replies.ts";
import { overlaps } from "../../model/span.ts";
import { queryToKeep } from "../query-to-keep.ts";
import { quotingIds } from "../quoting.ts";
import { keyPassages, type Length, LINE_WORDS, saidIn, sizeOfTold } from "./key-passages.ts";

/**
 * Of a topic, in UTF-16 code units: with a day and a length, a page number of three digits still fits into a
 * button's custom id.
 */
export const MOST_TOPIC_LENGTH = 48;

/** Articles of one reply, and the characters that an embed shows uncut, as a rule. */
const PAGE = {
  most: 6,
  size: 3400,
  sizeOf: sizeOfTold,
  articleOf: ({ article }: ToldArticle): Article => article,
} as const;
/** Articles that are told: the best that search finds. */
const MOST_ARTICLES = 24;
/** What is looked for: what has all of it, where anything has. No more is put in order than is told. */
const BEST = { isWholeWanted: true, ordered: MOST_ARTICLES } as const;

interface Question {
  readonly about: string;
  /** The first day that is asked for. */
  readonly since: string | null;
  readonly length: Length | null;
  readonly page: number;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** What the articles that search finds say on a topic, by date: what is new in each, nothing twice. */
export async function summariseTopic(
  archive: Archive,
  { about, since, length, page, today }: Question,
): Promise<Reply> {
  const filter = { after: since, before: null, sources: null };
  const results = await archive.search(about, 0, MOST_ARTICLES, today, filter, BEST);
  const { hits, found, corrections, missing, misunderstood, resolved } = results;
  if (found === 0) {
    const from = since === null ? {} : { since };
    return {
      kind: "nothingFound",
      sought: "passages",
      asked: about,
      ...from,
      nearest: [],
      misunderstood,
    };
  }
  const told: ToldArticle[] = [];
  const said: ReadonlySet<string>[] = [];
  for (const { article, passages } of hits.toSorted((a, b) => byDay(a.article, b.article))) {
    const digest = await archive.digest(article.id);
    if (digest === null) continue;
    const onTopic = { ...digest, ranking: onTopicFirst(digest, passages) };
    const lines = keyPassages(onTopic, LINE_WORDS[length ?? "medium"], said);
    said.push(...saidIn({ article, lines }));
    told.push({ article, lines });
  }
  const speaking = told.filter(({ lines }) => lines.length > 0);
  const copies = hits.reduce((sum, hit) => sum + hit.alsoIn.length, 0);
  const options = {
    about: queryToKeep(resolved, about, MOST_TOPIC_LENGTH),
    ...(since === null ? {} : { since }),
    ...(length === null ? {} : { length }),
  };
  const { shown, paging } = takePage(speaking, { command: "summary", options, page }, PAGE);
  return {
    kind: "topic",
    about,
    since,
    corrections,
    missing,
    misunderstood,
    total: {
      found,
      told: told.length + copies,
      silent: told.length - speaking.length + copies,
    },
    range: results.range,
    quoting: await quotingIds(
      archive,
      shown.map(({ article }) => article),
    ),
    shown,
    paging,
  };
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
