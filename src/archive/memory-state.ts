import type { LeftOut } from "../model/ingest-report.ts";
import { type ArchiveChange, UnfitArticles } from "./archive.ts";
import { Contents } from "./contents.ts";
import { Indexes } from "./indexes.ts";
import { Renewal, type RenewalSettings } from "./renewal.ts";
import { jsonList } from "./saving.ts";
import type { RankingSettings } from "./search/settings.ts";
import type { ArticleSearch } from "./search/article-search.ts";
import { jsonOf, type Saved, type Sections, sectionsBelow, sectionsOf } from "./sections.ts";
import { inSlices, type Sliced } from "./slices.ts";
import type { SpeakerDirectory } from "./speakers/speaker-directory.ts";
import type { Prepared, Step } from "./step.ts";
import { type Causes, unfitAll, unfitAmong } from "./unfit.ts";
import type { WordingIndex } from "./verify/wording-index.ts";

/**
 * What an archive in memory is made of, which changes as a whole: its contents, and the indexes of them. One
 * method that returns a promise at a time.
 */
export class MemoryState {
  readonly #ranking: RankingSettings;
  readonly #sliceMs: number | undefined;
  readonly #renewing: RenewalSettings;
  #contents = new Contents();
  #indexes: Indexes;
  #leftOut: readonly LeftOut[] = [];
  /** Whether the indexes are those of the contents, and not what a change that failed has left of them. */
  #isWhole = true;
  /** Indexes that are to take their place; null for none. */
  #renewal: Renewal | null = null;
  /** Whether any article may have gone since they were made. */
  #hasLost = false;

  constructor(ranking: RankingSettings, sliceMs: number | undefined, renewing: RenewalSettings) {
    this.#renewing = renewing;
    this.#ranking = ranking;
    this.#sliceMs = sliceMs;
    this.#indexes = Indexes.empty(this.#contents, ranking);
  }

  get contents(): Contents {
    return this.#contents;
  }

  get search(): ArticleSearch {
    return this.#indexes.search;
  }

  get wordings(): WordingIndex {
    return this.#indexes.wordings;
  }

  get speakers(): SpeakerDirectory {
    return this.#indexes.speakers;
  }

  get leftOut(): readonly LeftOut[] {
    return this.#leftOut;
  }

  /** Whether the indexes are to be made anew. */
  isWorn(): boolean {
    return this.#hasLost && this.#renewing.isDue(this.#indexes);
  }

  /** Makes some of the indexes anew, which no question sees before all are; says whether they are. */
  async renew(): Promise<boolean> {
    await this.#makeWhole();
    // A change that has failed may have had all of them made anew meanwhile.
    if (this.#renewal === null && !this.isWorn()) return true;
    const renewal = this.#renewal ?? this.#newRenewal();
    // Of no more use where this fails.
    this.#renewal = null;
    const isDone = await this.#inSlices(renewal.takeSome());
    if (isDone) this.#indexes = renewal.indexes;
    else this.#renewal = renewal;
    this.#hasLost &&= !isDone;
    return isDone;
  }

  /** Makes a change, of which no question sees half. @throws as an archive does */
  async change(change: ArchiveChange): Promise<void> {
    await this.#makeWhole();
    const made = await this.#inSlices(this.#make(change)).catch((error: unknown) =>
      this.#makeAgain(error, change),
    );
    await this.#inSlices(made.sweep());
    this.#isWhole = true;
  }

  /** All of it as it is. */
  async save(): Promise<Saved> {
    await this.#makeWhole();
    return this.#inSlices(this.#takeOut());
  }

  /**
   * Takes the place of all that there is with what was saved.
   *
   * @throws {BrokenSections} where it is not what {@link save} gives; all is then as it was
   */
  async load(sections: Sections): Promise<void> {
    await this.#inSlices(this.#takeIn(sections));
    this.#isWhole = true;
    this.#renewal = null;
    this.#hasLost = true;
  }

  *#make(change: ArchiveChange): Sliced<Pick<Prepared, "sweep">> {
    const step = yield* this.#contents.stepOf(change);
    // Until all is swept.
    this.#isWhole = false;
    const indexes = yield* this.#indexes.prepare(step, change.people);
    // The last, so that a row is free when nobody refers to it any more.
    const contents = yield* this.#contents.prepare(step);

