import type { Article } from "../../src/model/article.ts";

/** An article of which only what matters to a test is stated. */
export function articleOf(text: string, stated: Partial<Article> = {}): Article {
  return {
    id: "aaaaaaaaaaaa",
    title: "A title",
    date: null,
    source: null,
    author: null,
    url: null,
    tags: [],
    dateline: null,
    bullets: [],
    caption: null,
    text,
    origin: { path: "a.txt", part: 0 },
    ...stated,
  };
}
