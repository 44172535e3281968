import { countSources, dayRange, type DayRange, type SourceCount } from "../model/archive-facts.ts";
import type { Digest } from "../model/digest.ts";
import { newestFirst } from "./newest-first.ts";
import { filteredInSlices, mergedInSlices, type Sliced, sortedInSlices } from "./slices.ts";
import { nothingToSweep, type Part, type Prepared, type Step } from "./step.ts";

/** What of an archive can be counted. */
export interface Counts {
  readonly utterances: number;
  readonly fragments: number;
  readonly range: DayRange;
  readonly sources: readonly SourceCount[];
}

/** The digests that an archive holds, by id and by day. */
export class Contents implements Part {
  readonly #byId = new Map<string, Digest>();
  #newest: readonly Digest[] = [];
  #counts: Counts = { utterances: 0, fragments: 0, range: dayRange([]), sources: [] };

  /** By their articles' ids. */
  get byId(): ReadonlyMap<string, Digest> {
    return this.#byId;
  }

  /** All, the newest first. */
  get newest(): readonly Digest[] {
    return this.#newest;
  }

  get counts(): Counts {
    return this.#counts;
  }

  /** Whether this very digest is here: not another edition of its article. */
  has(digest: Digest): boolean {
    return this.#byId.get(digest.article.id) === digest;
  }

  *prepare({ come, go }: Step): Sliced<Prepared> {
    const gone = new Set(go);
    const newest = yield* mergedInSlices(
      yield* filteredInSlices(this.#newest, (digest) => !gone.has(digest)),
      yield* sortedInSlices(come, newestFirst),
      newestFirst,
    );
    const [before, coming, going] = [this.#counts, countsOf(come), countsOf(go)];
    const articles = newest.map(({ article }) => article);
    const counts = {
      utterances: before.utterances + coming.utterances - going.utterances,
      fragments: before.fragments + coming.fragments - going.fragments,
      range: dayRange(articles),
      sources: countSources(articles),
    };
    yield;
    return {
      commit: () => {
        for (const { article } of go) this.#byId.delete(article.id);
        for (const digest of come) this.#byId.set(digest.article.id, digest);
        this.#newest = newest;
        this.#counts = counts;
      },
      sweep: nothingToSweep,
    };
  }
}

function countsOf(digests: readonly Digest[]): Pick<Counts, "utterances" | "fragments"> {
  let all = 0;
  let utterances = 0;
  for (const { quotations } of digests) {
    all += quotations.length;
    for (const { kind } of quotations) if (kind === "utterance") utterances += 1;
  }
  return { utterances, fragments: all - utterances };
}
