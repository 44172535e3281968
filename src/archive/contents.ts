import { countSources, dayRange, type DayRange, type SourceCount } from "../model/archive-facts.ts";
import type { Digest } from "../model/digest.ts";
import type { ArchiveChange } from "./archive.ts";
import { newestFirst } from "./newest-first.ts";
import { filteredInSlices, mergedInSlices, type Sliced, sortedInSlices } from "./slices.ts";
import type { Part, Prepared, Shelved, Step } from "./step.ts";

/** What of an archive can be counted. */
export interface Counts {
  readonly utterances: number;
  readonly fragments: number;
  readonly range: DayRange;
  readonly sources: readonly SourceCount[];
}

/** The digests that an archive holds, by row, by id and by day. */
export class Contents implements Part {
  /** By their articles' ids. */
  readonly #byId = new Map<string, Shelved>();
  /** By row; null where no digest is shown. */
  readonly #byRow: (Shelved | null)[] = [];
  /** Rows that are free, below {@link #rows}. */
  readonly #free: number[] = [];
  #rows = 0;
  #newest: readonly Shelved[] = [];
  #counts: Counts = { utterances: 0, fragments: 0, range: dayRange([]), sources: [] };

  /** How many there are. */
  get size(): number {
    return this.#byId.size;
  }

  /** By its article's id. */
  find(articleId: string): Digest | undefined {
    return this.#byId.get(articleId)?.digest;
  }

  /** The row of an article by its id. */
  rowOf(articleId: string): number | undefined {
    return this.#byId.get(articleId)?.row;
  }

  /** The digest in a row; undefined where none is shown. */
  at(row: number): Digest | undefined {
    return this.#byRow[row]?.digest;
  }

  /** All, the newest first. */
  get newest(): readonly Shelved[] {
    return this.#newest;
  }

  get counts(): Counts {
    return this.#counts;
  }

  /** What a change comes to. Its rows are taken from now on. */
  stepOf({ put = [], remove = [] }: ArchiveChange): Step {
    const given = new Map(put.map((digest) => [digest.article.id, digest]));
    // What is there already as it is need not go and come.
    const coming = [...given.values()].filter((digest) => this.find(digest.article.id) !== digest);
    const leaving = new Set(coming.map(({ article }) => article.id));
    for (const id of remove) if (!given.has(id)) leaving.add(id);
    return {
      come: coming.map((digest) => ({ row: this.#takeRow(), digest })),
      go: [...leaving].flatMap((id) => this.#byId.get(id) ?? []),
    };
  }

  *prepare({ come, go }: Step): Sliced<Prepared> {
    const gone = new Set(go);
    const newest = yield* mergedInSlices(
      yield* filteredInSlices(this.#newest, (digest) => !gone.has(digest)),
      yield* sortedInSlices(come, byDay),
      byDay,
    );
    const [before, coming, going] = [this.#counts, countsOf(come), countsOf(go)];
    const articles = newest.map(({ digest }) => digest.article);
    const counts = {
      utterances: before.utterances + coming.utterances - going.utterances,
      fragments: before.fragments + coming.fragments - going.fragments,
      range: dayRange(articles),
      sources: countSources(articles),
    };
    yield;
    return {
      commit: () => {
        for (const { row, digest } of go) {
          this.#byId.delete(digest.article.id);
          this.#byRow[row] = null;
        }
        for (const shelved of come) {
          this.#byId.set(shelved.digest.article.id, shelved);
          this.#byRow[shelved.row] = shelved;
        }
        this.#newest = newest;
        this.#counts = counts;
      },
      sweep: () => this.#sweep(go),
    };
  }

  /** To be swept after all other parts. */
  *#sweep(gone: readonly Shelved[]): Sliced<void> {
    for (const { row } of gone) this.#free.push(row);
    yield;
  }

  #takeRow(): number {
    const free = this.#free.pop();
    if (free !== undefined) return free;
    this.#rows += 1;
    return this.#rows - 1;
  }
}

function byDay({ digest: a }: Shelved, { digest: b }: Shelved): number {
  return newestFirst(a, b);
}

function countsOf(shelved: readonly Shelved[]): Pick<Counts, "utterances" | "fragments"> {
  let all = 0;
  let utterances = 0;
  for (const { digest } of shelved) {
    all += digest.quotations.length;
    for (const { kind } of digest.quotations) if (kind === "utterance") utterances += 1;
  }
  return { utterances, fragments: all - utterances };
}
