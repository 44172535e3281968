import type { ArticleHead } from "../model/article.ts";
import type { LeftOut } from "../model/ingest-report.ts";
import type { Archive, ArchiveChange } from "./archive.ts";
import { Contents } from "./contents.ts";
import { nearestPublishers } from "./nearest-publishers.ts";
import { publishersCalled } from "./publishers.ts";
import { ArticleSearch } from "./search/article-search.ts";
import { RANKING, type RankingSettings } from "./search/settings.ts";
import { jsonList } from "./saving.ts";
import {
  jsonOf,
  type Saved,
  type SavedSection,
  type Sections,
  sectionsBelow,
  sectionsOf,
} from "./sections.ts";
import { inSlices, type Sliced } from "./slices.ts";
import { SpeakerDirectory } from "./speakers/speaker-directory.ts";
import { speechOn } from "./speech.ts";
import { wholeStep } from "./step.ts";
import { verify } from "./verify/verify.ts";
import { Vocabulary } from "./vocabulary/vocabulary.ts";
import { WordingIndex } from "./verify/wording-index.ts";

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
  /** Whether most of the words that it knows are of articles that are gone: made anew, it would be smaller. */
  isWorn(): boolean;
}

/** Articles that a search puts in order where nobody asks for fewer: more than anybody pages through. */
const ORDERED = 1000;

/**
 * An archive in this process's memory.
 *
 * @param ranking what search goes by; another than the usual to measure what an ingredient brings
 * @param sliceMs how long a change goes on before questions have their turn, in milliseconds
 */
export function createMemoryArchive(
  ranking: RankingSettings = RANKING,
  sliceMs?: number,
): MemoryArchive {
  let contents = new Contents();
  let vocabulary = Vocabulary.empty();
  let articleSearch = new ArticleSearch(contents, vocabulary, ranking);
  let wordings = new WordingIndex(contents, vocabulary);
  let directory = new SpeakerDirectory();
  let leftOut: readonly LeftOut[] = [];
  /** Done when all changes that were asked for are. */
  let changed = Promise.resolve();

  function headsOf(ids: readonly string[]): readonly ArticleHead[] {
    return ids.flatMap((id) => contents.headAt(contents.rowOf(id) ?? -1) ?? []);
  }

  function* make(change: ArchiveChange): Sliced<void> {
    const step = yield* contents.stepOf(change);
    const prepared = [yield* articleSearch.prepare(step), yield* wordings.prepare(step)];
    const known =
      change.people === undefined || directory.isOf(change.people)
        ? directory
        : new SpeakerDirectory(change.people);
    prepared.push(
      yield* known.prepare(known === directory ? step : wholeStep(step, contents.arriving)),
    );
    // The last, so that a row is free when nobody refers to it any more.
    prepared.push(yield* contents.prepare(step));

    // From here on until all is committed nothing yields, so that no question sees half of it.
    for (const part of prepared) part.commit();
    directory = known;
    leftOut = change.leftOut ?? leftOut;

    for (const part of prepared) yield* part.sweep();
  }

  /** Takes the place of all that there is with what was saved. */
  function* takeIn(kept: Sections): Sliced<void> {
    const told = jsonOf(kept, "leftOut", areLeftOut);
    const loaded = new Contents(sectionsOf("contents", kept));
    const words = Vocabulary.load(sectionsOf("vocabulary", kept));
    yield;
    const search = new ArticleSearch(loaded, words, ranking, sectionsOf("search", kept));
    yield;
    const sorted = WordingIndex.load(sectionsOf("wordings", kept), loaded, words);
    yield;
    yield* sorted.findGone();
    const speakers = SpeakerDirectory.load(sectionsOf("speakers", kept), loaded.newest);
    [contents, vocabulary] = [loaded, words];
    [articleSearch, wordings, directory] = [search, sorted, speakers];
    leftOut = told;
  }

  /** All of it as it is. No change comes between the parts, but others have their turn. */
  function* takeOut(): Sliced<Saved> {
    const sections = new Map<string, SavedSection>([["leftOut", yield* jsonList(leftOut)]]);
    const parts = { contents, vocabulary, search: articleSearch, wordings, speakers: directory };
    for (const [name, part] of Object.entries(parts)) {
      const own = sectionsBelow(name, yield* part.save());
      for (const [below, section] of own) sections.set(below, section);
      yield;
    }
    return sections;
  }

  /** Does something when all that was asked for before is done, and before what is asked for after. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = changed.then(work);
    changed = done.then(nobodyWaits, nobodyWaits);
    return done;
  }

  return {
    change: (change) => inTurn(() => inSlices(make(change), sliceMs)),
    load: (kept) => inTurn(() => inSlices(takeIn(kept), sliceMs)),
    save: () => inTurn(() => inSlices(takeOut(), sliceMs)),
    isWorn: () => articleSearch.isWorn(),

    async status() {
      return {
        articles: contents.size,
        ...contents.counts,
        speakers: directory.quotedSpeakers("named", 0, 0).total,
        leftOut,
      };
    },

    async digest(articleId) {
      return contents.find(articleId) ?? null;
    },

    async newestHeads(offset, limit) {
      return contents.newest.slice(offset, offset + limit).map(({ head }) => head);
    },

    async newest(offset, limit) {
      return contents.newest
        .slice(offset, offset + limit)
        .flatMap(({ row }) => contents.at(row) ?? []);
    },

    async completeTerms(prefix, limit) {
      return articleSearch.completeTerms(prefix, limit);
    },

    async tellingWords(text, limits) {
      return articleSearch.tellingWords(text, limits);
    },

    async findSources(name) {
      return publishersCalled(
        name,
        contents.counts.sources.flatMap((each) => each.name ?? []),
      );
    },

    async nearestSources(name) {
      return nearestPublishers(
        name,
        contents.counts.sources.flatMap((each) => each.name ?? []),
      );
    },

    async findTitles(words, limit) {
      return headsOf(articleSearch.findTitles(words, limit));
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
      return directory.quotedSpeakers(list, offset, limit);
    },

    async speakersQuotedIn(articleId) {
      const row = contents.rowOf(articleId);
      return row === undefined ? [] : directory.quotedIn(row);
    },

    async whoseWords(articleId) {
      const row = contents.rowOf(articleId);
      if (row === undefined) return { quotations: [], paraphrases: [] };
      const { quotations = [], paraphrases = [] } = contents.at(row) ?? {};
      const whose = directory.whoseWords(row);
      return {
        quotations: quotations.map((_, index) => whose.quotations.get(index) ?? null),
        paraphrases: paraphrases.map((_, index) => whose.paraphrases.get(index) ?? null),
      };
    },

    async articlesQuoting(speakerId) {
      return directory.quoting(speakerId);
    },

    async speech(question, page) {
      return speechOn(question, page, contents, directory, articleSearch);
    },

    async verify(text, speakerIds) {
      return verify(wordings, directory, text, speakerIds);
    },

    async search(query, offset, limit, today, filter, extent = {}) {
      const { ordered = ORDERED, isWholeWanted = false } = extent;
      const window = { offset, limit, filter: filter ?? null, ordered, isWholeWanted };
      return articleSearch.search(query, today ?? null, window, directory);
    },
  };
}

function nobodyWaits(): void {}

/** What is looked at is the outline: the bytes are those that were written. */
function areLeftOut(value: unknown): value is readonly LeftOut[] {
  return Array.isArray(value) && value.every((each) => "path" in Object(each));
}
