import type { Passage } from "../../model/archive-facts.ts";
import type { Digest } from "../../model/digest.ts";
import type { ToldArticle } from "../../model/summary-replies.ts";
import { slice } from "../../model/span.ts";
import { type SUMMARY_WORDS, summarise, termsOfTexts } from "../../reading/summaries/summarise.ts";

export type Length = keyof typeof SUMMARY_WORDS;

/** What is shown of one article among several, in words. */
export const LINE_WORDS: Readonly<Record<Length, number>> = { short: 25, medium: 45, long: 90 };
/** What a line takes beside its words: a mark, and its paragraph's number. */
const LINE_FRAME = 20;
/** What an article's line takes beside title and address: date and source. */
const ARTICLE_FRAME = 80;

/**
 * An article's best sentences, about so many words, in its order; those of one paragraph that need one
 * another are one passage.
 *
 * @param said the terms of what the reader has read before: nothing of it is said again
 */
export function keyPassages(
  digest: Pick<Digest, "article" | "sentences" | "ranking">,
  words: number,
  said: readonly ReadonlySet<string>[] = [],
): readonly Passage[] {
  return summarise(digest, words, said).flatMap((run) => {
    const passages: Passage[] = [];
    for (const index of run) {
      const sentence = digest.sentences[index];
      if (sentence === undefined) continue;
      const { start, end, paragraph } = sentence;
      const last = passages.at(-1);
      if (last?.paragraph === paragraph) {
        passages[passages.length - 1] = { ...last, span: { start: last.span.start, end } };
      } else passages.push({ span: { start, end }, paragraph, matches: [] });
    }
    return passages;
  });
}

/** Characters that an article takes with its lines. */
export function sizeOfTold({ article, lines }: ToldArticle): number {
  const head = article.title.length + (article.url?.length ?? 0) + ARTICLE_FRAME;
  return lines.reduce((sum, line) => sum + line.span.end - line.span.start + LINE_FRAME, head);
}

/** The terms of each of an article's lines. */
export function saidIn({ article, lines }: ToldArticle): readonly ReadonlySet<string>[] {
  return termsOfTexts(lines.map(({ span }) => slice(article.text, span)));
}
