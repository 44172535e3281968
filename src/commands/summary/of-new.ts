import type { Archive } from "../../archive/archive.ts";
import type { Article } from "../../model/article.ts";
import { takePage } from "../../model/ask.ts";
import type { Reply } from "../../model/reply.ts";
import { quotingIds } from "../quoting.ts";
import { type Length, LINE_WORDS, sizeOfTold } from "./key-passages.ts";
import { tellNews, type ToldStory } from "./news.ts";

/** Stories of one reply, and the characters that an embed shows uncut, as a rule. */
const PAGE = {
  most: 5,
  size: 3400,
  sizeOf,
  articleOf: ([first]: ToldStory): Article => first.article,
} as const;

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
  const news = await tellNews(archive, LINE_WORDS[length ?? "medium"]);
  // A story is of one day.
  const stories = news.filter(
    ([first]) => since === null || isSince(first.article.date?.day, since),
  );
  if (stories.length === 0) {
    return { kind: "nothingFound", sought: "articlesSince", asked: since ?? "", nearest: [] };
  }
  const options = {
    ...(since === null ? {} : { since }),
    ...(length === null ? {} : { length }),
  };
  const { shown, paging } = takePage(stories, { command: "summary", options, page }, PAGE);
  return {
    kind: "latest",
    since,
    newestDay: stories[0]?.[0].article.date?.day ?? null,
    status: await archive.status(),
    quoting: await quotingIds(
      archive,
      shown.flatMap((story) => story.map(({ article }) => article)),
    ),
    shown,
    paging,
  };
}

function isSince(day: string | undefined, since: string): boolean {
  return day !== undefined && day >= since;
}

function sizeOf(story: ToldStory): number {
  return story.reduce((sum, told) => sum + sizeOfTold(told), 0);
}
