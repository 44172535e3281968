import { setTimeout as sleep } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";

import type { Archive } from "../archive/archive.ts";
import type { LeftOut } from "../model/ingest-report.ts";
import { NOTHING_STATED, type PeopleStatements } from "../model/people-statements.ts";
import type { ReadingProgress } from "../model/reading-progress.ts";
import {
  type ArticleSource,
  byPath,
  type ListedFile,
  type Listing,
  type RawDocument,
  leftOutOf,
} from "../sources/source.ts";
import { Catalogue, type Replaced } from "./catalogue.ts";
import { filesAhead } from "./files-ahead.ts";
import { Intake } from "./intake.ts";
import { takeReading } from "./last-good.ts";
import { newIn } from "./left-out.ts";
import { filesOf, keptFiles, type KnownFile, type LibraryState } from "./library-state.ts";
import { PathSet } from "./path-set.ts";
import { growingPortions, ONE_PORTION } from "./portions.ts";
import { type ReadDocument, type ReadDocuments, readDocumentsHere } from "./read-documents.ts";

/** What the owner states of people, read anew. */
export type ReadPeople = () => Promise<{
  readonly statements: PeopleStatements;
  readonly problems: readonly LeftOut[];
}>;

export interface LibraryOptions {
  /** How documents are read; on this thread where nothing else is said. */
  readonly read?: ReadDocuments;
  readonly people?: { readonly path: string; readonly read: ReadPeople };
  /** A file that has changed is looked at again after so long (milliseconds), and read when it is still the same. */
  readonly settleMs?: number;
}

/** What a refreshing did to the archive. */
export interface Refreshed {
  /** Articles. */
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** All that is left out now, in order of the paths. */
  readonly leftOut: readonly LeftOut[];
  /** What of it was not before. */
  readonly news: readonly LeftOut[];
  readonly replaced: readonly Replaced[];
  /** Paths of files that are still being written, and were not read. */
  readonly unsettled: readonly string[];
  /** Files that were read, and files that are as they were. */
  readonly read: number;
  readonly unchanged: number;
  /** Whether what the owner states of people is other than before. */
  readonly restated: boolean;
  readonly seconds: number;
}

const SETTLE_MS = 200;

/**
 * Keeps an archive what a source holds. A refreshing reads only what has changed, and the archive changes
 * in one step; the first fills it portion by portion.
 */
export class Library {
  readonly #source: ArticleSource;
  readonly #archive: Archive;
  readonly #read: ReadDocuments;
  readonly #people: LibraryOptions["people"];
  readonly #settleMs: number;
  readonly #catalogue = new Catalogue();
  readonly #files = new Map<string, KnownFile>();
  /** What should be files and is none, by path. */
  readonly #unread = new Map<string, LeftOut>();
  #stated: PeopleStatements = NOTHING_STATED;
  #peopleProblems: readonly LeftOut[] = [];
  #leftOut: readonly LeftOut[] = [];
  #isNew = true;
  /** Whether what the archive holds was there when it began. */
  #isRestored = false;
  #refreshed: Promise<unknown> = Promise.resolve();

  constructor(source: ArticleSource, archive: Archive, options: LibraryOptions = {}) {
    this.#source = source;
    this.#archive = archive;
    this.#read = options.read ?? readDocumentsHere;
    this.#people = options.people;
    this.#settleMs = options.settleMs ?? SETTLE_MS;
  }

  /**
   * Brings the archive up to the source. One refreshing follows the other.
   *
   * @param at paths, only at and below which something may have changed; null for anywhere
   * @param onProgress called before the first document that is read, and after each
   */
  refresh(
    at: readonly string[] | null,
    onProgress: (progress: ReadingProgress) => void = () => {},
  ): Promise<Refreshed> {
    const refreshed = this.#refreshed.then(() => this.#refresh(at, onProgress));
    this.#refreshed = refreshed.catch(() => {});
    return refreshed;
  }

  /** Paths of all files that there are. */
  get paths(): Iterable<string> {
    return this.#files.keys();
  }

