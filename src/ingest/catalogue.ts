import type { Origin } from "../model/article.ts";
import type { Edition } from "./edition.ts";
import { addTo, removeFrom } from "./sets-by-key.ts";

/** An article that gave way to another of the same name with other words. */
export interface Replaced {
  readonly title: string;
  readonly by: Origin;
  readonly replaced: Origin;
}

/** What a change of files makes of the articles that are kept. */
export interface CatalogueChange {
  readonly put: readonly Edition[];
  /** Ids of articles that are kept no more, under which no other is. */
  readonly remove: readonly string[];
  /** Editions that gave way in this change. */
  readonly replaced: readonly Replaced[];
  /** Editions that were kept and are still in their files. */
  readonly retired: readonly Edition[];
  /** Editions that came and are not kept. */
  readonly idle: readonly Edition[];
  /** What was kept before under all of these ids; null for nothing. */
  readonly before: ReadonlyMap<string, Edition | null>;
}

/**
 * All articles of all files, each once. Two that have one id, or one title and text, are editions of one
 * article, and so are editions of either's editions; the newest is kept, of equals one with an address,
 * else the last by its place. What is kept depends on what the files hold, not on how they came to it.
 */
export class Catalogue {
  readonly #byFile = new Map<string, readonly Edition[]>();
  readonly #byId = new Map<string, Set<Edition>>();
  readonly #byWords = new Map<string, Set<Edition>>();
  /** By their articles' ids. */
  readonly #kept = new Map<string, Edition>();

  /** The edition that is kept under an id. */
  kept(articleId: string): Edition | null {
    return this.#kept.get(articleId) ?? null;
  }

  /**
   * Takes what a file holds whose articles an archive has already.
   *
   * @param isKept which of the editions are kept
   */
  restore(path: string, editions: readonly Edition[], isKept: (edition: Edition) => boolean): void {
    if (editions.length > 0) this.#byFile.set(path, editions);
    for (const edition of editions) {
      this.#file(edition);
      if (isKept(edition)) this.#kept.set(edition.facts.id, edition);
    }
  }

  /**
   * Takes what files hold by now, in place of what they held. Linear in what they hold and held, and in
   * all editions of that.
   *
   * @param files by path; nothing for a file that is gone
   */
  update(files: ReadonlyMap<string, readonly Edition[]>): CatalogueChange {
    const gone: Edition[] = [];
    const come: Edition[] = [];
    for (const [path, editions] of files) {
      const before = new Set(this.#byFile.get(path));
      const after = new Set(editions);
      if (after.size === 0) this.#byFile.delete(path);
      else this.#byFile.set(path, editions);
      for (const edition of before) if (!after.has(edition)) gone.push(edition);
      for (const edition of after) if (!before.has(edition)) come.push(edition);
    }
    for (const edition of gone) {
      removeFrom(this.#byId, edition.facts.id, edition);
      removeFrom(this.#byWords, edition.facts.words, edition);
    }
    for (const edition of come) this.#file(edition);
    return this.#keep(this.#groups([...gone, ...come]), gone, new Set(come));
  }

  #file(edition: Edition): void {
    addTo(this.#byId, edition.facts.id, edition);
    addTo(this.#byWords, edition.facts.words, edition);
  }

  /** Keeps one edition of each group. */
  #keep(
    groups: readonly (readonly Edition[])[],
    gone: readonly Edition[],
    come: ReadonlySet<Edition>,
  ): CatalogueChange {
    const before = [...groups.flat(), ...gone].filter(
      (edition) => this.#kept.get(edition.facts.id) === edition,
    );
    for (const { facts } of before) this.#kept.delete(facts.id);
    const wasKept = new Set(before);
    const put: Edition[] = [];
    const retired: Edition[] = [];
    const idle: Edition[] = [];
    const replaced: Replaced[] = [];
    for (const group of groups) {
      const [best, ...others] = group.toSorted(byPreference);
      if (best === undefined) continue;
      this.#kept.set(best.facts.id, best);
      if (!wasKept.has(best)) put.push(best);
      for (const other of others) {
        if (wasKept.has(other)) retired.push(other);
        if (come.has(other)) idle.push(other);
        const isTold = !come.has(other) && wasKept.has(best);
        if (isTold || other.facts.words === best.facts.words) continue;
        const { title, origin: by } = best.facts;
        replaced.push({ title, by, replaced: other.facts.origin });
      }
    }
    const earlier = new Map<string, Edition | null>(put.map(({ facts }) => [facts.id, null]));
    for (const edition of before) earlier.set(edition.facts.id, edition);
    return {
      put,
      retired,
      idle,
      remove: [...earlier.keys()].filter((id) => !this.#kept.has(id)),
      replaced,
      before: earlier,
    };
  }

  /** The editions that are there and belong together, of all that belong to some. */
  #groups(some: readonly Edition[]): readonly (readonly Edition[])[] {
    const seen = new Set<ReadonlySet<Edition>>();
    const grouped = new Set<Edition>();
    const groups: Edition[][] = [];
    for (const first of some.flatMap((edition) => this.#setsOf(edition))) {
      for (const start of seen.has(first) ? [] : first) {
        if (grouped.has(start)) continue;
        const group = new Set([start]);
        // What joins a set while it is gone through is gone through too.
        for (const edition of group) {
          grouped.add(edition);
          for (const set of this.#setsOf(edition)) {
            if (seen.has(set)) continue;
            seen.add(set);
            for (const other of set) group.add(other);
          }
        }
        groups.push([...group]);
      }
    }
    return groups;
  }

  /** The editions of an edition's id, and those of its words. */
  #setsOf({ facts: { id, words } }: Edition): readonly ReadonlySet<Edition>[] {
    return [this.#byId.get(id), this.#byWords.get(words)].filter((set) => set !== undefined);
  }
}

/** The one to keep first: a total order. */
function byPreference({ facts: a }: Edition, { facts: b }: Edition): number {
  return (
    descending(a.moment, b.moment) ||
    Number(b.hasAddress) - Number(a.hasAddress) ||
    descending(a.origin.path, b.origin.path) ||
    b.origin.part - a.origin.part
  );
}

function descending(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? 1 : -1;
}
