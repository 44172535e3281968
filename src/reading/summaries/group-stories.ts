import type { Digest } from "../../model/digest.ts";
import { shareOf } from "../ranking/overlap.ts";
import { termSet } from "../ranking/terms.ts";
import { Recent } from "./recent.ts";
import { SUMMARY_WORDS, summarise } from "./summarise.ts";

/** Two articles that share so much of what the shorter tells, in headline and summary, tell one story … */
const SAME_STORY = 0.4;
/** … if that is as many terms at least. */
const LEAST_SHARED = 5;

/** More articles than are ever grouped at once: the same newest ones are asked for again and again. */
const REMEMBERED = 300;
const storyTerms = new Recent(REMEMBERED, deriveStoryTerms);

/** Articles of one day that tell one story; the first is the one that they are like. */
export type Story = readonly [Digest, ...Digest[]];

/**
 * Articles grouped where they tell one story: they are of one day, and their headlines and short
 * summaries share most of their terms. Groups are in the order of their first articles. Compares each
 * article with each group, so it is for hundreds, not for thousands.
 */
export function groupStories(digests: readonly Digest[]): readonly Story[] {
  const stories: {
    readonly terms: ReadonlySet<string>;
    readonly members: [Digest, ...Digest[]];
  }[] = [];
  for (const digest of digests) {
    const terms = storyTerms.of(digest);
    const day = digest.article.date?.day;
    const known = stories.find(
      (story) =>
        day !== undefined &&
        story.members[0].article.date?.day === day &&
        tellTheSame(story.terms, terms),
    );
    if (known === undefined) stories.push({ terms, members: [digest] });
    else known.members.push(digest);
  }
  return stories.map(({ members }) => members);
}

function tellTheSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  const share = shareOf(few, many);
  return share >= SAME_STORY && share * few.size >= LEAST_SHARED;
}

function deriveStoryTerms(digest: Digest): ReadonlySet<string> {
  const { article, sentences } = digest;
  const told = summarise(digest, SUMMARY_WORDS.short)
    .flat()
    .map((index) => article.text.slice(sentences[index]?.start, sentences[index]?.end));
  const story = [article.title, ...told].join("\n");
  return termSet(story, { start: 0, end: story.length });
}
