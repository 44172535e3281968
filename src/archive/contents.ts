import type { DayRange } from "../model/archive-facts.ts";
import { type ArticleHead, headOf } from "../model/article.ts";
import { bytesOfDigest } from "../model/digest-bytes.ts";
import type { Digest } from "../model/digest.ts";
import type { ArchiveChange } from "./archive.ts";
import { countsOf, type Counted, type Counts, NO_COUNTS, withCounts } from "./counts.ts";
import { DigestStore } from "./digest-store.ts";
import { byDay } from "./newest-first.ts";
import { jsonList, numbersOf } from "./saving.ts";
import {
  BrokenSections,
  jsonOf,
  type Saved,
  type SavedSection,
  sectionOf,
  type Sections,
  sectionsBelow,
  sectionsOf,
} from "./sections.ts";
import { filteredInSlices, mergedInSlices, type Sliced, sortedInSlices } from "./slices.ts";
import type { Arriving, Part, Prepared, Shelved, Step } from "./step.ts";

/** The articles that an archive holds and their digests: by row, by id and by day. */
export class Contents implements Part {
  readonly #store: DigestStore;
  readonly #byId = new Map<string, Counted>();
  /** By row; null where no article is shown. */
  readonly #byRow: (Counted | null)[] = [];
  /** By row: the article's place among the newest. */
  #ranks: Uint32Array = new Uint32Array(0);
  /** Rows that are free, below {@link #rows}. */
  readonly #free: number[] = [];
  /** Rows of the step that is being prepared, which are to be shown when it commits. */
  #taken: number[] = [];
  #rows = 0;
  #newest: readonly Counted[] = [];
  /** How many of the newest have a date: they come first. */
  #dated = 0;
  #counts: Counts = NO_COUNTS;

  /**
   * @param kept what {@link save} gave; null for none
   * @throws {BrokenSections} where that is something else
   */
  constructor(kept: Sections | null = null) {
    this.#store = kept === null ? new DigestStore() : DigestStore.load(sectionsOf("store", kept));
    if (kept !== null) this.#load(kept);
  }

  /** How many articles there are. */
  get size(): number {
    return this.#byId.size;
  }

  /** The row of an article by its id; undefined for none. */
  rowOf(articleId: string): number | undefined {
    return this.#byId.get(articleId)?.row;
  }

  /** Of the article that is shown in a row; undefined where none is. */
  headAt(row: number): ArticleHead | undefined {
    return this.#byRow[row]?.head;
  }

  /** Its place among all, the newest first, from 0; for a row in which an article is shown. */
  rankOf(row: number): number {
    return this.#ranks[row] ?? 0;
  }

  /** By row: {@link rankOf}. */
  get ranks(): Uint32Array {
    return this.#ranks;
  }

