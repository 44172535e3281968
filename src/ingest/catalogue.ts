import { createHash } from "node:crypto";

import type { Article, Origin } from "../model/article.ts";
import type { Digest } from "../model/digest.ts";
import { addTo, removeFrom } from "./sets-by-key.ts";

/** An article that gave way to another of the same name with other words. */
export interface Replaced {
  readonly title: string;
  readonly by: Origin;
  readonly replaced: Origin;
}

/** What a change of files makes of the articles that are kept. */
export interface CatalogueChange {
  readonly put: readonly Digest[];
  /** Ids of articles that are kept no more, under which no other is. */
  readonly remove: readonly string[];
  /** Editions that gave way in this change. */
  readonly replaced: readonly Replaced[];
  /** What was kept before under all of these ids; null for nothing. */
  readonly before: ReadonlyMap<string, Digest | null>;
}

/** An article as one file has it. */
interface Edition {
  readonly digest: Digest;
  /** The same for the same title and text. */
  readonly words: string;
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

  /** The digest that is kept under an id. */
  kept(articleId: string): Digest | null {
    return this.#kept.get(articleId)?.digest ?? null;
  }

  /**
   * Takes what files hold by now, in place of what they held. Linear in what they hold and held, and in
   * all editions of that.
   *
   * @param files by path; nothing for a file that is gone
   */
  update(files: ReadonlyMap<string, readonly Digest[]>): CatalogueChange {
    const gone: Edition[] = [];
    const come: Edition[] = [];
    for (const [path, digests] of files) {
      const before = new Map((this.#byFile.get(path) ?? []).map((each) => [each.digest, each]));
      const after = digests.map(
        (digest) => before.get(digest) ?? { digest, words: wordsOf(digest) },
      );
      if (after.length === 0) this.#byFile.delete(path);
      else this.#byFile.set(path, after);
      const stays = new Set(after);
      for (const edition of before.values()) if (!stays.has(edition)) gone.push(edition);
      for (const edition of stays) if (before.get(edition.digest) !== edition) come.push(edition);
    }
    for (const edition of gone) {
      removeFrom(this.#byId, edition.digest.article.id, edition);
      removeFrom(this.#byWords, edition.words, edition);
    }
    for (const edition of come) {
      addTo(this.#byId, edition.digest.article.id, edition);
      addTo(this.#byWords, edition.words, edition);
    }
    return this.#keep(this.#groups([...gone, ...come]), gone, new Set(come));
  }

  /** Keeps one edition of each group. */
  #keep(
    groups: readonly (readonly Edition[])[],
    gone: readonly Edition[],
    come: ReadonlySet<Edition>,
  ): CatalogueChange {
    const before = [...groups.flat(), ...gone].filter(
      (edition) => this.#kept.get(edition.digest.article.id) === edition,
    );
    for (const { digest } of before) this.#kept.delete(digest.article.id);
    const wasKept = new Set(before);
    const put: Digest[] = [];
    const replaced: Replaced[] = [];
    for (const group of groups) {
      const [best, ...others] = group.toSorted(byPreference);
      if (best === undefined) continue;
      const { article } = best.digest;
      this.#kept.set(article.id, best);
      if (!wasKept.has(best)) put.push(best.digest);
      for (const other of others) {
        const isTold = !come.has(other) && wasKept.has(best);
        if (isTold || other.words === best.words) continue;
        replaced.push({
          title: article.title,
          by: article.origin,
          replaced: other.digest.article.origin,
        });
      }
    }
    const earlier = new Map<string, Digest | null>(put.map(({ article }) => [article.id, null]));
    for (const { digest } of before) earlier.set(digest.article.id, digest);
    return {
      put,
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
  #setsOf({ digest, words }: Edition): readonly ReadonlySet<Edition>[] {
    return [this.#byId.get(digest.article.id), this.#byWords.get(words)].filter(
      (set) => set !== undefined,
    );
  }
}

function wordsOf({ article: { title, text } }: Digest): string {
  return createHash("sha256").update(`${title}\n${text}`).digest("base64url");
}

/** The one to keep first: a total order. */
function byPreference(
  { digest: { article: a } }: Edition,
  { digest: { article: b } }: Edition,
): number {
  return (
    descending(momentOf(a), momentOf(b)) ||
    Number(b.url !== null) - Number(a.url !== null) ||
    descending(a.origin.path, b.origin.path) ||
    b.origin.part - a.origin.part
  );
}

/** When an article is from, to compare; "" where nobody knows. */
function momentOf({ date }: Article): string {
  return date?.instant ?? date?.day ?? "";
}

function descending(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? 1 : -1;
}
