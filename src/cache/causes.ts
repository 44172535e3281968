const CAUSES = new Map([
  ["ENOSPC", "the disk is full"],
  ["EDQUOT", "the disk is full"],
  ["EACCES", "permission denied"],
  ["EPERM", "permission denied"],
  ["EROFS", "it can only be read"],
  ["ENOTDIR", "not a folder"],
  ["EEXIST", "not a folder"],
]);

/** Why something cannot be written, as a clause for a log line. */
export function causeOf(error: unknown): string {
  return CAUSES.get(codeOf(error)) ?? (error instanceof Error ? error.message : String(error));
}

/** The code of an error of the file system; "" for another error. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
