/** A file, or a part of one, that could not be read, and why. */
export interface LeftOut {
  /** Path below the archive's folder, or the folder itself. */
  readonly path: string;
  /** One clause for a log line: `front matter is not YAML`. */
  readonly cause: string;
  /** Set where the file has been better: what it held then is still in the archive. */
  readonly keepsEarlier?: boolean;
}
