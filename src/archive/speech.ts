import type { ArchivedParaphrase, ArchivedQuotation } from "../model/archive-facts.ts";
import type { Article } from "../model/article.ts";
import type { Sentence } from "../model/digest.ts";
import { slice, type Span } from "../model/span.ts";
import type { Contents } from "./contents.ts";
import {
  paraphrasesOf as paraphrasePlaces,
  quotationsOf as quotationPlaces,
} from "./speakers/placed-speech.ts";
import type { Place } from "./speakers/mentions.ts";
import type { SpeakerDirectory } from "./speakers/speaker-directory.ts";
import { findTerms, termsOf } from "./terms.ts";

/** What some speakers said: utterances before fragments, the newest article first within each. */
export function quotationsOf(
  contents: Contents,
  directory: SpeakerDirectory,
  speakerIds: readonly string[],
  about: string | null,
): readonly ArchivedQuotation[] {
  const isAbout = aboutFilter(about);
  const places = quotationPlaces(directory.entries(speakerIds), directory.sources);
  return places.flatMap((place) => {
    const quotation = quotationAt(contents, directory, place);
    return quotation !== null && isAbout(quotation.article, quotation.quotation.context)
      ? [quotation]
      : [];
  });
}

function quotationAt(
  contents: Contents,
  { sources: { mentions } }: SpeakerDirectory,
  place: Place,
): ArchivedQuotation | null {
  const mention = mentions.mentionAt(place);
  const digest = contents.at(mentions.row(mention));
  const quotation = digest?.quotations[mentions.index(place)];
  if (digest === undefined || quotation === undefined) return null;
  const paragraph = paragraphAt(digest.sentences, quotation.spans[0].start);
  return { article: digest.article, quotation, speaker: mentions.name(mention), paragraph };
}

/** What articles retell of some speakers' words, those of the newest article first. */
export function paraphrasesOf(
  contents: Contents,
  directory: SpeakerDirectory,
  speakerIds: readonly string[],
  about: string | null,
): readonly ArchivedParaphrase[] {
  const isAbout = aboutFilter(about);
  const places = paraphrasePlaces(directory.entries(speakerIds), directory.sources);
  return places.flatMap((place) => {
    const paraphrase = paraphraseAt(contents, directory, place);
    return paraphrase !== null && isAbout(paraphrase.article, paraphrase.paraphrase.context)
      ? [paraphrase]
      : [];
  });
}

function paraphraseAt(
  contents: Contents,
  { sources: { mentions } }: SpeakerDirectory,
  place: Place,
): ArchivedParaphrase | null {
  const mention = mentions.mentionAt(place);
  const digest = contents.at(mentions.row(mention));
  const paraphrase = digest?.paraphrases[mentions.index(place)];
  if (digest === undefined || paraphrase === undefined) return null;
  const paragraph = paragraphAt(digest.sentences, paraphrase.context.start);
  return { article: digest.article, paraphrase, speaker: mentions.name(mention), paragraph };
}

/** What an article quotes, whoever said it: utterances before fragments. */
export function quotationsIn(
  contents: Contents,
  directory: SpeakerDirectory,
  articleId: string,
  about: string | null,
): readonly ArchivedQuotation[] {
  const row = contents.rowOf(articleId);
  const digest = row === undefined ? undefined : contents.at(row);
  if (row === undefined || digest === undefined) return [];
  const { article, sentences } = digest;
  const isAbout = aboutFilter(about);
  const whose = directory.whoseWords(row).quotations;
  const all = digest.quotations
    .map((quotation, index) => ({
      article,
      quotation,
      speaker: whose.get(index)?.name ?? null,
      paragraph: paragraphAt(sentences, quotation.spans[0].start),
    }))
    .filter(({ quotation }) => isAbout(article, quotation.context));
  return [
    ...all.filter(({ quotation }) => quotation.kind !== "fragment"),
    ...all.filter(({ quotation }) => quotation.kind === "fragment"),
  ];
}

/** What an article reports in its own words that somebody said. */
export function paraphrasesIn(
  contents: Contents,
  directory: SpeakerDirectory,
  articleId: string,
  about: string | null,
): readonly ArchivedParaphrase[] {
  const row = contents.rowOf(articleId);
  const digest = row === undefined ? undefined : contents.at(row);
  if (row === undefined || digest === undefined) return [];
  const { article, sentences } = digest;
  const isAbout = aboutFilter(about);
  const whose = directory.whoseWords(row).paraphrases;
  return digest.paraphrases.flatMap((paraphrase, index) => {
    const speaker = whose.get(index)?.name;
    if (speaker === undefined || !isAbout(article, paraphrase.context)) return [];
    return [
      { article, paraphrase, speaker, paragraph: paragraphAt(sentences, paraphrase.context.start) },
    ];
  });
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
