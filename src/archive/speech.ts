import type { ArchivedParaphrase, ArchivedQuotation } from "../model/archive-facts.ts";
import type { Article } from "../model/article.ts";
import type { Sentence } from "../model/digest.ts";
import { slice, type Span } from "../model/span.ts";
import type { Contents } from "./contents.ts";
import { newestFirst } from "./newest-first.ts";
import type { SpeechPlace } from "./speakers/mentions.ts";
import { findTerms, termsOf } from "./terms.ts";

/** The quotations at some places: utterances before fragments, the newest article first within each. */
export function quotationsAt(
  contents: Pick<Contents, "find">,
  places: readonly (Omit<SpeechPlace, "name"> & { readonly name: string | null })[],
  about: string | null,
): readonly ArchivedQuotation[] {
  const isAbout = aboutFilter(about);
  const found = places
    .flatMap(({ articleId, index, name }) => {
      const digest = contents.find(articleId);
      const quotation = digest?.quotations[index];
      if (digest === undefined || quotation === undefined) return [];
      const { article, sentences } = digest;
      const paragraph = paragraphAt(sentences, quotation.spans[0].start);
      return [{ article, quotation, speaker: name, paragraph }];
    })
    .filter(({ article, quotation }) => isAbout(article, quotation.context));
  // One speaker's places are in order already: each kind apart is sorted in the time of going through it.
  return [
    ...found.filter(({ quotation }) => quotation.kind !== "fragment").toSorted(byPlace),
    ...found.filter(({ quotation }) => quotation.kind === "fragment").toSorted(byPlace),
  ];
}

function byPlace(a: ArchivedQuotation, b: ArchivedQuotation): number {
  return newestFirst(a, b) || a.quotation.spans[0].start - b.quotation.spans[0].start;
}

/** The paraphrases at some places, those of the newest article first. */
export function paraphrasesAt(
  contents: Pick<Contents, "find">,
  places: readonly SpeechPlace[],
  about: string | null,
): readonly ArchivedParaphrase[] {
  const isAbout = aboutFilter(about);
  return places
    .flatMap(({ articleId, index, name }) => {
      const digest = contents.find(articleId);
      const paraphrase = digest?.paraphrases[index];
      if (digest === undefined || paraphrase === undefined) return [];
      const { article, sentences } = digest;
      const paragraph = paragraphAt(sentences, paraphrase.context.start);
      return [{ article, paraphrase, speaker: name, paragraph }];
    })
    .filter(({ article, paraphrase }) => isAbout(article, paraphrase.context))
    .toSorted(
      (a, b) => newestFirst(a, b) || a.paraphrase.spans[0].start - b.paraphrase.spans[0].start,
    );
}

/** The paragraph of the last sentence that starts at a position or before it. Logarithmic. */
function paragraphAt(sentences: readonly Sentence[], position: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.start ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return sentences[Math.max(0, low - 1)]?.paragraph ?? 0;
}

/**
 * Whether a context, or its article's title, has all the words, or words that begin so. Quotations that
 * share a context are many where a sentence is long, so each is read once.
 */
function aboutFilter(about: string | null): (article: Article, context: Span) => boolean {
  const words = about === null ? [] : termsOf(about);
  const known = new Map<string, boolean>();
  return (article, context) => {
    if (words.length === 0) return true;
    const key = `${article.id} ${context.start} ${context.end}`;
    const answer =
      known.get(key) ?? hasAll(`${slice(article.text, context)}\n${article.title}`, words);
    known.set(key, answer);
    return answer;
  };
}

/** What folds letter by letter, once its apostrophes are gone. */
// eslint-disable-next-line no-control-regex
const PLAIN = /^[\0-\x7f\u2013\u2014\u2018-\u201f\u2026]*$/;
const APOSTROPHES = /['’ʼ]/g;

function hasAll(text: string, words: readonly string[]): boolean {
  // Most texts have not even the letters, which is told faster than their words.
  if (PLAIN.test(text)) {
    const letters = text.toLowerCase().replaceAll(APOSTROPHES, "");
    if (!words.every((word) => letters.includes(word))) return false;
  }
  const terms = findTerms(text).map(({ term }) => term);
  return words.every((word) => terms.some((term) => term.startsWith(word)));
}
