import type { Edition } from "./edition.ts";
import { type FileState, takeReading, withoutEditions } from "./last-good.ts";
import { hasFailed, type KnownFile } from "./library-state.ts";
import type { ReadDocument } from "./read-documents.ts";
import { addTo } from "./sets-by-key.ts";

/** What is known of all files, and of those that an archive has not been brought up to yet, what was before. */
export class KnownFiles {
  readonly #files = new Map<string, KnownFile>();
  /** Of files that were there when they were read since. */
  readonly #before = new Map<string, FileState>();

  get all(): ReadonlyMap<string, KnownFile> {
    return this.#files;
  }

  /** Takes what was known in another process. */
  restore(path: string, file: KnownFile): void {
    this.#files.set(path, file);
  }

  /** Takes a new reading of a file, and says what it holds by now. */
  take(
    path: string,
    stamp: string,
    reading: Pick<ReadDocument, "digests" | "problems">,
  ): readonly Edition[] {
    const before = this.#files.get(path);
    if (before !== undefined && !this.#before.has(path)) this.#before.set(path, before);
    const { editions, problems, accepted } = takeReading(before ?? null, reading);
    this.#files.set(path, { editions, problems, accepted, stamp });
    return editions;
  }

  forget(path: string): void {
    this.#files.delete(path);
  }

  /** Has files be read at the next look, though they have not changed, that could not be read or brought in. */
  doubtFailed(): void {
    for (const [path, file] of this.#files) {
      if (hasFailed(file)) this.#files.set(path, { ...file, stamp: "" });
    }
  }

  /**
   * Leaves out editions that no archive can have; the files are then as if these could not be read.
   *
   * @param causes by edition why
   * @returns what their files hold by then, by path
   */
  leaveOut(causes: ReadonlyMap<Edition, string>): ReadonlyMap<string, readonly Edition[]> {
    const byPath = new Map<string, Set<Edition>>();
    for (const edition of causes.keys()) addTo(byPath, edition.facts.origin.path, edition);
    const holding = new Map<string, readonly Edition[]>();
    for (const [path, unfit] of byPath) {
      const file = this.#files.get(path);
      if (file === undefined) continue;
      const problems = Array.from(unfit, (edition) => ({
        path,
        cause: `the archive cannot take it in (${causes.get(edition)})`,
      }));
      const state = withoutEditions(this.#beforeWithout(path, unfit), file, unfit, problems);
      this.#files.set(path, { ...state, stamp: file.stamp });
      holding.set(path, state.editions);
    }
    return holding;
  }

  /** Says that an archive has all that files hold. */
  settle(): void {
    this.#before.clear();
  }

  #beforeWithout(path: string, unfit: ReadonlySet<Edition>): FileState | null {
    const before = this.#before.get(path);
    if (before === undefined) return null;
    const fit = { ...before, editions: before.editions.filter((edition) => !unfit.has(edition)) };
    this.#before.set(path, fit);
    return fit;
  }
}
