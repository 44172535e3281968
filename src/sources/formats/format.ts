import type { Article } from "../../model/article.ts";
import type { Fault } from "../../model/ingest-report.ts";

/** An article as a format finds it in a document: nothing that the document does not state. */
export interface FoundArticle extends Omit<Article, "id" | "origin" | "text"> {
  /**
   * The day on which the page or its owner says that it was published, `YYYY-MM-DD`; null where
   * only a later change, or nothing, is stated. It helps to name the article.
   */
  readonly published: string | null;
  /** Where the document keeps it apart from the body; else null, and the first paragraph may have it. */
  readonly dateline: string | null;
  /** The body. At least one, none empty. */
  readonly paragraphs: readonly [string, ...string[]];
}

/** What a document holds. */
export interface Found {
  /** In the document's order. */
  readonly articles: readonly FoundArticle[];
  /** Parts of the document that could not be read, each as one clause: `line 3: not JSON`. */
  readonly problems: readonly string[];
}

/** One way in which articles are written down. */
export interface Format {
  readonly name: string;
  /** Whether all texts that it finds are as `cleanLine` leaves them, and none is empty: nobody has to clean them. */
  readonly isClean?: boolean;
  /**
   * @param text the whole document, without a byte order mark
   * @throws {FormatError} where the document holds no article at all; nothing else is thrown
   */
  parse(text: string): Found;
}

/** Why a document holds no article, in one clause: `no text under the headline`. */
export class FormatError extends Error {
  override readonly name = "FormatError";
  readonly fault: Fault;

  constructor(
    cause: string,
    { fault = "format", ...options }: ErrorOptions & { fault?: Fault } = {},
  ) {
    super(cause, options);
    this.fault = fault;
  }
}

/** A list of paragraphs as {@link FoundArticle} wants it. */
export function isFilled<T>(items: readonly T[]): items is readonly [T, ...T[]] {
  return items.length > 0;
}
