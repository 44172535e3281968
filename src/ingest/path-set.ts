import { SIDECAR_SUFFIX } from "../sources/source.ts";

/** Paths, with all that is below them. Parts are separated by `/`; "" is above all. */
export class PathSet {
  readonly #paths: ReadonlySet<string>;

  constructor(paths: Iterable<string>) {
    this.#paths = new Set(paths);
  }

  /** Whether a file is at one of the paths, or below, or its sidecar or its owner is. Linear in the path's length. */
  covers(path: string): boolean {
    if (this.#paths.size === 0) return false;
    return !this.coveringOf(path).next().done;
  }

  /** Those of the paths that cover a file. Linear in the path's length. */
  *coveringOf(path: string): Generator<string, void> {
    if (this.#paths.has("")) yield "";
    if (this.#paths.has(path)) yield path;
    if (this.#paths.has(path + SIDECAR_SUFFIX)) yield path + SIDECAR_SUFFIX;
    // Where an article file is listed its sidecar is, too.
    const owner = path.endsWith(SIDECAR_SUFFIX) ? path.slice(0, -SIDECAR_SUFFIX.length) : null;
    if (owner !== null && this.#paths.has(owner)) yield owner;
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
      const above = path.slice(0, end);
      if (this.#paths.has(above)) yield above;
    }
  }
}
