import type { Digest } from "../model/digest.ts";
import type { LeftOut } from "../model/ingest-report.ts";
import type { PeopleStatements } from "../model/people-statements.ts";
import { Edition, type EditionFacts } from "./edition.ts";
import type { FileState } from "./last-good.ts";

/** What is known of a file that has been read. */
export interface KnownFile extends FileState {
  readonly stamp: string;
}

/** What is known of files, and what the archive was told. Plain JSON. */
export interface LibraryState {
  readonly files: readonly (Omit<KnownFile, "editions"> & {
    readonly path: string;
    /** With a digest where the archive does not have it. */
    readonly editions: readonly { readonly facts: EditionFacts; readonly digest: Digest | null }[];
  })[];
  readonly stated: PeopleStatements;
  readonly leftOut: readonly LeftOut[];
}

export function stateOf(
  files: ReadonlyMap<string, KnownFile>,
  stated: PeopleStatements,
  leftOut: readonly LeftOut[],
): LibraryState {
  return {
    files: Array.from(files, ([path, { editions, ...file }]) => ({
      path,
      ...file,
      editions: editions.map(({ facts, digest }) => ({ facts, digest })),
    })),
    stated,
    leftOut,
  };
}

/** The files of such a state, by their paths. */
export function* filesOf({ files }: LibraryState): Iterable<readonly [string, KnownFile]> {
  for (const { path, editions: kept, ...file } of files) {
    const editions = kept.map(({ facts, digest }) => {
      const edition = new Edition(facts, null);
      edition.keep(digest);
      return edition;
    });
    // What could not be read may be readable by now, which its stamp does not tell.
    const isFailed = file.problems.some(({ fault = "unreadable" }) => fault === "unreadable");
    yield [path, { ...file, editions, stamp: isFailed ? "" : file.stamp }];
  }
}

/** What is looked at is the outline: whoever keeps one on disk sees to it that it is what was written. */
export function isLibraryState(value: unknown): value is LibraryState {
  return (
    typeof value === "object" &&
    value !== null &&
    "files" in value &&
    Array.isArray(value.files) &&
    "stated" in value &&
    "leftOut" in value
  );
}
