import type { Archive } from "../../archive/archive.ts";
import type { Article } from "../../model/article.ts";
import type { Passage } from "../../model/archive-facts.ts";
import { takePage } from "../../model/ask.ts";
import type { Digest } from "../../model/digest.ts";
import type { LatestReply, Reply, ToldArticle } from "../../model/reply.ts";
import { groupStories, type Story } from "../../reading/summaries/group-stories.ts";
import { quotingIds } from "../quoting.ts";
import { Recent } from "../../reading/summaries/recent.ts";
import { keyPassages, type Length, LINE_WORDS, saidIn, sizeOfTold } from "./key-passages.ts";

/** Stories of one reply, and the characters that an embed shows uncut, as a rule. */
const PAGE = {
  most: 5,
  size: 3400,
  sizeOf,
  articleOf: ([first]: ToldStory): Article => first.article,
} as const;
/** Articles that are looked at: more nobody pages through, and each is compared with the others. */
const MOST_ARTICLES = 200;
/** Articles that are asked for at a time. */
const WINDOW = 50;

/** More than are looked at: who asks what is new asks of the same articles as whoever asked before. */
const REMEMBERED = 300;
/** What is shown of an article that opens its story, by how many words that may be. */
const opening = new Recent(REMEMBERED, (_digest: Digest) => new Map<number, readonly Passage[]>());

type ToldStory = LatestReply["shown"][number];

interface Question {
  /** The first day that is asked for; null for what is new. */
  readonly since: string | null;
  readonly length: Length | null;
  readonly page: number;
}

/** The newest articles, day by day, grouped where they tell one story. */
export async function summariseNew(
  archive: Archive,
  { since, length, page }: Question,
): Promise<Reply> {
  const digests = await newestSince(archive, since);
  if (digests.length === 0) {
    return { kind: "nothingFound", sought: "articlesSince", asked: since ?? "", nearest: [] };
  }
  const stories = groupStories(digests).map((story) => tell(story, LINE_WORDS[length ?? "medium"]));
  const options = {
    ...(since === null ? {} : { since }),
    ...(length === null ? {} : { length }),
  };
  const { shown, paging } = takePage(stories, { command: "summary", options, page }, PAGE);
  return {
    kind: "latest",
    since,
    newestDay: digests[0]?.article.date?.day ?? null,
    status: await archive.status(),
    quoting: await quotingIds(
      archive,
      shown.flatMap((story) => story.map(({ article }) => article)),
    ),
    shown,
    paging,
  };
}

/** Newest first; from a day on, only those with a date. */
async function newestSince(archive: Archive, since: string | null): Promise<readonly Digest[]> {
  const found: Digest[] = [];
  while (found.length < MOST_ARTICLES) {
    const window = await archive.newest(found.length, WINDOW);
    const wanted =
      since === null ? window : window.filter(({ article }) => isSince(article.date?.day, since));
    found.push(...wanted);
    if (wanted.length < WINDOW) break;
  }
  return found;
}

function isSince(day: string | undefined, since: string): boolean {
  return day !== undefined && day >= since;
}

/** The first article's best sentences, then what each of the others adds. */
function tell([first, ...others]: Story, words: number): ToldStory {
  const told: [ToldArticle, ...ToldArticle[]] = [
    { article: first.article, lines: openingLines(first, words) },
  ];
  for (const digest of others) {
    const lines = keyPassages(digest, words, told.flatMap(saidIn));
    told.push({ article: digest.article, lines });
  }
  return told;
}

function openingLines(digest: Digest, words: number): readonly Passage[] {
  const known = opening.of(digest);
  const lines = known.get(words) ?? keyPassages(digest, words);
  known.set(words, lines);
  return lines;
}

function sizeOf(story: ToldStory): number {
  return story.reduce((sum, told) => sum + sizeOfTold(told), 0);
}
