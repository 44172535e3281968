import type { Span } from "./span.ts";

/** When an article appeared, as far as its page or its owner states it. */
export interface ArticleDate {
  /** Calendar day, `YYYY-MM-DD`, as printed on the page. */
  readonly day: string;
  /** The instant, ISO 8601 in UTC, only where the page states a time with its zone. */
  readonly instant: string | null;
}

/** Where an article was read: its file, and its place there. */
export interface Origin {
  /** Path below the archive's folder, with `/` between the parts. */
  readonly path: string;
  /** Place in that file, from 0: one file may hold several articles. */
  readonly part: number;
}

/** One news article, free of its page's furniture. Plain JSON. */
export interface Article {
  /**
   * 12 characters of base64url, made from what names the article (its address, else its title),
   * never from its body: messages in Discord point to it for years.
   */
  readonly id: string;
  readonly title: string;
  /** null where the page states no date, or only a relative one ("6 sec ago"). */
  readonly date: ArticleDate | null;
  /** The publisher's name. */
  readonly source: string | null;
  readonly author: string | null;
  /** Canonical http(s) address. */
  readonly url: string | null;
  readonly tags: readonly string[];
  /** The place line before the first paragraph, "MUNICH, Germany"; not part of `text`. */
  readonly dateline: string | null;
  /** The editor's key points above the body; not part of `text`. */
  readonly bullets: readonly string[];
  /** The lead photo's caption; not part of `text`. */
  readonly caption: string | null;
  /** The body: its paragraphs, joined by one line feed. No other line feed occurs in it. */
  readonly text: string;
  readonly origin: Origin;
}

/** What of an article its text is not needed for: to name it, to put it in order and to link to it. */
export type ArticleHead = Pick<Article, "id" | "title" | "date" | "source" | "url" | "origin">;

/** An article without all that is long. */
export function headOf({ id, title, date, source, url, origin }: ArticleHead): ArticleHead {
  return { id, title, date, source, url, origin };
}

/** An article of which nothing is known but what is given: no id, title, date or file. */
export function bareArticle(known: Pick<Article, "text"> & Partial<Article>): Article {
  return {
    id: "",
    title: "",
    date: null,
    source: null,
    author: null,
    url: null,
    tags: [],
    dateline: null,
    bullets: [],
    caption: null,
    origin: { path: "", part: 0 },
    ...known,
  };
}

/** The spans of an article's paragraphs, in order; none is empty. */
export function paragraphsOf(article: Pick<Article, "text">): readonly Span[] {
  const { text } = article;
  const spans: Span[] = [];
  let start = 0;
  while (start < text.length) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed;
    if (end > start) spans.push({ start, end });
    start = end + 1;
  }
  return spans;
}
