import type { NamedDay } from "./named-day.ts";

/**
 * What an option's text may be completed to: facts, of which a renderer makes an entry of the list.
 * `value` is what the option gets when the entry is chosen: 1 to 100 UTF-16 code units, no half characters.
 */
export type Suggestion =
  | SpeakerSuggestion
  | ArticleSuggestion
  | QuerySuggestion
  | PublisherSuggestion
  | DaySuggestion;

/** Somebody who is quoted so many times. */
export interface SpeakerSuggestion {
  readonly kind: "speaker";
  readonly value: string;
  readonly name: string;
  readonly role: string | null;
  readonly quotations: number;
}

/** An article, with its day, `YYYY-MM-DD`; null where that is not known. */
export interface ArticleSuggestion {
  readonly kind: "article";
  readonly value: string;
  readonly title: string;
  readonly day: string | null;
}

/** A query as it would be asked, with how many articles have its last word; null where that is not counted. */
export interface QuerySuggestion {
  readonly kind: "query";
  readonly value: string;
  readonly articles: number | null;
}

/** A day, whose value is `YYYY-MM-DD`, and what is meant by it; null where that is the day itself. */
export interface DaySuggestion {
  readonly kind: "day";
  readonly value: string;
  readonly name: NamedDay | "newestArticle" | "firstArticle" | null;
}

/** A publisher with how many articles. */
export interface PublisherSuggestion {
  readonly kind: "publisher";
  readonly value: string;
  readonly articles: number;
}
