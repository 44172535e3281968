import type { ArticleHead } from "../model/article.ts";
import type { Archive } from "./archive.ts";
import { MemoryState } from "./memory-state.ts";
import { nearestPublishers } from "./nearest-publishers.ts";
import { publishersCalled } from "./publishers.ts";
import { RENEWAL, type RenewalSettings } from "./renewal.ts";
import { RANKING, type RankingSettings } from "./search/settings.ts";
import type { Saved, Sections } from "./sections.ts";
import { speechOn } from "./speech.ts";
import { verify } from "./verify/verify.ts";

/** An archive in this process's memory, which can be saved and loaded. */
export interface MemoryArchive extends Archive {
  /** All of it, as it is between two changes; no change is made until it has been taken. */
  save(): Promise<Saved>;
  /**
   * Takes the place of all that there is with what was saved. The sections are the archive's from then on.
   *
   * @throws {BrokenSections} where they are not what {@link save} gives; all is then as it was
   */
  load(sections: Sections): Promise<void>;
}

/** Articles that a search puts in order where nobody asks for fewer: more than anybody pages through. */
const ORDERED = 1000;

/**
 * An archive in this process's memory.
 *
 * @param ranking what search goes by; another than the usual to measure what an ingredient brings
 * @param sliceMs how long a change goes on before questions have their turn, in milliseconds
 * @param renewing when what it keeps of articles that are gone is forgotten
 */
export function createMemoryArchive(
  ranking: RankingSettings = RANKING,
  sliceMs?: number,
  renewing: RenewalSettings = RENEWAL,
): MemoryArchive {
  const state = new MemoryState(ranking, sliceMs, renewing);
  /** Done when all that was asked for before is. */
  let changed = Promise.resolve();
  let isRenewing = false;

  function headsOf(ids: readonly string[]): readonly ArticleHead[] {
    return ids.flatMap((id) => state.contents.headAt(state.contents.rowOf(id) ?? -1) ?? []);
  }

  /** Does something when all that was asked for before is done, and before what is asked for after. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = changed.then(work);
    changed = done.then(nobodyWaits, nobodyWaits);
    return done;
  }

  /** Makes the indexes anew where they are worn, a little each time when nothing else is to be done. */
  async function renew(): Promise<void> {
    if (isRenewing || !state.isWorn()) return;
    isRenewing = true;
    try {
      for (let isDone = false; !isDone;) isDone = await inTurn(() => state.renew());
    } finally {
      isRenewing = false;
    }
  }

  return {
    async change(change) {
      await inTurn(() => state.change(change));
      // Where that fails it is as it was, and tried again after the next change.
      renew().catch(nobodyWaits);
    },
    load: (kept) => inTurn(() => state.load(kept)),
    save: () => inTurn(() => state.save()),

    async status() {
      return {
        articles: state.contents.size,
        ...state.contents.counts,
        speakers: state.speakers.quotedSpeakers("named", 0, 0).total,
        leftOut: state.leftOut,
      };
    },

    async digest(articleId) {
      return state.contents.find(articleId) ?? null;
    },

    async newestHeads(offset, limit) {
      return state.contents.newest.slice(offset, offset + limit).map(({ head }) => head);
    },

    async newest(offset, limit) {
      return state.contents.newest
        .slice(offset, offset + limit)
        .flatMap(({ row }) => state.contents.at(row) ?? []);
    },

    async completeTerms(prefix, limit) {
      return state.search.completeTerms(prefix, limit);
    },

    async tellingWords(text, limits) {
      return state.search.tellingWords(text, limits);
    },

    async findSources(name) {
      return publishersCalled(
        name,
        state.contents.counts.sources.flatMap((each) => each.name ?? []),
      );
    },

    async nearestSources(name) {
      return nearestPublishers(
        name,
        state.contents.counts.sources.flatMap((each) => each.name ?? []),
      );
    },

    async findTitles(words, limit) {
      return headsOf(state.search.findTitles(words, limit));
    },

    async speaker(id) {
      return state.speakers.entry(id);
    },

    async findSpeakers(name) {
      return state.speakers.find(name);
    },

    async completeSpeakers(prefix, limit) {
      return state.speakers.complete(prefix, limit);
    },

    async quotedSpeakers(list, offset, limit) {
      return state.speakers.quotedSpeakers(list, offset, limit);
    },

    async speakersQuotedIn(articleId) {
      const row = state.contents.rowOf(articleId);
      return row === undefined ? [] : state.speakers.quotedIn(row);
    },

    async whoseWords(articleId) {
      const row = state.contents.rowOf(articleId);
      if (row === undefined) return { quotations: [], paraphrases: [] };
      const { quotations = [], paraphrases = [] } = state.contents.at(row) ?? {};
      const whose = state.speakers.whoseWords(row);
      return {
        quotations: quotations.map((_, index) => whose.quotations.get(index) ?? null),
        paraphrases: paraphrases.map((_, index) => whose.paraphrases.get(index) ?? null),
      };
    },

    async articlesQuoting(speakerId) {
      return state.speakers.quoting(speakerId);
    },

    async speech(question, page) {
      return speechOn(question, page, state.contents, state.speakers, state.search);
    },

    async verify(text, speakerIds) {
      return verify(state.wordings, state.speakers, text, speakerIds);
    },

    async search(query, offset, limit, today, filter, extent = {}) {
      const { ordered = ORDERED, isWholeWanted = false } = extent;
      const window = { offset, limit, filter: filter ?? null, ordered, isWholeWanted };
      return state.search.search(query, today ?? null, window, state.speakers);
    },
  };
}

function nobodyWaits(): void {}
