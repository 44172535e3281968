import type { ArchivedQuotation } from "../model/archive-facts.ts";
import { dayRange } from "../model/archive-facts.ts";
import type { Digest, Sentence } from "../model/digest.ts";
import type { LeftOut } from "../model/ingest-report.ts";
import { slice } from "../model/span.ts";
import type { Archive } from "./archive.ts";
import { ArticleIndex } from "./article-index.ts";
import { newestFirst } from "./newest-first.ts";
import { findPassages } from "./passages.ts";
import { quotingArticle } from "./speakers/entry.ts";
import type { QuotationPlace } from "./speakers/mentions.ts";
import { SpeakerDirectory } from "./speakers/speaker-directory.ts";
import { findTerms, termsOf } from "./terms.ts";
import { verify } from "./verify/verify.ts";
import { WordingIndex } from "./verify/wording-index.ts";

/** An archive in this process's memory, over MiniSearch. */
export function createMemoryArchive(): Archive {
  const digests = new Map<string, Digest>();
  const index = new ArticleIndex();
  const wordings = new WordingIndex();
  let leftOut: readonly LeftOut[] = [];
  let directory = new SpeakerDirectory();
  /** Made anew, on first use, when the digests have changed. */
  let newest: readonly Digest[] | null = null;

  function present(ids: readonly string[]): readonly Digest[] {
    return ids.flatMap((id) => digests.get(id) ?? []);
  }

  return {
    async put(added) {
      for (const digest of added) {
        digests.set(digest.article.id, digest);
        index.add(digest.article);
        directory.add(digest);
      }
      wordings.put(added);
      newest = null;
    },

    async statePeople(statements) {
      directory = new SpeakerDirectory(statements);
      for (const digest of digests.values()) directory.add(digest);
    },

    async setLeftOut(files) {
      leftOut = files;
    },

    async status() {
      const quotations = [...digests.values()].flatMap((digest) => digest.quotations);
      const utterances = quotations.filter(({ kind }) => kind === "utterance").length;
      return {
        articles: digests.size,
        utterances,
        fragments: quotations.length - utterances,
        speakers: directory.quotedSpeakers("named").length,
        range: dayRange([...digests.values()].map(({ article }) => article)),
        leftOut,
      };
    },

    async digest(articleId) {
      return digests.get(articleId) ?? null;
    },

    async newest(offset, limit) {
      newest ??= [...digests.values()].toSorted(newestFirst);
      return newest.slice(offset, offset + limit);
    },

    async findTitles(words, limit) {
      return present(index.findTitles(words, limit)).map(({ article }) => article);
    },

    async speaker(id) {
      return directory.entry(id);
    },

    async findSpeakers(name) {
      return directory.find(name);
    },

    async completeSpeakers(prefix, limit) {
      return directory.complete(prefix, limit);
    },

    async quotedSpeakers(list, offset, limit) {
      const all = directory.quotedSpeakers(list);
      return { shown: all.slice(offset, offset + limit), total: all.length };
    },

    async articlesQuoting(speakerId) {
      return directory.entry(speakerId)?.quoted.map(quotingArticle) ?? [];
    },

    async quotationsOf(speakerIds, about) {
      const places = speakerIds.flatMap((id) => directory.places(id));
      const words = about === null ? [] : termsOf(about);
      const isAbout = aboutFilter(words);
      return places
        .flatMap((place) => archived(digests, place))
        .filter(isAbout)
        .toSorted(inReplyOrder);
    },

    async verify(text, speakerIds) {
      return verify(wordings, directory, text, speakerIds);
    },

    async search(words, offset, limit) {
      const { ids, terms, corrections } = index.search(words);
      const found = present(ids);
      return {
        hits: found.slice(offset, offset + limit).map((digest) => ({
          article: digest.article,
          passages: findPassages(digest, terms),
        })),
        articles: found.map(({ article }) => article),
        corrections,
      };
    },
  };
}

function archived(
  digests: ReadonlyMap<string, Digest>,
  place: QuotationPlace,
): ArchivedQuotation[] {
  const digest = digests.get(place.articleId);
  const quotation = digest?.quotations[place.index];
  if (digest === undefined || quotation === undefined) return [];
  return [
    {
      article: digest.article,
      quotation,
      speaker: place.name,
      paragraph: paragraphAt(digest.sentences, quotation.spans[0].start),
    },
  ];
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
 * Whether a quotation, its context or its article's title has all the words, or words that begin so.
 * Quotations that share a context are many where a sentence is long, so each is read once.
 */
function aboutFilter(words: readonly string[]): (quotation: ArchivedQuotation) => boolean {
  const known = new Map<string, boolean>();
  return ({ article, quotation: { context } }) => {
    if (words.length === 0) return true;
    const key = `${article.id} ${context.start} ${context.end}`;
    const answer =
      known.get(key) ?? hasAll(`${slice(article.text, context)}\n${article.title}`, words);
    known.set(key, answer);
    return answer;
  };
}

function hasAll(text: string, words: readonly string[]): boolean {
  const terms = findTerms(text).map(({ term }) => term);
  return words.every((word) => terms.some((term) => term.startsWith(word)));
}

function inReplyOrder(a: ArchivedQuotation, b: ArchivedQuotation): number {
  return (
    Number(a.quotation.kind === "fragment") - Number(b.quotation.kind === "fragment") ||
    newestFirst(a, b) ||
    a.quotation.spans[0].start - b.quotation.spans[0].start
  );
}
