import type { ToldArticle } from "../model/summary-replies.ts";
import type { Texts } from "../texts/texts.ts";
import { articleLine } from "./article-line.ts";
import type { Line } from "./embed.ts";
import { passageLine } from "./passages.ts";

/** An article's line, and what it says as quoted lines. */
export function toldLines({ article, lines }: ToldArticle, texts: Texts): readonly Line[] {
  return [
    articleLine(article, texts),
    ...lines.map((passage) => passageLine(article, passage, "> ")),
  ];
}
