import { isDeepStrictEqual } from "node:util";

import type { Archive } from "../archive/archive.ts";
import type { LeftOut } from "../model/ingest-report.ts";
import type { ReadingProgress } from "../model/reading-progress.ts";
import {
  type ArticleSource,
  byPath,
  type ListedFile,
  type RawDocument,
  sizeOfAll,
} from "../sources/source.ts";
import { Catalogue, type Replaced } from "./catalogue.ts";
import { changedFiles, settledFiles } from "./changed-files.ts";
import { filesAhead } from "./files-ahead.ts";
import { Intake } from "./intake.ts";
import { KnownFiles } from "./known-files.ts";
import { newIn } from "./left-out.ts";
import { filesOf, keptFiles, type LibraryState } from "./library-state.ts";
import { Owed } from "./owed.ts";
import { PathSet } from "./path-set.ts";
import { growingPortions, ONE_PORTION, type PortionSize } from "./portions.ts";
import { type ReadDocument, type ReadDocuments, readDocumentsHere } from "./read-documents.ts";
import { outcomeOf } from "./read-file.ts";
import { type PeopleFile, StatedPeople } from "./stated-people.ts";
import { UnreadPaths } from "./unread-paths.ts";

export interface LibraryOptions {
  /** How documents are read; on this thread where nothing else is said. */
  readonly read?: ReadDocuments;
  /**
   * How files of the source are read from the disk on, in their order, where nobody needs their bytes first; null
   * where somebody does.
   */
  readonly readFiles?: (files: readonly ListedFile[]) => AsyncIterable<ReadDocument> | null;
  /** Told how many files there are to read, where all are, before they are looked at. */
  readonly expectFiles?: (files: number) => void;
  readonly people?: PeopleFile;
  /** A file that has changed is looked at again after so long (milliseconds), and read when it is still the same. */
  readonly settleMs?: number;
}

export interface RefreshOptions {
  /** Called before the first document that is read, and after each. */
  readonly onProgress?: (progress: ReadingProgress) => void;
  /** Whether files that could not be read, or brought in, are read again though they have not changed. */
  readonly triesFailed?: boolean;
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
 * in one step; the first fills it portion by portion. What a change fails to bring in, the next refreshing does.
 */
export class Library {
  readonly #source: ArticleSource;
  readonly #archive: Archive;
  readonly #read: ReadDocuments;
  readonly #readFiles: LibraryOptions["readFiles"];
  readonly #expectFiles: LibraryOptions["expectFiles"];
  readonly #people: StatedPeople;
  readonly #settleMs: number;
  readonly #catalogue = new Catalogue();
  readonly #owed = new Owed();
  readonly #files = new KnownFiles();
  readonly #unread = new UnreadPaths();
  #leftOut: readonly LeftOut[] = [];
  #isNew = true;
  /** Whether what the archive holds was there when it began. */
  #isRestored = false;
  /** Whether the archive has all that is known of the files. */
  #isCurrent = true;
  #refreshed: Promise<unknown> = Promise.resolve();

  constructor(source: ArticleSource, archive: Archive, options: LibraryOptions = {}) {
    this.#source = source;
    this.#archive = archive;
    this.#read = options.read ?? readDocumentsHere;
    this.#readFiles = options.readFiles;
    this.#expectFiles = options.expectFiles;
    this.#people = new StatedPeople(options.people ?? null);
    this.#settleMs = options.settleMs ?? SETTLE_MS;
  }

  /**
   * Brings the archive up to the source. One refreshing follows the other.
   *
   * @param at paths, only at and below which something may have changed; null for anywhere
   */
  refresh(at: readonly string[] | null, options: RefreshOptions = {}): Promise<Refreshed> {
    const refreshed = this.#refreshed.then(() => this.#refresh(at, options));
    this.#refreshed = refreshed.catch(() => {});
    return refreshed;
  }

  /** Paths of all files that there are. */
  get paths(): Iterable<string> {
    return this.#files.all.keys();
  }

  /**
   * Has what is known of the files taken while nothing of it, nor of the archive, changes.
   *
   * @returns null where the last refreshing has failed: the archive may lack what is known of the files
   */
  save<T>(take: (state: LibraryState) => Promise<T>): Promise<T | null> {
    const taken = this.#refreshed.then(async () =>
      this.#isCurrent
        ? take({
            files: keptFiles(this.#files.all),
            stated: this.#people.statements,
            leftOut: this.#leftOut,
          })
        : null,
    );
    this.#refreshed = taken.catch(() => {});
    return taken;
  }

