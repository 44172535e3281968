import type { Digest } from "../../model/digest.ts";
import { shareOf } from "../ranking/overlap.ts";
import { termSet } from "../ranking/terms.ts";
import { SUMMARY_WORDS, summarise } from "./summarise.ts";

/** Two articles that share so much of what the shorter tells, in headline and summary, tell one story … */
const SAME_STORY = 0.4;
/** … if that is as many terms at least. */
const LEAST_SHARED = 5;

/**
 * Articles grouped where they tell one story: they are of one day, and their headlines and short
 * summaries share most of their terms. Groups are in the order of their first articles. Compares each
 * article with each group, so it is for hundreds, not for thousands.
 */
export class StoryGroups<T> {
  readonly #groups: {
    readonly day: string | undefined;
    readonly terms: ReadonlySet<string>;
    readonly members: [T, ...T[]];
  }[] = [];

  /**
   * Adds an article, whatever it is known by here.
   *
   * @param day `YYYY-MM-DD`; without one, an article tells no other's story
   * @param terms as {@link storyTerms} tells them
   */
  add(article: T, day: string | undefined, terms: ReadonlySet<string>): void {
    const known = this.#groups.find(
      (group) => day !== undefined && group.day === day && tellTheSame(group.terms, terms),
    );
    if (known === undefined) this.#groups.push({ day, terms, members: [article] });
    else known.members.push(article);
  }

  /** Each with the article first that the others are like. */
  get all(): readonly (readonly [T, ...T[]])[] {
    return this.#groups.map(({ members }) => members);
  }
}

/** What an article tells, in a few words: the terms of its headline and short summary. */
export function storyTerms({ article, sentences, ranking }: Digest): ReadonlySet<string> {
  const told = summarise({ article, sentences, ranking }, SUMMARY_WORDS.short)
    .flat()
    .map((index) => article.text.slice(sentences[index]?.start, sentences[index]?.end));
  const story = [article.title, ...told].join("\n");
  return termSet(story, { start: 0, end: story.length });
}

function tellTheSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  const share = shareOf(few, many);
  return share >= SAME_STORY && share * few.size >= LEAST_SHARED;
}
