import type { Article } from "../../src/model/article.ts";
import type { Digest } from "../../src/model/digest.ts";
import type { Quotation } from "../../src/model/quotation.ts";
import { slice } from "../../src/model/span.ts";
import { read } from "../../src/reading/read.ts";
import { articleOf } from "./article-of.ts";

/** A quotation as a reader sees it. */
export interface SeenQuotation {
  readonly words: string;
  readonly kind: Quotation["kind"];
  /** A name, `(description)` for an unnamed source, null where nobody is known. */
  readonly speaker: string | null;
  readonly mention: string | null;
  readonly cue: string | null;
}

/** What `read` makes of a text's quotations, spelt out. */
export function quotesOf(article: string | Article): readonly SeenQuotation[] {
  const digest = read(typeof article === "string" ? articleOf(article) : article);
  const { text } = digest.article;
  return digest.quotations.map((quotation) => ({
    words: quotation.spans.map((span) => slice(text, span)).join(" | "),
    kind: quotation.kind,
    speaker: speakerOf(digest, quotation),
    mention: quotation.mention === null ? null : slice(text, quotation.mention),
    cue: quotation.cue === null ? null : slice(text, quotation.cue),
  }));
}

function speakerOf(digest: Digest, { speaker }: Quotation): string | null {
  switch (speaker.kind) {
    case "named":
      return digest.people[speaker.person]?.name ?? "no such person";
    case "unnamed":
      return `(${speaker.description})`;
    case "unknown":
      return null;
  }
}

/** Whom texts about a port speak of. */
const TOWN = "Jane Roe is the mayor of Easton. Peter Holm leads the harbour union.";

/** Who says each quotation of a text that follows on two sentences about Jane Roe and Peter Holm. */
export function speakersIn(text: string): readonly (string | null)[] {
  return quotesOf(`${TOWN}\n${text}`).map(({ speaker }) => speaker);
}
