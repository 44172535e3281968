import type { Article } from "../model/article.ts";
import { paragraphsOf } from "../model/article.ts";
import type { Digest } from "../model/digest.ts";
import { DIGEST_VERSION } from "../model/digest.ts";
import { gatherPeople } from "./people/gather-people.ts";
import { findQuotations } from "./quotes/find-quotations.ts";
import { pairMarks } from "./quotes/marks/pair-marks.ts";
import { outline } from "./quotes/outline.ts";
import { rankSentences } from "./ranking/rank-sentences.ts";
import { findSentences } from "./sentences/find-sentences.ts";
import { tokenise } from "./text/tokens.ts";

/**
 * Reads an article: its sentences, who is named, who said what, and which sentences carry most. Each
 * step has its folder, `sentences/`, `people/`, `quotes/` and `ranking/`; beside them, `text/` knows
 * characters and words, and `lexicon/` holds the word lists. `quotes/` goes on step by step too:
 * `marks/` finds what is quoted, `attribution/` the words beside it that say who speaks, and `speakers/`
 * whom those words stand for.
 */
export function read(article: Article): Digest {
  const { text } = article;
  const sentences = findSentences(text);
  const tokens = tokenise(text);
  const marked = pairMarks(text, paragraphsOf(article));
  const { names, cast } = gatherPeople(article, { tokens, sentences, marked });
  const { quotations, people } = findQuotations(
    outline({ text, tokens, sentences, marked, names }),
    cast,
  );
  return {
    version: DIGEST_VERSION,
    article,
    sentences,
    people,
    quotations,
    ranking: rankSentences(article, sentences),
  };
}
