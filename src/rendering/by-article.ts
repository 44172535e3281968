import type { Article } from "../model/article.ts";
import type { Texts } from "../texts/texts.ts";
import { articleLine } from "./article-line.ts";
import type { Line } from "./embed.ts";

/** Each group as `show` has it, below a line that names its article where that changes. */
export function byArticle<Group extends readonly [{ readonly article: Article }, ...unknown[]]>(
  groups: readonly Group[],
  texts: Texts,
  show: (group: Group) => readonly Line[],
): readonly Line[] {
  const lines: Line[] = [];
  let last: string | null = null;
  for (const group of groups) {
    const { article } = group[0];
    if (article.id !== last) lines.push("", articleLine(article, texts));
    last = article.id;
    lines.push(...show(group));
  }
  return lines;
}
