/**
 * What is wrong with a file, in the few kinds that its keeper can do something about: nothing in it, no text, not its
 * format, no headline or text, a part of it, what the owner states beside it, its size, its rights.
 */
export type Fault =
  | "empty"
  | "notText"
  | "format"
  | "noArticle"
  | "part"
  | "stated"
  | "tooLarge"
  | "unreadable";

/** A file, or a part of one, that could not be read, and why. */
export interface LeftOut {
  /** Path below the archive's folder, or the folder itself. */
  readonly path: string;
  /** One clause for a log line: `front matter is not YAML`. */
  readonly cause: string;
  /** Left out where reading it failed, which is nobody's fault but the bot's. */
  readonly fault?: Fault;
  /** Set where the file has been better: what it held then is still in the archive. */
  readonly keepsEarlier?: boolean;
}

/** How many files some problems are of: one file can have several. */
export function countFiles(leftOut: readonly LeftOut[]): number {
  return new Set(leftOut.map(({ path }) => path)).size;
}
