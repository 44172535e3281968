import type { Digest } from "../model/digest.ts";
import type { LeftOut } from "../model/ingest-report.ts";
import { read } from "../reading/read.ts";
import { parseDocument } from "../sources/parse-document.ts";
import type { RawDocument } from "../sources/source.ts";
import { inOrder } from "./in-order.ts";

/** What one raw document came to. Plain JSON. */
export interface ReadDocument {
  /** The document's. */
  readonly path: string;
  /** In the document's order. */
  readonly digests: readonly Digest[];
  /** What of the document, or of its sidecar, could not be read. */
  readonly problems: readonly LeftOut[];
}

/**
 * Parses raw documents and reads their articles: here, on other threads, or out of a cache. Gives each
 * document's outcome once, in the order of the documents; it is a function of the document's path, bytes
 * and sidecar. Takes no more documents than it can hold bytes of. Never throws for what is in a document.
 *
 * @param bytes of all of them together, about
 */
export type ReadDocuments = (
  documents: AsyncIterable<RawDocument>,
  bytes: number,
) => AsyncIterable<ReadDocument>;

/** Reads documents on this thread, one after the other. */
export const readDocumentsHere: ReadDocuments = async function* readDocumentsHere(documents) {
  for await (const document of documents) yield await readDocument(document);
};

/** Reads documents, several at a time, by what reads one. */
export function readEach(
  documents: AsyncIterable<RawDocument>,
  readOne: (document: RawDocument) => Promise<ReadDocument>,
): AsyncIterable<ReadDocument> {
  return inOrder(documents, sizeOf, readOne);
}

/** Parses one document and reads its articles. Never throws: what cannot be read is a problem. */
export async function readDocument(document: RawDocument): Promise<ReadDocument> {
  const { articles, problems } = await parseDocument(document);
  const digests: Digest[] = [];
  const failed: LeftOut[] = [];
  for (const article of articles) {
    try {
      digests.push(read(article));
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      failed.push({ path: document.path, cause: `reading "${article.title}" failed: ${cause}` });
    }
  }
  return { path: document.path, digests, problems: [...problems, ...failed] };
}

/** How many bytes a document has, its sidecar's among them. */
export function sizeOf({ bytes, sidecar }: RawDocument): number {
  return bytes.length + (sidecar?.length ?? 0);
}
