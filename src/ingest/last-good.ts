import type { LeftOut } from "../model/ingest-report.ts";
import { SIDECAR_SUFFIX } from "../sources/source.ts";
import { Edition } from "./edition.ts";
import type { ReadDocument } from "./read-documents.ts";

/** What the archive goes by of one file. */
export interface FileState {
  readonly editions: readonly Edition[];
  /** What is wrong with the file by its last reading. */
  readonly problems: readonly LeftOut[];
  /** What was wrong with it when it was last taken as it is. */
  readonly accepted: readonly LeftOut[];
}

/**
 * Takes a new reading of a file. Where something is wrong that was not before, the file is being broken, and
 * articles that it had and that the reading lacks are kept as they were; a broken sidecar keeps all. An
 * article that has not changed is the very edition that it was.
 *
 * @param before null for a file that is new
 */
export function takeReading(
  before: FileState | null,
  { digests, problems }: Pick<ReadDocument, "digests" | "problems">,
): FileState {
  const known = new Map(before?.editions.map((edition) => [edition.facts.id, edition]));
  const read = digests.map((digest) => {
    const edition = Edition.of(digest);
    const there = known.get(edition.facts.id);
    return there?.facts.whole === edition.facts.whole ? there : edition;
  });
  return keepLastGood(before, read, problems);
}

/**
 * A file as if its last reading had lacked some editions.
 *
 * @param before as it was before that reading, without them; null for a file that was not there or has not been read
 * @param causes why they are left out
 */
export function withoutEditions(
  before: FileState | null,
  { editions, problems }: FileState,
  unfit: ReadonlySet<Edition>,
  causes: readonly LeftOut[],
): FileState {
  const fit = editions.filter((edition) => !unfit.has(edition));
  return keepLastGood(before, fit, [...problems, ...causes]);
}

function keepLastGood(
  before: FileState | null,
  read: readonly Edition[],
  problems: readonly LeftOut[],
): FileState {
  const fresh = problems.filter((problem) => !isAmong(problem, before?.accepted ?? []));
  const kept = before === null || fresh.length === 0 ? [] : keptOf(before.editions, read, fresh);
  if (kept.length === 0) return { editions: read, problems, accepted: problems };
  const isReplaced = new Set(kept);
  const isWhole = before?.editions.every((edition) => isReplaced.has(edition)) ?? false;
  return {
    editions: isWhole ? kept : [...read, ...kept],
    problems: problems.map((problem) =>
      fresh.includes(problem) ? { ...problem, keepsEarlier: true } : problem,
    ),
    accepted: before?.accepted ?? [],
  };
}

function keptOf(
  before: readonly Edition[],
  read: readonly Edition[],
  fresh: readonly LeftOut[],
): readonly Edition[] {
  // What a sidecar states may name the article, so there is no telling which reading is whose.
  if (fresh.some(({ path }) => path.endsWith(SIDECAR_SUFFIX))) return before;
  const ids = new Set(read.map(({ facts }) => facts.id));
  return before.filter(({ facts }) => !ids.has(facts.id));
}

function isAmong({ path, cause }: LeftOut, others: readonly LeftOut[]): boolean {
  return others.some((other) => other.path === path && other.cause === cause);
}
