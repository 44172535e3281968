import type { ArticleHead } from "./article.ts";

/** What somebody is called. */
export interface SpeakerRole {
  /** In an article's words, or the owner's. */
  readonly text: string;
  /** The article that it stands in; null where the archive's owner states it. */
  readonly article: ArticleHead | null;
}

/** Somebody, or some source, that is quoted or named in the archive, over all its articles. */
export interface SpeakerEntry {
  /**
   * `~` and 10 characters of base64url, made from the kind and one of the names. The ids of all names
   * that the entry has find it, so an id stays good when names turn out to be one.
   */
  readonly id: string;
  readonly kind: "person" | "organisation" | "unnamed";
  /** The usual full name; for an unnamed source its description in the article's words. */
  readonly name: string;
  /** Other names that articles or the owner have for them, in code-unit order. */
  readonly aliases: readonly string[];
  /** What articles call them; null where none does. */
  readonly role: SpeakerRole | null;
  /** How many whole statements of theirs the archive holds. */
  readonly utterances: number;
  /** How many fragments, words of theirs woven into a writer's sentence. */
  readonly fragments: number;
  /** How many times an article reports in its own words what they said; these are no quotations. */
  readonly paraphrases: number;
  /** In how many articles they are quoted. */
  readonly articles: number;
  /** The first day on which an article quotes them; null where none of those has a date. */
  readonly since: string | null;
}

const SPEAKER_ID = /^~[\w-]{10}$/;

/** Whether a text is an entry's id rather than a name. */
export function isSpeakerId(text: string): boolean {
  return SPEAKER_ID.test(text);
}

/** An article that quotes somebody, and how often. */
export interface QuotingArticle {
  readonly article: ArticleHead;
  readonly utterances: number;
  readonly fragments: number;
}

/** Somebody whom one article quotes, and how often. */
export interface QuotedSpeaker {
  readonly speaker: SpeakerEntry;
  readonly utterances: number;
  readonly fragments: number;
}