  /**
   * Goes on from what was saved, for an archive that holds what it held then. To be called before all else.
   *
   * @param again paths of files that are to be read though they have not changed
   */
  restore(state: LibraryState, again: ReadonlySet<string>): void {
    for (const [path, file] of filesOf(state.files)) {
      this.#files.restore(path, again.has(path) ? { ...file, stamp: "" } : file);
      this.#catalogue.restore(path, file.editions, ({ digest }) => digest === null);
    }
    this.#people.restore(state.stated);
    this.#leftOut = state.leftOut;
    this.#isRestored = true;
  }

  async #refresh(
    at: readonly string[] | null,
    { onProgress = () => {}, triesFailed = false }: RefreshOptions,
  ): Promise<Refreshed> {
    const start = performance.now();
    this.#isCurrent = false;
    const isFirst = this.#isNew;
    this.#isNew = false;
    const paths = at === null ? null : new PathSet(at);
    if (triesFailed) this.#files.doubtFailed();
    const people = await this.#people.readAnew(paths);
    // It is read once: whatever fails from here on, the archive has still to be told.
    if (people !== null) this.#owed.other = { ...this.#owed.other, people };
    // Whoever comes later is filed at once as the owner states.
    if (isFirst && people !== null) await this.#intake(ONE_PORTION).finish(() => ({}));
    const expect = isFirst && !this.#isRestored ? this.#expectFiles : undefined;
    const listing = await this.#source.list(at ?? undefined, expect);
    const { gone, fresh } = changedFiles(listing, this.#files.all, paths);
    const settled = isFirst ? fresh : await settledFiles(this.#source, fresh, this.#settleMs);

    const intake = this.#intake(isFirst ? growingPortions(settled.length) : ONE_PORTION);
    for (const path of gone) {
      this.#files.forget(path);
      intake.offer(path, []);
    }
    await this.#readAll(settled, intake, onProgress);
    this.#unread.update(listing, paths, this.#files.all.keys());

    const isToldFirst = isFirst && !this.#isRestored;
    const { fates, replaced } = await intake.finish(() => {
      const leftOut = this.#allLeftOut();
      const isKnown = !isToldFirst && this.#owed.other.leftOut === undefined;
      return isKnown && isDeepStrictEqual(leftOut, this.#leftOut) ? {} : { leftOut };
    });
    this.#files.settle();
    this.#isCurrent = true;
    const leftOut = this.#allLeftOut();
    const news = newIn(leftOut, isFirst ? [] : this.#leftOut);
    this.#leftOut = leftOut;
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
      unchanged: this.#files.all.size - settled.length,
      restated: people !== null,
      seconds: (performance.now() - start) / 1000,
    };
  }

  #intake(portion: PortionSize): Intake {
    return new Intake(this.#archive, this.#catalogue, this.#owed, portion, (causes) =>
      this.#files.leaveOut(causes),
    );
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
      intake.offer(path, this.#files.take(path, stamps.get(path) ?? "", reading));
      done += 1;
      onProgress({ done, total });
    };
    const unreadable = new Map<string, readonly LeftOut[]>();
    async function* documents(source: ArticleSource): AsyncGenerator<RawDocument> {
      for await (const { file, steps } of filesAhead(source, files)) {
        const { document, unread } = outcomeOf(steps);
        if (document === null) take(file.path, { digests: [], problems: unread });
        else {
          if (unread.length > 0) unreadable.set(file.path, unread);
          yield document;
        }
      }
    }
    onProgress({ done, total });
    const read = this.#readFiles?.(files) ?? this.#read(documents(this.#source), sizeOfAll(files));
    for await (const { path, digests, problems } of read) {
      take(path, { digests, problems: [...(unreadable.get(path) ?? []), ...problems] });
    }
  }

  #allLeftOut(): readonly LeftOut[] {
    const ofFiles = [...this.#files.all.values()].flatMap(({ problems }) => problems);
    return [...ofFiles, ...this.#unread.all, ...this.#people.problems].toSorted(byPath);
  }
}
