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
    const keepers = coveringAny(unlisted, files);
    for (const each of unread) {
      // The folder of all is listed by another name than it is unread by.
      const keepsEarlier = keepers.has(each.path) || keepers.has("");
      this.#byPath.set(each.path, {
        ...leftOutOf(each),
        ...(keepsEarlier ? { keepsEarlier } : {}),
      });
    }
  }
}

/** Those folders in which some of the files are. */
function coveringAny(folders: readonly string[], files: Iterable<string>): ReadonlySet<string> {
  const covering = new Set<string>();
  if (folders.length === 0) return covering;
  const all = new PathSet(folders);
  for (const path of files) for (const folder of all.coveringOf(path)) covering.add(folder);
  return covering;
}
