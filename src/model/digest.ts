import type { Article } from "./article.ts";
import type { Paraphrase } from "./paraphrase.ts";
import type { Quotation } from "./quotation.ts";
import type { Person } from "./person.ts";
import type { Span } from "./span.ts";

/**
 * Raised whenever reading the same article gives another digest; digests of other versions
 * are read anew.
 */
export const DIGEST_VERSION = 6;

/** One sentence of an article's text. */
export interface Sentence extends Span {
  /** Index of its paragraph, from 0. */
  readonly paragraph: number;
}

/** An article with all that reading found in it. Plain JSON. */
export interface Digest {
  readonly version: number;
  readonly article: Article;
  /** In text order; together they cover every character but white space. */
  readonly sentences: readonly Sentence[];
  /** Who is named in the article, in the order of first mention. */
  readonly people: readonly Person[];
  /** In text order. */
  readonly quotations: readonly Quotation[];
  /** Speech that the article reports in its own words. In text order, and apart from quotations everywhere. */
  readonly paraphrases: readonly Paraphrase[];
  /** Indices into `sentences`, the one that carries most first. */
  readonly ranking: readonly number[];
}
