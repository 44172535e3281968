import type { ArchivedParaphrase, ArchivedQuotation, DayRange } from "./archive-facts.ts";
import type { ArticleFilter } from "./article-filter.ts";
import type { PageHead } from "./ask.ts";

/** What is asked of what people said. */
export interface SpeechQuestion {
  /** Whose words, by ids of their entries; null for anybody's, known or not, which takes an article. */
  readonly speakerIds: readonly string[] | null;
  /** The article that alone counts; null for all. */
  readonly articleId: string | null;
  /** Only what has all these words: in its context, or in its article's title. */
  readonly about: string | null;
  /** Which articles count. */
  readonly filter: ArticleFilter | null;
  /** Whether what articles retell in their own words is listed, behind all quotations. */
  readonly isRetoldToo: boolean;
}

/** Which page, and what one holds. */
export interface SpeechPage {
  /** From 0; one that does not exist becomes the nearest that does. */
  readonly page: number;
  /** Quotations and paraphrases at most. */
  readonly most: number;
  /** Characters at most, unless one alone has more: of contexts and speakers' names, and of the frames. */
  readonly size: number;
  /** What each takes beside those. */
  readonly itemFrame: number;
  /** What an article takes beside title and address, where another or another kind of speech begins. */
  readonly articleFrame: number;
}

/** One page of what people said, and how much there is. */
export interface Speech {
  /** Of this page: whole statements before fragments; within each the newest article first, then in text order. */
  readonly quotations: readonly ArchivedQuotation[];
  /** Of this page: the newest article first, then in text order. */
  readonly paraphrases: readonly ArchivedParaphrase[];
  /** On all pages. */
  readonly total: {
    readonly utterances: number;
    readonly fragments: number;
    /** Counted where they are listed, and where nothing is quoted; else null. */
    readonly paraphrases: number | null;
    /** Articles of all that is listed. */
    readonly articles: number;
  };
  /** How many would be listed without the filter; counted where with it there are none. */
  readonly unfiltered: number;
  /** Of the articles of all that is listed. */
  readonly range: DayRange;
  /** From 0. */
  readonly page: number;
  /** What each page begins with; one at least, unless nothing is listed. */
  readonly heads: readonly PageHead[];
}
