import type { Article } from "../model/article.ts";
import type { Digest } from "../model/digest.ts";
import { DIGEST_VERSION } from "../model/digest.ts";
import type { AttributionRule } from "./quotes/attribution/attribute.ts";
import { ATTRIBUTION_RULES } from "./quotes/attribution/rules.ts";
import { readSpeech } from "./read-speech.ts";
import { rankSentences } from "./ranking/rank-sentences.ts";
import { findSentences } from "./sentences/find-sentences.ts";
import { tokenise } from "./text/tokens.ts";

/**
 * Reads an article: its sentences, who is named, who said what, and which sentences carry most. Each
 * step has its folder, `sentences/`, `people/`, `quotes/`, `paraphrases/` and `ranking/`; beside them,
 * `text/` knows characters and words, and `lexicon/` holds the word lists. `quotes/` goes on step by step:
 * `marks/` finds what is quoted, `attribution/` the words beside it that say who speaks, and `speakers/`
 * whom those words stand for.
 *
 * @param rules the attribution rules in the order in which they are tried; other than all of them only
 * to measure what one brings
 */
export function read(
  article: Article,
  rules: readonly AttributionRule[] = ATTRIBUTION_RULES,
): Digest {
  const sentences = findSentences(article.text);
  const tokens = tokenise(article.text);
  const { quotations, paraphrases, people } = readSpeech(article, { sentences, tokens }, rules);
  return {
    version: DIGEST_VERSION,
    article,
    sentences,
    people,
    quotations,
    paraphrases,
    ranking: rankSentences(article, sentences, tokens),
  };
}
