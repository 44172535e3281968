import type { Span } from "./span.ts";

/** A place or a date that an article names. */
export interface Named {
  /** Its first mention in the article's text. */
  readonly span: Span;
  /** How often it is named, in the same words; at least 1. */
  readonly times: number;
}
