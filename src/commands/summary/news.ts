import type { Archive } from "../../archive/archive.ts";
import type { ArticleHead } from "../../model/article.ts";
import type { Digest } from "../../model/digest.ts";
import type { LatestReply, ToldArticle } from "../../model/summary-replies.ts";
import { StoryGroups, storyTerms } from "../../reading/summaries/group-stories.ts";
import { Recent } from "../../reading/summaries/recent.ts";
import { keyPassages, saidIn } from "./key-passages.ts";

export type ToldStory = LatestReply["shown"][number];

/** Articles that are looked at: more nobody pages through, and each is compared with the others. */
const MOST_ARTICLES = 200;
/** More than are looked at: most of the newest are among the newest when another comes. */
const REMEMBERED = 300;
/** How long it goes on before others have their turn, in milliseconds. */
const SLICE_MS = 5;

/** What was worked out of an article. */
interface Known {
  terms: ReadonlySet<string> | null;
  /** By how many words it may have: the article told by itself. */
  readonly opening: Map<number, ToldArticle>;
}

/** The newest articles, as they were asked for last. */
interface News {
  readonly heads: readonly ArticleHead[];
  /** By how many words an article may have: all stories. */
  readonly told: Map<number, readonly ToldStory[]>;
}

const known = new Recent<ArticleHead, Known>(REMEMBERED, () => ({
  terms: null,
  opening: new Map(),
}));
/** Whoever asks what is new asks of the same articles as whoever asked before. */
const remembered = new WeakMap<Archive, News>();

/**
 * The newest articles, the newest first, grouped where they tell one story: the first article's best
 * sentences, then what each of the others adds.
 *
 * @param words that each article may have, about
 */
export async function tellNews(archive: Archive, words: number): Promise<readonly ToldStory[]> {
  const heads = await archive.newestHeads(0, MOST_ARTICLES);
  const last = remembered.get(archive);
  const isSame = last !== undefined && areSame(last.heads, heads);
  const news: News = isSame ? last : { heads, told: new Map() };
  remembered.set(archive, news);
  const there = news.told.get(words);
  if (there !== undefined) return there;
  const told = await tellAll(archive, heads, words);
  news.told.set(words, told);
  return told;
}

function areSame(some: readonly ArticleHead[], others: readonly ArticleHead[]): boolean {
  return some.length === others.length && some.every((head, index) => head === others[index]);
}

async function tellAll(
  archive: Archive,
  heads: readonly ArticleHead[],
  words: number,
): Promise<readonly ToldStory[]> {
  const others = createTurns();
  const groups = new StoryGroups<ArticleHead>();
  for (const head of heads) {
    const facts = known.of(head);
    const digest = facts.terms === null ? await archive.digest(head.id) : null;
    if (digest !== null) facts.terms = storyTerms(digest);
    groups.add(head, head.date?.day, facts.terms ?? new Set());
    await others.haveTheirs();
  }
  const stories: ToldStory[] = [];
  for (const [first, ...more] of groups.all) {
    const opening = await tellOpening(archive, first, words);
    // What is gone meanwhile tells nothing.
    if (opening === null) continue;
    const told: [ToldArticle, ...ToldArticle[]] = [opening];
    for (const { id } of more) {
      const digest = await archive.digest(id);
      if (digest !== null) told.push(tell(digest, words, told.flatMap(saidIn)));
      await others.haveTheirs();
    }
    stories.push(told);
    await others.haveTheirs();
  }
  return stories;
}

async function tellOpening(
  archive: Archive,
  head: ArticleHead,
  words: number,
): Promise<ToldArticle | null> {
  const { opening } = known.of(head);
  const there = opening.get(words);
  if (there !== undefined) return there;
  const digest = await archive.digest(head.id);
  if (digest === null) return null;
  const told = tell(digest, words, []);
  opening.set(words, told);
  return told;
}

function tell(digest: Digest, words: number, said: readonly ReadonlySet<string>[]): ToldArticle {
  return { article: digest.article, lines: keyPassages(digest, words, said) };
}

/** Lets others have their turn now and then: the first who asks what is new has much worked out. */
function createTurns(): { readonly haveTheirs: () => Promise<void> } {
  let since = performance.now();
  return {
    async haveTheirs() {
      if (performance.now() - since < SLICE_MS) return;
      await new Promise<void>((resolve) => {
        setImmediate(resolve);
      });
      since = performance.now();
    },
  };
}
