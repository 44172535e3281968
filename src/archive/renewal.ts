import type { PeopleStatements } from "../model/people-statements.ts";
import type { ArticleHead } from "../model/article.ts";
import type { Contents } from "./contents.ts";
import { Indexes } from "./indexes.ts";
import type { RankingSettings } from "./search/settings.ts";
import type { Sliced } from "./slices.ts";
import type { Shelved } from "./step.ts";

export interface RenewalSettings {
  /** Whether indexes are to be made anew, after articles have gone. */
  readonly isDue: (indexes: Indexes) => boolean;
  /** Articles that are taken in in one go: their digests are held as objects meanwhile, and a change waits. */
  readonly atOnce: number;
}

export const RENEWAL: RenewalSettings = { isDue: (indexes) => indexes.isWorn(), atOnce: 250 };

/** For an archive that is asked once and then is no more. */
export const NO_RENEWAL: RenewalSettings = { ...RENEWAL, isDue: () => false };

/**
 * Indexes that are made anew of what contents show, while others are asked: little by little, so that changes may
 * come in between.
 */
export class Renewal {
  readonly indexes: Indexes;
  readonly #contents: Contents;
  readonly #atOnce: number;
  /** What they have by now, by row. */
  readonly #taken = new Map<number, ArticleHead>();

  constructor(
    contents: Contents,
    ranking: RankingSettings,
    stated: PeopleStatements,
    atOnce: number,
  ) {
    this.#contents = contents;
    this.#atOnce = atOnce;
    this.indexes = Indexes.empty(contents, ranking, stated);
  }

  /** Takes in some of what it lacks, and says whether it lacks nothing more. */
  *takeSome(): Sliced<boolean> {
    const some = this.#lacking(this.#atOnce);
    const prepared = yield* this.indexes.prepare({ come: this.#contents.arriving(some), go: [] });
    prepared.commit();
    for (const { row, head } of some) this.#taken.set(row, head);
    yield* prepared.sweep();
    return some.length < this.#atOnce;
  }

  /** Forgets what contents show no more. To be done before they give the rows to others. */
  *forget(gone: readonly Shelved[]): Sliced<void> {
    const go = gone.filter((each) => this.#has(each));
    const prepared = yield* this.indexes.prepare({ come: [], go });
    prepared.commit();
    for (const { row } of go) this.#taken.delete(row);
    yield* prepared.sweep();
  }

  #lacking(most: number): readonly Shelved[] {
    const found: Shelved[] = [];
    for (const each of this.#contents.newest) {
      if (found.length === most) break;
      if (!this.#has(each)) found.push(each);
    }
    return found;
  }

  #has({ row, head }: Shelved): boolean {
    return this.#taken.get(row) === head;
  }
}
