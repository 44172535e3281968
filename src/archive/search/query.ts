import type { Misunderstood, SearchOrder } from "../../model/search-query.ts";

/** A word of a query. */
export interface QueryWord {
  /** As it is compared. */
  readonly term: string;
  /** As it was typed. */
  readonly written: string;
  /** Whether it is one of grammar's words, which are passed over where there are others. */
  readonly isStopWord: boolean;
}

/** What an article shall have: one word in any of its forms, or words in just this form and order. */
export interface QueryItem {
  readonly kind: "word" | "phrase";
  readonly words: readonly [QueryWord, ...QueryWord[]];
  /** Whether only the title counts. */
  readonly inTitle: boolean;
}

/** A query, understood as far as it goes. */
export interface Query {
  /** Each is one item, or several of which any will do. */
  readonly wanted: readonly (readonly QueryItem[])[];
  readonly unwanted: readonly QueryItem[];
  /** Names of who speaks or is spoken of in the article: all of them. */
  readonly persons: readonly string[];
  /** Parts of the names of its publisher: any of them. */
  readonly sources: readonly string[];
  /** The first day that counts, `YYYY-MM-DD`. */
  readonly after: string | null;
  /** The first day that does not count any more. */
  readonly before: string | null;
  readonly order: SearchOrder;
  readonly misunderstood: readonly Misunderstood[];
  /** As it was typed, but for its days: those are written so that they mean the same on any day. */
  readonly resolved: string;
}
