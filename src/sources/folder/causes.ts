import type { Fault } from "../../model/ingest-report.ts";
import type { Unreadable } from "../source.ts";

export function unreadable(path: string, cause: string, fault: Fault = "unreadable"): Unreadable {
  return { kind: "unreadable", path, cause, fault };
}

const CAUSES = new Map([
  ["ENOENT", "the file is gone"],
  ["EACCES", "permission denied"],
  ["EPERM", "permission denied"],
  ["ELOOP", "a link that leads to itself"],
  ["EMFILE", "too many open files"],
  ["EISDIR", "not a file"],
]);

/** A system error's code; "" where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** Why something cannot be read, in one clause. */
export function causeOf(error: unknown): string {
  const code = codeOf(error);
  return CAUSES.get(code) ?? (code === "" ? "cannot be read" : `cannot be read (${code})`);
}
