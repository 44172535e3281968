import { paragraphsOf } from "../model/article.ts";
import { articleIdIn } from "../model/article-option.ts";
import type { Digest } from "../model/digest.ts";
import { overlaps, type Span } from "../model/span.ts";
import { findWords } from "../model/words-place.ts";
import { defineView } from "./definition.ts";

/** What a control asks of words that a reply shows: what stands around them. Nobody types it. */
export const context = defineView({
  definition: {
    name: "context",
    options: {
      article: { type: "text", required: true, maxLength: 100 },
      words: { type: "text", required: true, maxLength: 40 },
    },
  },

  async answer(archive, { article: option, words }) {
    const id = articleIdIn(option);
    const digest = id === null ? null : await archive.digest(id);
    if (digest === null) return { kind: "gone", what: "article", article: null };
    const { article, quotations } = digest;
    const span = findWords(article, words);
    if (span === "unreadable") return { kind: "problem", problem: "staleControl" };
    if (span === null) return { kind: "gone", what: "words", article };

    const index = quotationAt(digest, span);
    const quotation = index === null ? undefined : quotations[index];
    const whose = await archive.whoseWords(article.id);
    const paragraphs = paragraphsOf(article).map((each, at) => ({ span: each, paragraph: at }));
    const own = paragraphs.filter((each) => overlaps(each.span, span));
    const first = (own[0]?.paragraph ?? 0) - 1;
    const last = (own.at(-1)?.paragraph ?? 0) + 1;
    return {
      kind: "context",
      article,
      speaker: index === null ? null : (whose.quotations[index] ?? null),
      marked: quotation?.spans ?? [span],
      paragraphs: paragraphs.filter(({ paragraph }) => paragraph >= first && paragraph <= last),
      total: paragraphs.length,
      quotations: quotations.length,
    };
  },
});

/** Index of the quotation whose first word begins a span, and whose last word ends it. */
function quotationAt({ quotations }: Digest, { start, end }: Span): number | null {
  const index = quotations.findIndex(
    ({ spans }) => spans[0].start === start && spans.at(-1)?.end === end,
  );
  return index < 0 ? null : index;
}
