import type { ArticleHead } from "../../model/article.ts";
import type { Contents } from "../contents.ts";
import { newestFirst } from "../newest-first.ts";
import { BrokenSections, type Section, sectionOf, type Sections } from "../sections.ts";
import { type Sliced, sortedInSlices } from "../slices.ts";
import { nothingToSweep, type Part, type Prepared, type Step } from "../step.ts";
import { Holders } from "./holders.ts";
import { sketch } from "./sketch.ts";

/** The share of sampled sentences that articles with one text between them have in common. */
const NEAR_IDENTICAL = 0.6;
/** A sentence that more articles have is a line of the page, not of the story. */
const COMMONEST = 40;

interface Sketched {
  readonly row: number;
  readonly article: ArticleHead;
  readonly hashes: Int32Array;
}

/** Stands for no row. */
const NONE = 0xffff_ffff;

/**
 * Puts articles that have nearly one text together (the same wire story in several papers): the newest
 * stands for all that are its twins and no newer one's. It depends on what articles there are, not on
 * how they came; an article that comes or goes has only those looked at again that share sentences.
 */
export class Twins implements Part {
  /** Of articles that have come, whether they are shown yet or not, by id. */
  readonly #sketches = new Map<string, Sketched>();
  /** Ids of articles by the hash of a sentence; null before they are needed. */
  #known: Holders | null = null;
  /** By an article's id: the id of the one that stands for it. */
  readonly #firsts = new Map<string, string>();

  /**
   * Twins as they were when they were saved, and the contents were these.
   *
   * @throws {BrokenSections} where that is not what {@link save} makes
   */
  static load(sections: Sections, contents: Contents): Twins {
    const twins = new Twins();
    const ends = sectionOf(sections, "ends", Uint32Array);
    const firsts = sectionOf(sections, "firsts", Uint32Array, ends.length);
    const hashes = sectionOf(sections, "hashes", Int32Array, ends.at(-1) ?? 0);
    for (const [row, end] of ends.entries()) {
      const article = contents.headAt(row);
      if (article === undefined) continue;
      const own = hashes.subarray(ends[row - 1] ?? 0, end);
      twins.#sketches.set(article.id, { row, article, hashes: own });
      if (firsts[row] === NONE) continue;
      const first = contents.headAt(firsts[row] ?? NONE)?.id;
      if (first === undefined) throw new BrokenSections(`the first of row ${row} is gone`);
      twins.#firsts.set(article.id, first);
    }
    return twins;
  }

  save(): Sections {
    const byRow: Sketched[] = [];
    for (const sketched of this.#sketches.values()) byRow[sketched.row] = sketched;
    const ends = new Uint32Array(byRow.length);
    const firsts = new Uint32Array(byRow.length).fill(NONE);
    const hashes: number[] = [];
    for (let row = 0; row < byRow.length; row += 1) {
      const sketched = byRow[row];
      for (const hash of sketched?.hashes ?? []) hashes.push(hash);
      ends[row] = hashes.length;
      const first = this.#firsts.get(sketched?.article.id ?? "");
      if (first !== undefined) firsts[row] = this.#sketches.get(first)?.row ?? NONE;
    }
    return new Map<string, Section>([
      ["ends", ends],
      ["firsts", firsts],
      ["hashes", Int32Array.from(hashes)],
    ]);
  }

  /** The article that stands for an article and its twins; undefined for one without twins. */
  firstOf(articleId: string): string | undefined {
    return this.#firsts.get(articleId);
  }

  *prepare({ come, go }: Step): Sliced<Prepared> {
    const touched = new Set<string>();
    for (const { head } of go) {
      this.#remove(head.id, touched);
      yield;
    }
    for (const { row, head, digest } of come) {
      this.#add({ row, article: head, hashes: Int32Array.from(sketch(digest)) }, touched);
      yield;
    }
    const firsts = yield* this.#join(yield* this.#connected(touched));
    return {
      commit: () => {
        for (const { head } of go) this.#firsts.delete(head.id);
        for (const [id, first] of firsts) {
          if (first === null) this.#firsts.delete(id);
          else this.#firsts.set(id, first);
        }
      },
      sweep: nothingToSweep,
    };
  }

  get #holders(): Holders {
    if (this.#known === null) {
      this.#known = new Holders();
      for (const { article, hashes } of this.#sketches.values()) {
        for (const hash of hashes) this.#known.add(hash, article.id);
      }
    }
    return this.#known;
  }

  #add(sketched: Sketched, touched: Set<string>): void {
    const { article, hashes } = sketched;
    const holders = this.#holders;
    this.#sketches.set(article.id, sketched);
    touched.add(article.id);
    for (const hash of hashes) {
      holders.add(hash, article.id);
      // Some may have been twins by this sentence, and are no more.
      if (holders.count(hash) === COMMONEST + 1) this.#touch(hash, touched);
    }
  }

  #remove(id: string, touched: Set<string>): void {
    const hashes = this.#sketches.get(id)?.hashes ?? [];
    const holders = this.#holders;
    this.#sketches.delete(id);
    touched.delete(id);
    for (const hash of hashes) {
      holders.remove(hash, id);
      if (holders.count(hash) <= COMMONEST) this.#touch(hash, touched);
    }
  }

  #touch(hash: number, touched: Set<string>): void {
    for (const id of this.#holders.of(hash)) touched.add(id);
  }

  /** The articles that are there of some, with their twins, the twins of those, and so on. */
  *#connected(touched: ReadonlySet<string>): Sliced<readonly Sketched[]> {
    const connected = new Set(touched);
    const found: Sketched[] = [];
    // What joins a set while it is gone through is gone through too.
    for (const id of connected) {
      const sketched = this.#sketches.get(id);
      if (sketched === undefined) continue;
      found.push(sketched);
      for (const twin of this.#twinsOf(sketched)) connected.add(twin);
      yield;
    }
    return found;
  }

  /** Who stands for each of some articles, all of whose twins are among them; null for nobody. */
  *#join(connected: readonly Sketched[]): Sliced<ReadonlyMap<string, string | null>> {
    const firsts = new Map<string, string | null>();
    for (const { article } of connected) firsts.set(article.id, null);
    for (const sketched of yield* sortedInSlices(connected, newestFirst)) {
      const { id } = sketched.article;
      if ((firsts.get(id) ?? null) !== null) continue;
      for (const twin of this.#twinsOf(sketched)) {
        if ((firsts.get(twin) ?? null) !== null) continue;
        firsts.set(id, id);
        firsts.set(twin, id);
      }
      yield;
    }
    return firsts;
  }

  #twinsOf({ article, hashes }: Sketched): readonly string[] {
    const shared = new Map<string, number>();
    for (const hash of hashes) {
      if (this.#holders.count(hash) > COMMONEST) continue;
      for (const id of this.#holders.of(hash))
        if (id !== article.id) shared.set(id, (shared.get(id) ?? 0) + 1);
    }
    return [...shared]
      .filter(([id, count]) => {
        const most = Math.max(hashes.length, this.#sketches.get(id)?.hashes.length ?? 0);
        return count >= most * NEAR_IDENTICAL;
      })
      .map(([id]) => id);
  }
}
