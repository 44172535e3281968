import type { ArchiveStatus, DayRange, Passage } from "./archive-facts.ts";
import type { Article } from "./article.ts";
import type { Paging } from "./ask.ts";
import type { Named } from "./named.ts";
import type { SearchNotes } from "./search-notes.ts";
import type { QuotedSpeaker } from "./speaker-entry.ts";

/** What is in one article. */
export interface SummaryReply {
  readonly kind: "summary";
  readonly article: Article;
  /** Whole sentences of the article, in its order; those that need one another in one passage. */
  readonly keySentences: readonly Passage[];
  /** How many sentences the article has. */
  readonly sentences: number;
  /** How many quotations and fragments it has, whoever said them. */
  readonly quotations: number;
  /** Whom it quotes, the most quoted first. */
  readonly quoted: readonly QuotedSpeaker[];
  /** The places that it names, those first that it names most. */
  readonly places: readonly Named[];
  /** The days, months and years that it names, in its order. */
  readonly dates: readonly Named[];
}

/** An article with what it says that was not said before it. */
export interface ToldArticle {
  readonly article: Article;
  /** Whole sentences; none where it says nothing new. */
  readonly lines: readonly Passage[];
}

/** What articles say on a topic, in the order of their days. */
export interface TopicReply extends SearchNotes {
  readonly kind: "topic";
  readonly about: string;
  /** The first day that is asked for, `YYYY-MM-DD`. */
  readonly since: string | null;
  /** Of this page: each article says something new. */
  readonly shown: readonly ToldArticle[];
  /** Ids of the shown articles that quote anybody. */
  readonly quoting: readonly string[];
  readonly total: {
    /** How many articles are on the topic. */
    readonly found: number;
    /** Of those, how many are told: the best. */
    readonly told: number;
    /** Of those, how many say nothing new. */
    readonly silent: number;
  };
  readonly range: DayRange;
  readonly paging: Paging;
}

/** The newest articles, grouped where they tell one story, and the state of the archive. */
export interface LatestReply {
  readonly kind: "latest";
  /** The first day that is asked for, `YYYY-MM-DD`; null where it is simply what is new. */
  readonly since: string | null;
  /** The day of the newest article; null where none has a date. */
  readonly newestDay: string | null;
  /** Of this page. Each story is of one day; its first article tells it, the others what they add. */
  readonly shown: readonly (readonly [ToldArticle, ...ToldArticle[]])[];
  /** Ids of the shown articles that quote anybody. */
  readonly quoting: readonly string[];
  readonly status: ArchiveStatus;
  readonly paging: Paging;
}