  /** The days that the articles of some rows span. */
  rangeOf(rows: Int32Array): DayRange {
    let undated = 0;
    let newest = this.#newest.length;
    let oldest = -1;
    for (let at = 0; at < rows.length; at += 1) {
      const rank = this.#ranks[rows[at] ?? 0] ?? 0;
      if (rank >= this.#dated) undated += 1;
      else {
        if (rank < newest) newest = rank;
        if (rank > oldest) oldest = rank;
      }
    }
    const dayAt = (rank: number) => this.#newest[rank]?.head.date?.day ?? null;
    return { from: dayAt(oldest), to: dayAt(newest), undated };
  }

  /** Its text; undefined where no article is shown. */
  textAt(row: number): string | undefined {
    return this.headAt(row) === undefined ? undefined : this.#store.text(row);
  }

  /** Its text as it is kept, not to be changed; of a row in which an article is shown. */
  textBytesAt(row: number): Uint8Array {
    return this.#store.textBytes(row);
  }

  /** Its digest; undefined where no article is shown. */
  at(row: number): Digest | undefined {
    return this.headAt(row) === undefined ? undefined : this.#store.digest(row);
  }

  /** A digest by its article's id. */
  find(articleId: string): Digest | undefined {
    const row = this.rowOf(articleId);
    return row === undefined ? undefined : this.at(row);
  }

  /** All, the newest first. */
  get newest(): readonly Shelved[] {
    return this.#newest;
  }

  get counts(): Counts {
    return this.#counts;
  }

  /** Some as if they came anew; each digest is made when it is looked at. */
  arriving(some: readonly Shelved[]): readonly Arriving[] {
    const store = this.#store;
    return some.map(({ row, head }) => ({
      row,
      head,
      get digest() {
        return store.digest(row);
      },
    }));
  }

  /** What a change comes to. Its rows are taken from now on; where the step is not to be, they are to be {@link giveBack given back}. */
  *stepOf({ put = [], remove = [] }: ArchiveChange): Sliced<Step> {
    const given = new Map(put.map((digest) => [digest.article.id, digest]));
    const come: Arriving[] = [];
    const leaving = new Set<string>();
    for (const [id, digest] of given) {
      const bytes = bytesOfDigest(digest);
      const there = this.rowOf(id);
      // What is there already as it is need not go and come.
      if (there === undefined || !this.#store.has(there, bytes)) {
        const row = this.#takeRow();
        this.#taken.push(row);
        this.#store.put(row, bytes);
        come.push({ row, head: flatHead(digest), digest });
        leaving.add(id);
      }
      yield;
    }
    for (const id of remove) if (!given.has(id)) leaving.add(id);
    return { come, go: [...leaving].flatMap((id) => this.#byId.get(id) ?? []) };
  }

  *prepare({ come, go }: Step): Sliced<Prepared> {
    const gone = new Set(go.map(({ row }) => row));
    const coming = come.map(withCounts);
    const newest = yield* mergedInSlices(
      yield* filteredInSlices(this.#newest, ({ row }) => !gone.has(row)),
      yield* sortedInSlices(coming, headsNewestFirst),
      headsNewestFirst,
    );
    const counts = countsOf(newest);
    const ranks = ranksOf(newest, this.#rows);
    yield;
    return {
      commit: () => {
        this.#taken = [];
        for (const { row, head } of go) {
          this.#byId.delete(head.id);
          this.#byRow[row] = null;
        }
        for (const kept of coming) {
          this.#byId.set(kept.head.id, kept);
          this.#byRow[kept.row] = kept;
        }
        this.#newest = newest;
        this.#ranks = ranks;
        this.#dated = newest.length - counts.range.undated;
        this.#counts = counts;
      },
      // After all other parts have.
      sweep: () => this.#empty(go.map(({ row }) => row)),
    };
  }

  /** Gives back the rows of a step that was not committed, and is not to be. */
  *giveBack(): Sliced<void> {
    const rows = this.#taken;
    this.#taken = [];
    yield* this.#empty(rows);
  }

  /** To be called between changes. */
  *save(): Sliced<Saved> {
    const counts = new Uint32Array(2 * this.#rows);
    for (const { row, utterances, fragments } of this.#newest) {
      counts[2 * row] = utterances;
      counts[2 * row + 1] = fragments;
    }
    yield;
    const rows = this.#newest.map(({ row }) => row);
    return new Map<string, SavedSection>([
      ...sectionsBelow("store", yield* this.#store.save()),
      ["heads", yield* jsonList(this.#heads())],
      ["counts", counts],
      ["newest", yield* numbersOf(rows)],
    ]);
  }

  /** By row; null where no article is shown. */
  *#heads(): Iterable<ArticleHead | null> {
    for (let row = 0; row < this.#rows; row += 1) yield this.headAt(row) ?? null;
  }

  #load(kept: Sections): void {
    const heads = jsonOf(kept, "heads", areHeads);
    const counts = sectionOf(kept, "counts", Uint32Array, 2 * heads.length);
    const newest = sectionOf(kept, "newest", Uint32Array);
    for (const [row, head] of heads.entries()) {
      const [utterances = 0, fragments = 0] = counts.subarray(2 * row);
      this.#byRow[row] = head === null ? null : { row, head, utterances, fragments };
      if (head === null) this.#free.push(row);
      if (head !== null && !this.#store.isTaken(row)) throw new BrokenSections("a row is empty");
    }
    this.#rows = heads.length;
    this.#newest = Array.from(newest, (row) => {
      const shelved = this.#byRow[row] ?? null;
      if (shelved === null) throw new BrokenSections("a row that is free is among the newest");
      this.#byId.set(shelved.head.id, shelved);
      return shelved;
    });
    if (this.#byId.size !== heads.length - this.#free.length) {
      throw new BrokenSections("a row is not among the newest, or twice");
    }
    this.#ranks = ranksOf(this.#newest, this.#rows);
    this.#counts = countsOf(this.#newest);
    this.#dated = this.#newest.length - this.#counts.range.undated;
  }

  *#empty(rows: readonly number[]): Sliced<void> {
    for (const row of rows) {
      this.#store.remove(row);
      this.#free.push(row);
    }
    yield* this.#store.tidy();
  }

  #takeRow(): number {
    const free = this.#free.pop();
    if (free !== undefined) return free;
    this.#rows += 1;
    return this.#rows - 1;
  }
}

/** By row: its place among the newest. */
function ranksOf(newest: readonly Shelved[], rows: number): Uint32Array {
  const ranks = new Uint32Array(rows);
  for (const [rank, { row }] of newest.entries()) ranks[row] = rank;
  return ranks;
}

/** What is looked at is the outline: the bytes are those that were written. */
function areHeads(value: unknown): value is readonly (ArticleHead | null)[] {
  return Array.isArray(value) && value.every((each) => each === null || "id" in Object(each));
}

/** The head of an article in strings of its own: what is cut out of a file's text would keep all of that. */
function flatHead({ article }: Digest): ArticleHead {
  return structuredClone(headOf(article));
}

function headsNewestFirst({ head: a }: Shelved, { head: b }: Shelved): number {
  return byDay(a, b);
}
