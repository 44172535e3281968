import type { Digest } from "../model/digest.ts";
import type { LeftOut } from "../model/ingest-report.ts";
import type { PeopleStatements } from "../model/people-statements.ts";
import { Edition, type EditionFacts } from "./edition.ts";
import type { FileState } from "./last-good.ts";

/** What is known of a file that has been read. */
export interface KnownFile extends FileState {
  readonly stamp: string;
}

/** What is known of a file. Plain JSON. */
export interface KeptFile extends Omit<KnownFile, "editions"> {
  readonly path: string;
  /** With a digest where the archive does not have it. */
  readonly editions: readonly { readonly facts: EditionFacts; readonly digest: Digest | null }[];
}

/** What is known of files, and what the archive was told. */
export interface LibraryState {
  /** Made one by one where they are gone through, once. */
  readonly files: Iterable<KeptFile>;
  readonly stated: PeopleStatements;
  readonly leftOut: readonly LeftOut[];
}

/** Files as they are kept. */
export function* keptFiles(files: ReadonlyMap<string, KnownFile>): Iterable<KeptFile> {
  for (const [path, { editions, ...file }] of files) {
    yield { path, ...file, editions: editions.map(({ facts, digest }) => ({ facts, digest })) };
  }
}

/** Such files by their paths. */
export function* filesOf(files: Iterable<KeptFile>): Iterable<readonly [string, KnownFile]> {
  for (const { path, editions: kept, ...file } of files) {
    const editions = kept.map(({ facts, digest }) => {
      const edition = new Edition(facts, null);
      edition.keep(digest);
      return edition;
    });
    yield [path, { ...file, editions, stamp: hasFailed(file) ? "" : file.stamp }];
  }
}

/** Whether a file could not be read, or brought in, which may be otherwise by now, and its stamp does not tell. */
export function hasFailed({ problems }: Pick<KnownFile, "problems">): boolean {
  return problems.some(({ fault = "unreadable" }) => fault === "unreadable");
}

/** Whether a library can go on from such files. */
export function areKeptFiles(value: unknown): value is readonly KeptFile[] {
  return Array.isArray(value) && value.every(isKeptFile);
}

function isKeptFile(value: unknown): value is KeptFile {
  if (!isObject(value)) return false;
  const { path, stamp, problems, accepted, editions } = value;
  return (
    typeof path === "string" &&
    typeof stamp === "string" &&
    areProblems(problems) &&
    areProblems(accepted) &&
    Array.isArray(editions) &&
    editions.every(isKeptEdition)
  );
}

function isKeptEdition(value: unknown): boolean {
  if (!isObject(value) || !isObject(value["facts"])) return false;
  const { id, title, moment, words, whole, origin } = value["facts"];
  const areStrings = [id, title, moment, words, whole].every(isString);
  return areStrings && isObject(origin) && (value["digest"] === null || isObject(value["digest"]));
}

/** Whether they are some that can be told. */
export function areProblems(value: unknown): value is readonly LeftOut[] {
  return (
    Array.isArray(value) &&
    value.every((each) => isObject(each) && [each["path"], each["cause"]].every(isString))
  );
}

function isString(value: unknown): value is string {
  return typeof value === "string";
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
