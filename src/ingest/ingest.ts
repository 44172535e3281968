import type { Archive } from "../archive/archive.ts";
import type { LeftOut } from "../model/ingest-report.ts";
import type { RawDocument, ArticleSource } from "../sources/source.ts";
import { Editions, type Replaced } from "./editions.ts";
import { type ReadDocuments, readDocumentsHere } from "./read-documents.ts";

/** What came of reading a source. */
export interface IngestReport {
  /** In the source's order. */
  readonly leftOut: readonly LeftOut[];
  readonly replaced: readonly Replaced[];
}

/** How far the reading of documents has come. */
export interface Progress {
  readonly done: number;
  /** null as long as nobody knows how many there are. */
  readonly total: number | null;
}

export interface IngestOptions {
  /** How documents are read; on this thread where nothing else is said. */
  readonly read?: ReadDocuments;
  /** Called after each document. */
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Reads all that a source has into an archive. What cannot be read is left out and reported, and so
 * is what another edition replaces; the rest goes on.
 */
export async function ingest(
  source: ArticleSource,
  archive: Archive,
  { read = readDocumentsHere, onProgress = () => {} }: IngestOptions = {},
): Promise<IngestReport> {
  /** By path, in the source's order. */
  const problems = new Map<string, readonly LeftOut[]>();
  async function* documents(): AsyncGenerator<RawDocument> {
    for await (const document of source.documents()) {
      const { path, kind } = document;
      problems.set(path, kind === "unreadable" ? [{ path, cause: document.cause }] : []);
      if (kind === "document") yield document;
    }
  }

  const editions = new Editions();
  let done = 0;
  for await (const document of read(documents())) {
    problems.set(document.path, document.problems);
    for (const digest of document.digests) editions.add(digest);
    done += 1;
    onProgress({ done, total: null });
  }
  const leftOut = [...problems.values()].flat();
  await archive.change({ put: [...editions.all()], leftOut });
  return { leftOut, replaced: editions.replaced };
}
