import type { LeftOut } from "../model/ingest-report.ts";
import { readListedAtOnce } from "../sources/folder.ts";
import {
  type ArticleSource,
  leftOutOf,
  type ListedFile,
  type RawDocument,
  type Unreadable,
} from "../sources/source.ts";
import { documentKey } from "./document-key.ts";
import { toBytes } from "./document-bytes.ts";
import { type ReadDocument, readDocument } from "./read-documents.ts";

/** A file of a folder, to be read where it is parsed. */
export interface FileToRead {
  readonly kind: "file";
  /** The folder's. */
  readonly root: string;
  /** Whether what its document comes to is to be kept under a key. */
  readonly isKept: boolean;
  readonly file: ListedFile;
}

/** What a file came to. */
export interface FileRead {
  /** What its document came to, as bytes, and the document's key where it is kept; null where it is none. */
  readonly document: {
    readonly key: string | null;
    readonly bytes: Uint8Array<ArrayBuffer>;
  } | null;
  /** What of the file and its sidecar could not be read. */
  readonly unread: readonly LeftOut[];
}

/** Reads a file from the disk, parses it and reads its articles. Waits for the disk without a pause. */
export async function readFile({ root, isKept, file }: FileToRead): Promise<FileRead> {
  const { document, unread } = outcomeOf(readListedAtOnce(root, file));
  if (document === null) return { document: null, unread };
  const bytes = toBytes(await readDocument(document));
  return { document: { key: isKept ? documentKey(document) : null, bytes }, unread };
}

/** Reads a file of any source, and its document by what reads one. */
export async function readStepByStep(
  source: ArticleSource,
  file: ListedFile,
  readOne: (document: RawDocument) => Promise<ReadDocument>,
): Promise<ReadDocument> {
  const { document, unread } = outcomeOf(await source.read(file));
  if (document === null) return { path: file.path, digests: [], problems: unread };
  const { digests, problems } = await readOne(document);
  return { path: file.path, digests, problems: [...unread, ...problems] };
}

/** The document of a file, and what of the file could not be read. */
export function outcomeOf(steps: readonly (RawDocument | Unreadable)[]): {
  readonly document: RawDocument | null;
  readonly unread: readonly LeftOut[];
} {
  const unread = steps.flatMap((step) => (step.kind === "unreadable" ? [leftOutOf(step)] : []));
  return { document: steps.find((step) => step.kind === "document") ?? null, unread };
}
