import type { Article } from "./article.ts";
import type { Span } from "./span.ts";
import type { SpeakerEntry } from "./speaker-entry.ts";

/** What stands around words of an article. */
export interface ContextReply {
  readonly kind: "context";
  readonly article: Article;
  /** Who said them, where they are a quotation whose speaker is known. */
  readonly speaker: SpeakerEntry | null;
  /** The words. In order, disjoint. */
  readonly marked: readonly Span[];
  /** The paragraphs that hold them, the one before and the one after, as far as there are any. */
  readonly paragraphs: readonly {
    readonly span: Span;
    /** From 0. */
    readonly paragraph: number;
  }[];
  /** How many paragraphs the article has. */
  readonly total: number;
  /** How many quotations and fragments it has. */
  readonly quotations: number;
}

/** What a control leads to is not there any more. */
export interface GoneReply {
  readonly kind: "gone";
  /** A speaker is gone when all articles are that named them. */
  readonly what: "article" | "words" | "speaker";
  /** The article which was edited, so that it lacks the words; null for all else. */
  readonly article: Article | null;
}