    // From here on until all is committed nothing yields, so that no question sees half of it.
    indexes.commit();
    contents.commit();
    this.#leftOut = change.leftOut ?? this.#leftOut;

    this.#hasLost ||= step.go.length > 0;
    if (change.people !== undefined) this.#renewal = null;
    return {
      sweep: () => this.#sweep(indexes, contents, step),
    };
  }

  /** Whatever fails of the indexes, which are then made anew, what contents show no more gives its rows back. */
  *#sweep(indexes: Prepared, contents: Prepared, { go }: Step): Sliced<void> {
    const renewal = this.#renewal;
    // Of no more use where this fails.
    this.#renewal = null;
    try {
      yield* indexes.sweep();
      if (renewal !== null) yield* renewal.forget(go);
      this.#renewal = renewal;
    } finally {
      yield* contents.sweep();
    }
  }

  /**
   * Makes a change once more that has failed, where no article of it is unfit by itself: that may have been for want
   * of memory, and is else for what was there already.
   *
   * @throws what it has failed with, or which of its articles it has failed for
   */
  async #makeAgain(error: unknown, change: ArchiveChange): Promise<Pick<Prepared, "sweep">> {
    await this.#inSlices(this.#contents.giveBack());
    const causes = await this.#unfitIn(change);
    const isWhole = await this.#isMadeWhole();
    if (causes !== null && causes.size > 0) throw new UnfitArticles(causes, { cause: error });
    if (causes === null || !isWhole) throw error;
    try {
      return await this.#inSlices(this.#make(change));
    } catch (again) {
      await this.#inSlices(this.#contents.giveBack());
      await this.#isMadeWhole();
      throw new UnfitArticles(unfitAll(change.put ?? [], again), { cause: again });
    }
  }

  /** @returns null where a change fails for something else */
  #unfitIn({ put = [], people }: ArchiveChange): Promise<Causes | null> {
    return unfitAmong(put, async (some) => {
      const alone = new MemoryState(this.#ranking, this.#sliceMs, this.#renewing);
      const change = { put: some, ...(people === undefined ? {} : { people }) };
      const made = await this.#inSlices(alone.#make(change));
      await this.#inSlices(made.sweep());
    });
  }

  /** Where it cannot be, the next change tries it again, and tells. */
  #isMadeWhole(): Promise<boolean> {
    return this.#makeWhole().then(
      () => true,
      () => false,
    );
  }

  /** Makes the indexes anew where a change that has failed has left something of itself in them. */
  async #makeWhole(): Promise<void> {
    if (this.#isWhole) return;
    this.#renewal = null;
    const renewal = this.#newRenewal();
    while (!(await this.#inSlices(renewal.takeSome())));
    this.#indexes = renewal.indexes;
    this.#hasLost = false;
    this.#isWhole = true;
  }

  #newRenewal(): Renewal {
    const { statements } = this.speakers;
    return new Renewal(this.#contents, this.#ranking, statements, this.#renewing.atOnce);
  }

  *#takeOut(): Sliced<Saved> {
    return new Map([
      ["leftOut", yield* jsonList(this.#leftOut)],
      ...sectionsBelow("contents", yield* this.#contents.save()),
      ...(yield* this.#indexes.save()),
    ]);
  }

  *#takeIn(sections: Sections): Sliced<void> {
    const leftOut = jsonOf(sections, "leftOut", areLeftOut);
    const contents = new Contents(sectionsOf("contents", sections));
    yield;
    const indexes = yield* Indexes.load(sections, contents, this.#ranking);
    this.#contents = contents;
    this.#indexes = indexes;
    this.#leftOut = leftOut;
  }

  #inSlices<T>(work: Sliced<T>): Promise<T> {
    return inSlices(work, this.#sliceMs);
  }
}

/** What is looked at is the outline: the bytes are those that were written. */
function areLeftOut(value: unknown): value is readonly LeftOut[] {
  return Array.isArray(value) && value.every((each) => "path" in Object(each));
}
