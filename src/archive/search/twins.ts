import type { ArticleHead } from "../../model/article.ts";
import type { Contents } from "../contents.ts";
import { newestFirst } from "../newest-first.ts";
import { COUNTED_AT_ONCE } from "../saving.ts";
import {
  BrokenSections,
  type Saved,
  type SavedSection,
  sectionOf,
  type Sections,
} from "../sections.ts";
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

/** An article, and the rows of its twins. */
interface Connected {
  readonly row: number;
  readonly article: ArticleHead;
  readonly twins: readonly number[];
}

/** Instead of a row. */
export const NO_TWIN = 0xffff_ffff;

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
  /** By row: the row of the article that stands for it; {@link NO_TWIN} for one without twins. */
  #firsts = new Uint32Array(0);

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
      const first = firsts[row] ?? NO_TWIN;
      if (first !== NO_TWIN && contents.headAt(first) === undefined) {
        throw new BrokenSections(`the first of row ${row} is gone`);
      }
    }
    twins.#firsts = firsts;
    return twins;
  }

  *save(): Sliced<Saved> {
    const byRow: Sketched[] = [];
    for (const sketched of this.#sketches.values()) byRow[sketched.row] = sketched;
    const ends = new Uint32Array(byRow.length);
    const firsts = new Uint32Array(byRow.length).fill(NO_TWIN);
    firsts.set(this.#firsts.subarray(0, byRow.length));
    // None is changed in place.
    const hashes: Int32Array[] = [new Int32Array(0)];
    let end = 0;
    for (let row = 0; row < byRow.length; row += 1) {
      const sketched = byRow[row];
      if (sketched !== undefined) hashes.push(sketched.hashes);
      end += sketched?.hashes.length ?? 0;
      ends[row] = end;
      if (row % COUNTED_AT_ONCE === COUNTED_AT_ONCE - 1) yield;
    }
    return new Map<string, SavedSection>([
      ["ends", ends],
      ["firsts", firsts],
      ["hashes", hashes],
    ]);
  }

  /** The row of the article that stands for an article and its twins; {@link NO_TWIN} for one without twins. */
  firstOf(row: number): number {
    return this.#firsts[row] ?? NO_TWIN;
  }

  /** Those of some rows of which no twin is before them. */
  leading(rows: Int32Array): Int32Array {
    const met = new Set<number>();
    return rows.filter((row) => {
      const first = this.firstOf(row);
      if (first === NO_TWIN) return true;
      const isLeading = !met.has(first);
      met.add(first);
      return isLeading;
    });
  }

  /**
   * How many texts some articles have, twins counted once, and for each of some leading rows its twins among
   * the articles. Linear.
   */
  among(
    rows: Int32Array,
    leading: Int32Array,
  ): { readonly total: number; readonly twins: readonly (readonly number[])[] } {
    const twins: readonly number[][] = Array.from(leading, () => []);
    const placeOf = new Map(Array.from(leading, (row, place) => [this.firstOf(row), place]));
    const met = new Uint8Array(this.#firsts.length);
    let total = 0;
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      const first = this.firstOf(row);
      if (first === NO_TWIN) {
        total += 1;
        continue;
      }
      if (met[first] === 0) total += 1;
      met[first] = 1;
      const place = placeOf.get(first);
      if (place !== undefined && leading[place] !== row) twins[place]?.push(row);
    }
    return { total, twins };
  }

  *prepare({ come, go }: Step): Sliced<Prepared> {
    const touched = new Set<string>();
    for (const { head } of go) {
      this.#remove(head.id, touched);
      yield;
    }
    for (const { row, head, digest } of come) {
      this.#add({ row, article: head, hashes: sketch(digest) }, touched);
      yield;
    }
    const firsts = yield* join(yield* this.#connected(touched));
    return {
      commit: () => {
        for (const { row } of go) this.#firsts[row] = NO_TWIN;
        this.#makeRoom(come);
        for (const [row, first] of firsts) this.#firsts[row] = first;
      },
      sweep: nothingToSweep,
    };
  }

  #makeRoom(come: Step["come"]): void {
    const rows = come.reduce((most, { row }) => Math.max(most, row + 1), 0);
    if (rows <= this.#firsts.length) return;
    const more = new Uint32Array(Math.ceil(1.5 * rows)).fill(NO_TWIN);
    more.set(this.#firsts);
    this.#firsts = more;
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
  *#connected(touched: ReadonlySet<string>): Sliced<readonly Connected[]> {
    const connected = new Set(touched);
    const found: Connected[] = [];
    // What joins a set while it is gone through is gone through too.
    for (const id of connected) {
      const sketched = this.#sketches.get(id);
      if (sketched === undefined) continue;
      const twins = this.#twinsOf(sketched);
      found.push({
        row: sketched.row,
        article: sketched.article,
        twins: twins.map(({ row }) => row),
      });
      for (const { article } of twins) connected.add(article.id);
      yield;
    }
    return found;
  }

  #twinsOf({ article, hashes }: Sketched): readonly Sketched[] {
    const shared = new Map<string, number>();
    for (const hash of hashes) {
      const count = this.#holders.count(hash);
      // Nearly all sentences are in one article alone.
      if (count === 1 || count > COMMONEST) continue;
      for (const id of this.#holders.of(hash)) {
        if (id !== article.id) shared.set(id, (shared.get(id) ?? 0) + 1);
      }
    }
    const twins: Sketched[] = [];
    for (const [id, count] of shared) {
      const other = this.#sketches.get(id);
      const most = Math.max(hashes.length, other?.hashes.length ?? 0);
      if (other !== undefined && count >= most * NEAR_IDENTICAL) twins.push(other);
    }
    return twins;
  }
}

/** By row, who stands for each of some articles, all of whose twins are among them. */
function* join(connected: readonly Connected[]): Sliced<ReadonlyMap<number, number>> {
  const firsts = new Map<number, number>();
  for (const { row } of connected) firsts.set(row, NO_TWIN);
  const having = connected.filter(({ twins }) => twins.length > 0);
  for (const { row, twins } of yield* sortedInSlices(having, newestFirst)) {
    if (firsts.get(row) !== NO_TWIN) continue;
    for (const twin of twins) {
      if (firsts.get(twin) !== NO_TWIN) continue;
      firsts.set(row, row);
      firsts.set(twin, row);
    }
    yield;
  }
  return firsts;
}
