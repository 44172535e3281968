import type { Article } from "./article.ts";
import type { LeftOut } from "./ingest-report.ts";
import type { Paraphrase } from "./paraphrase.ts";
import type { Quotation } from "./quotation.ts";
import type { Span } from "./span.ts";

/** A quotation with the article that it stands in, and its speaker's name there. */
export interface ArchivedQuotation {
  readonly article: Article;
  readonly quotation: Quotation;
  /** The speaker's fullest name, or an unnamed source's description; null where the article does not say. */
  readonly speaker: string | null;
  /** Index of its paragraph, from 0. */
  readonly paragraph: number;
}

/** A paraphrase with the article that it stands in, and its speaker's name there. */
export interface ArchivedParaphrase {
  readonly article: Article;
  readonly paraphrase: Paraphrase;
  /** The speaker's fullest name, or an unnamed source's description. */
  readonly speaker: string;
  /** Index of its paragraph, from 0. */
  readonly paragraph: number;
}

/** A run of whole sentences of an article. */
export interface Passage {
  readonly span: Span;
  /** Index of its paragraph, from 0. */
  readonly paragraph: number;
  /** What in it answers the question, in the article's coordinates; in order, disjoint. */
  readonly matches: readonly Span[];
}

/** A passage that answers a search. */
export interface FoundPassage extends Passage {
  /** Whose words it holds, where it does not name them itself. */
  readonly speakers: readonly string[];
}

/** From which day to which some articles are. */
export interface DayRange {
  /** `YYYY-MM-DD`; null where no article has a date. */
  readonly from: string | null;
  readonly to: string | null;
  /** How many have no date. */
  readonly undated: number;
}

/** How many articles a publisher has. */
export interface SourceCount {
  /** null for articles whose page names none. */
  readonly name: string | null;
  readonly articles: number;
}

/** What the archive holds. */
export interface ArchiveStatus {
  readonly articles: number;
  readonly utterances: number;
  readonly fragments: number;
  /** Named persons and organisations that are quoted. */
  readonly speakers: number;
  readonly range: DayRange;
  /** Whoever has most articles first. */
  readonly sources: readonly SourceCount[];
  readonly leftOut: readonly LeftOut[];
}

/** The days that articles span. */
export function dayRange(articles: Iterable<Pick<Article, "date">>): DayRange {
  let from: string | null = null;
  let to: string | null = null;
  let undated = 0;
  for (const { date } of articles) {
    if (date === null) undated += 1;
    else {
      if (from === null || date.day < from) from = date.day;
      if (to === null || date.day > to) to = date.day;
    }
  }
  return { from, to, undated };
}

/** Who published articles, and how many; whoever has most first, of equals by name. */
export function countSources(articles: Iterable<Pick<Article, "source">>): readonly SourceCount[] {
  const counts = new Map<string | null, number>();
  for (const { source } of articles) counts.set(source, (counts.get(source) ?? 0) + 1);
  return Array.from(counts, ([name, amount]) => ({ name, articles: amount })).toSorted(
    (a, b) => b.articles - a.articles || ((a.name ?? "") < (b.name ?? "") ? -1 : 1),
  );
}
