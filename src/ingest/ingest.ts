import type { Archive } from "../archive/archive.ts";
import type { LeftOut } from "../model/ingest-report.ts";
import type { ReadingProgress } from "../model/reading-progress.ts";
import type { RawDocument, ArticleSource } from "../sources/source.ts";
import { Editions, type Replaced } from "./editions.ts";
import { Intake } from "./intake.ts";
import { type ReadDocuments, readDocumentsHere } from "./read-documents.ts";

/** What came of reading a source. */
export interface IngestReport {
  /** In the source's order. */
  readonly leftOut: readonly LeftOut[];
  readonly replaced: readonly Replaced[];
}

export interface IngestOptions {
  /** How documents are read; on this thread where nothing else is said. */
  readonly read?: ReadDocuments;
  /** Called after each document, and before the first. */
  readonly onProgress?: (progress: ReadingProgress) => void;
}

/**
 * Reads all that a source has into an archive, which can be questioned meanwhile about what is there. What
 * cannot be read is left out and reported, and so is what another edition replaces; the rest goes on.
 */
export async function ingest(
  source: ArticleSource,
  archive: Archive,
  { read = readDocumentsHere, onProgress = () => {} }: IngestOptions = {},
): Promise<IngestReport> {
  /** By path, in the source's order. */
  const problems = new Map<string, readonly LeftOut[]>();
  let total: number | null = null;
  let done = 0;
  async function* documents(): AsyncGenerator<RawDocument> {
    const found = source.documents((count) => {
      total = count;
      onProgress({ done, total });
    });
    for await (const document of found) {
      const { path, kind } = document;
      problems.set(path, kind === "unreadable" ? [{ path, cause: document.cause }] : []);
      if (kind === "document") yield document;
      else done += 1;
    }
  }

  const editions = new Editions();
  const intake = new Intake(archive);
  for await (const document of read(documents())) {
    problems.set(document.path, document.problems);
    for (const digest of document.digests) intake.offer(editions.add(digest));
    done += 1;
    onProgress({ done, total });
  }
  const leftOut = [...problems.values()].flat();
  await intake.finish(leftOut);
  return { leftOut, replaced: editions.replaced };
}
