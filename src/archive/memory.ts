import { dayRange } from "../model/archive-facts.ts";
import type { Digest } from "../model/digest.ts";
import type { LeftOut } from "../model/ingest-report.ts";
import type { Archive } from "./archive.ts";
import { newestFirst } from "./newest-first.ts";
import { ArticleSearch } from "./search/article-search.ts";
import { RANKING, type RankingSettings } from "./search/settings.ts";
import { quotingArticle } from "./speakers/entry.ts";
import { SpeakerDirectory } from "./speakers/speaker-directory.ts";
import { paraphrasesAt, quotationsAt } from "./speech.ts";
import { verify } from "./verify/verify.ts";
import { WordingIndex } from "./verify/wording-index.ts";

/**
 * An archive in this process's memory, over MiniSearch.
 *
 * @param ranking what search goes by; another than the usual to measure what an ingredient brings
 */
export function createMemoryArchive(ranking: RankingSettings = RANKING): Archive {
  const digests = new Map<string, Digest>();
  const articleSearch = new ArticleSearch(digests, ranking);
  const wordings = new WordingIndex();
  let leftOut: readonly LeftOut[] = [];
  let directory = new SpeakerDirectory();
  /** Made anew, on first use, when the digests have changed. */
  let newest: readonly Digest[] | null = null;

  function present(ids: readonly string[]): readonly Digest[] {
    return ids.flatMap((id) => digests.get(id) ?? []);
  }

  return {
    async change({ put = [], remove = [], leftOut: files = leftOut, people }) {
      for (const id of remove) {
        digests.delete(id);
        articleSearch.remove(id);
        directory.remove(id);
      }
      const added = [...new Map(put.map((digest) => [digest.article.id, digest])).values()];
      for (const digest of added) {
        digests.set(digest.article.id, digest);
        articleSearch.add(digest);
        directory.add(digest);
      }
      wordings.remove([...remove, ...added.map(({ article }) => article.id)]);
      wordings.put(added);
      newest = null;
      leftOut = files;
      if (people !== undefined) {
        directory = new SpeakerDirectory(people);
        for (const digest of digests.values()) directory.add(digest);
      }
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
      return present(articleSearch.findTitles(words, limit)).map(({ article }) => article);
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

    async speakersQuotedIn(articleId) {
      return directory.quotedIn(articleId);
    },

    async whoseWords(articleId) {
      const { quotations = [], paraphrases = [] } = digests.get(articleId) ?? {};
      const whose = directory.whoseWords(articleId);
      return {
        quotations: quotations.map((_, index) => whose?.quotations.get(index) ?? null),
        paraphrases: paraphrases.map((_, index) => whose?.paraphrases.get(index) ?? null),
      };
    },

    async articlesQuoting(speakerId) {
      return directory.entry(speakerId)?.quoted.map(quotingArticle) ?? [];
    },

    async quotationsOf(speakerIds, about) {
      const places = speakerIds.flatMap((id) => directory.places(id));
      return quotationsAt(digests, places, about);
    },

    async paraphrasesOf(speakerIds, about) {
      const places = speakerIds.flatMap((id) => directory.retold(id));
      return paraphrasesAt(digests, places, about);
    },

    async quotationsIn(articleId, about) {
      const whose = directory.whoseWords(articleId)?.quotations;
      const { quotations = [] } = digests.get(articleId) ?? {};
      const places = quotations.map((_, index) => ({
        articleId,
        index,
        name: whose?.get(index)?.name ?? null,
      }));
      return quotationsAt(digests, places, about);
    },

    async paraphrasesIn(articleId, about) {
      const whose = directory.whoseWords(articleId)?.paraphrases ?? new Map();
      const places = [...whose].map(([index, { name }]) => ({ articleId, index, name }));
      return paraphrasesAt(digests, places, about);
    },

    async verify(text, speakerIds) {
      return verify(wordings, directory, text, speakerIds);
    },

    async search(query, offset, limit, today) {
      return articleSearch.search(query, today ?? null, { offset, limit }, directory);
    },
  };
}