  /** Has what is known of the files taken while nothing of it, nor of the archive, changes. */
  save<T>(take: (state: LibraryState) => Promise<T>): Promise<T> {
    const taken = this.#refreshed.then(() =>
      take({ files: keptFiles(this.#files), stated: this.#stated, leftOut: this.#leftOut }),
    );
    this.#refreshed = taken.catch(() => {});
    return taken;
  }

  /** Goes on from what was saved, for an archive that holds what it held then. To be called before all else. */
  restore(state: LibraryState): void {
    for (const [path, file] of filesOf(state.files)) {
      this.#files.set(path, file);
      this.#catalogue.restore(path, file.editions, ({ digest }) => digest === null);
    }
    this.#stated = state.stated;
    this.#leftOut = state.leftOut;
    this.#isRestored = true;
  }

  async #refresh(
    at: readonly string[] | null,
    onProgress: (progress: ReadingProgress) => void,
  ): Promise<Refreshed> {
    const start = performance.now();
    const isFirst = this.#isNew;
    this.#isNew = false;
    const paths = at === null ? null : new PathSet(at);
    const people = await this.#readPeople(paths);
    // Whoever comes later is filed at once as the owner states.
    if (isFirst && people !== null) await this.#archive.change({ people });
    const listing = await this.#source.list(at ?? undefined);
    const { gone, fresh } = this.#compare(listing, paths);
    const settled = isFirst ? fresh : await this.#settled(fresh);

    const intake = new Intake(
      this.#archive,
      this.#catalogue,
      isFirst ? growingPortions(settled.length) : ONE_PORTION,
    );
    for (const path of gone) {
      this.#files.delete(path);
      intake.offer(path, []);
    }
    await this.#readAll(settled, intake, onProgress);
    this.#tellUnread(listing, paths);

    const leftOut = this.#allLeftOut();
    const news = newIn(leftOut, isFirst ? [] : this.#leftOut);
    const isSame = (!isFirst || this.#isRestored) && isDeepStrictEqual(leftOut, this.#leftOut);
    this.#leftOut = leftOut;
    const { fates, replaced } = await intake.finish({
      ...(isSame ? {} : { leftOut }),
      ...(people === null || isFirst ? {} : { people }),
    });
    const all = [...fates.values()];
    const isSettled = new Set(settled.map(({ path }) => path));
    return {
      added: all.filter(({ from, to }) => from === null && to !== null).length,
      changed: all.filter(({ from, to }) => from !== null && to !== null && from !== to).length,
      removed: all.filter(({ from, to }) => from !== null && to === null).length,
      leftOut,
      news,
      replaced,
      unsettled: fresh.filter(({ path }) => !isSettled.has(path)).map(({ path }) => path),
      read: settled.length,
      unchanged: this.#files.size - settled.length,
      restated: people !== null,
      seconds: (performance.now() - start) / 1000,
    };
  }

  /** Which files are gone, and which are new or have changed. */
  #compare(
    { files, unlisted }: Listing,
    paths: PathSet | null,
  ): { readonly gone: readonly string[]; readonly fresh: readonly ListedFile[] } {
    const listed = new Set(files.map(({ path }) => path));
    const unknown = new PathSet(unlisted);
    const gone = [...this.#files.keys()].filter(
      (path) => !listed.has(path) && (paths?.covers(path) ?? true) && !unknown.covers(path),
    );
    return {
      gone,
      fresh: files.filter(({ path, stamp }) => this.#files.get(path)?.stamp !== stamp),
    };
  }

  /** Those files that are no longer being written. */
  async #settled(fresh: readonly ListedFile[]): Promise<readonly ListedFile[]> {
    if (fresh.length === 0 || this.#settleMs === 0) return fresh;
    await sleep(this.#settleMs);
    const later = await this.#source.list(fresh.map(({ path }) => path));
    const stamps = new Map(later.files.map(({ path, stamp }) => [path, stamp]));
    return fresh.filter(({ path, stamp }) => stamps.get(path) === stamp);
  }

  async #readAll(
    files: readonly ListedFile[],
    intake: Intake,
    onProgress: (progress: ReadingProgress) => void,
  ): Promise<void> {
    const stamps = new Map(files.map(({ path, stamp }) => [path, stamp]));
    const total = files.length;
    let done = 0;
    const take = (path: string, reading: Pick<ReadDocument, "digests" | "problems">): void => {
      const state = takeReading(this.#files.get(path) ?? null, reading);
      this.#files.set(path, { ...state, stamp: stamps.get(path) ?? "" });
      intake.offer(path, state.editions);
      done += 1;
      onProgress({ done, total });
    };
    const unreadable = new Map<string, readonly LeftOut[]>();
    async function* documents(source: ArticleSource): AsyncGenerator<RawDocument> {
      for await (const { file, steps } of filesAhead(source, files)) {
        const problems = steps.flatMap((step) =>
          step.kind === "unreadable" ? [leftOutOf(step)] : [],
        );
        const document = steps.find((step) => step.kind === "document");
        if (document === undefined) take(file.path, { digests: [], problems });
        else {
          if (problems.length > 0) unreadable.set(file.path, problems);
          yield document;
        }
      }
    }
    onProgress({ done, total });
    for await (const { path, digests, problems } of this.#read(documents(this.#source))) {
      take(path, { digests, problems: [...(unreadable.get(path) ?? []), ...problems] });
    }
  }

  #tellUnread({ unread, unlisted }: Listing, paths: PathSet | null): void {
    for (const path of this.#unread.keys()) {
      if (paths?.covers(path) ?? true) this.#unread.delete(path);
    }
    const unknown = new PathSet(unlisted);
    const keeps = [...this.#files.keys()].some((path) => unknown.covers(path));
    for (const each of unread) {
      const { path } = each;
      const isFolder = unlisted.includes(path) || unlisted.includes("");
      this.#unread.set(path, {
        ...leftOutOf(each),
        ...(isFolder && keeps ? { keepsEarlier: true } : {}),
      });
    }
  }

  /** What the owner states of people, where that has changed. A file that is broken leaves it as it was. */
  async #readPeople(paths: PathSet | null): Promise<PeopleStatements | null> {
    if (this.#people === undefined || !(paths?.covers(this.#people.path) ?? true)) return null;
    const { statements, problems } = await this.#people.read();
    const isBroken = problems.length > 0 && isDeepStrictEqual(statements, NOTHING_STATED);
    const keepsEarlier = isBroken && !isDeepStrictEqual(this.#stated, NOTHING_STATED);
    this.#peopleProblems = keepsEarlier
      ? problems.map((problem) => ({ ...problem, keepsEarlier }))
      : problems;
    if (keepsEarlier || isDeepStrictEqual(statements, this.#stated)) return null;
    this.#stated = statements;
    return statements;
  }

  #allLeftOut(): readonly LeftOut[] {
    const ofFiles = [...this.#files.values()].flatMap(({ problems }) => problems);
    return [...ofFiles, ...this.#unread.values(), ...this.#peopleProblems].toSorted(byPath);
  }
}
