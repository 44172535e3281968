import { setTimeout as sleep } from "node:timers/promises";

import type { ArticleSource, ListedFile, Listing } from "../sources/source.ts";
import { PathSet } from "./path-set.ts";

/** Which files are not as they were known. */
export interface ChangedFiles {
  /** Paths of those that are gone. */
  readonly gone: readonly string[];
  /** Those that are new or have changed. */
  readonly fresh: readonly ListedFile[];
}

/**
 * What has changed by a listing. A file in a folder that could not be listed is not gone.
 *
 * @param known files by their paths, as they were when they were read
 * @param paths where was listed; null for anywhere
 */
export function changedFiles(
  { files, unlisted }: Listing,
  known: ReadonlyMap<string, { readonly stamp: string }>,
  paths: PathSet | null,
): ChangedFiles {
  const listed = new Set(files.map(({ path }) => path));
  const unknown = new PathSet(unlisted);
  const gone = [...known.keys()].filter(
    (path) => !listed.has(path) && (paths?.covers(path) ?? true) && !unknown.covers(path),
  );
  return { gone, fresh: files.filter(({ path, stamp }) => known.get(path)?.stamp !== stamp) };
}

/**
 * Those files that are no longer being written: they are looked at again after a while, and are the same.
 *
 * @param settleMs the while, in milliseconds; 0 to take all as they are
 */
export async function settledFiles(
  source: ArticleSource,
  files: readonly ListedFile[],
  settleMs: number,
): Promise<readonly ListedFile[]> {
  if (files.length === 0 || settleMs === 0) return files;
  await sleep(settleMs);
  const later = await source.list(files.map(({ path }) => path));
  const stamps = new Map(later.files.map(({ path, stamp }) => [path, stamp]));
  return files.filter(({ path, stamp }) => stamps.get(path) === stamp);
}
