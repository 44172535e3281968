import type { Article } from "../../model/article.ts";
import { paragraphsOf } from "../../model/article.ts";
import type { Digest, Sentence } from "../../model/digest.ts";
import { gatherPeople } from "../people/gather-people.ts";
import { tokenise } from "../text/tokens.ts";
import type { AttributionRule } from "./attribution/attribute.ts";
import { findQuotations } from "./find-quotations.ts";
import { pairMarks } from "./marks/pair-marks.ts";
import { outline } from "./outline.ts";

/** Who is named in an article, and who says what. */
export function readQuotations(
  article: Article,
  sentences: readonly Sentence[],
  rules: readonly AttributionRule[],
): Pick<Digest, "quotations" | "people"> {
  const { text } = article;
  const tokens = tokenise(text);
  const marked = pairMarks(text, paragraphsOf(article));
  const { names, cast } = gatherPeople(article, { tokens, sentences, marked });
  return findQuotations(outline({ text, tokens, sentences, marked, names }), cast, rules);
}
