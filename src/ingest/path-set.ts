import { SIDECAR_SUFFIX } from "../sources/source.ts";

/** Paths, with all that is below them. Parts are separated by `/`; "" is above all. */
export class PathSet {
  readonly #paths: ReadonlySet<string>;

  constructor(paths: Iterable<string>) {
    this.#paths = new Set(paths);
  }

  /** Whether a file is at one of the paths, or below, or its sidecar is. Linear in the path's length. */
  covers(path: string): boolean {
    if (this.#paths.size === 0) return false;
    if (this.#paths.has("") || this.#paths.has(path)) return true;
    if (this.#paths.has(path + SIDECAR_SUFFIX)) return true;
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
      if (this.#paths.has(path.slice(0, end))) return true;
    }
    return false;
  }
}
