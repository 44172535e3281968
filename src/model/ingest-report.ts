/** A file, or a part of one, that could not be read, and why. */
export interface LeftOut {
  /** Path below the archive's folder, or the folder itself. */
  readonly path: string;
  /** One clause for a log line: `front matter is not YAML`. */
  readonly cause: string;
}
