import { bareArticle, type Article } from "../../src/model/article.ts";

/** An article of which only what matters to a test is stated. */
export function articleOf(text: string, stated: Partial<Article> = {}): Article {
  return bareArticle({
    id: "aaaaaaaaaaaa",
    title: "A title",
    text,
    origin: { path: "a.txt", part: 0 },
    ...stated,
  });
}
