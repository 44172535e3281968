import type { LeftOut } from "../model/ingest-report.ts";
import { type Listing, leftOutOf } from "../sources/source.ts";
import { PathSet } from "./path-set.ts";

/** What should be files and is none, or folders that nobody can look into, as it was last listed. */
export class UnreadPaths {
  readonly #byPath = new Map<string, LeftOut>();

  /** All of it. */
  get all(): Iterable<LeftOut> {
    return this.#byPath.values();
  }

  /**
   * Takes the place of what was known at some paths.
   *
   * @param paths where was listed; null for anywhere
   * @param files paths of all files that the archive has
   */
  update({ unread, unlisted }: Listing, paths: PathSet | null, files: Iterable<string>): void {
    for (const path of this.#byPath.keys()) {
      if (paths?.covers(path) ?? true) this.#byPath.delete(path);
    }
    const keepsEarlier = coversAny(unlisted, files);
    for (const each of unread) {
      const isFolder = unlisted.includes(each.path) || unlisted.includes("");
      this.#byPath.set(each.path, {
        ...leftOutOf(each),
        ...(isFolder && keepsEarlier ? { keepsEarlier } : {}),
      });
    }
  }
}

function coversAny(folders: readonly string[], files: Iterable<string>): boolean {
  if (folders.length === 0) return false;
  const unknown = new PathSet(folders);
  for (const path of files) if (unknown.covers(path)) return true;
  return false;
}
