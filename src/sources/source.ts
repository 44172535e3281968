import type { Fault, LeftOut } from "../model/ingest-report.ts";

/** A file of the archive's folder as it lies on disk. */
export interface RawDocument {
  readonly kind: "document";
  /** Path below the folder, with `/` between the parts. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The bytes of `<path>.meta.yaml`, where the owner states what the page does not; else null. */
  readonly sidecar: Uint8Array | null;
}

/** Something that should have been a document, and why it is none. */
export interface Unreadable {
  readonly kind: "unreadable";
  /** Path below the folder, or the folder itself. */
  readonly path: string;
  /** One clause for a log line: `larger than 10 MB`. */
  readonly cause: string;
  /** "unreadable" where it is left out. */
  readonly fault?: Fault;
}

/** The same as a file that is left out. */
export function leftOutOf({ path, cause, fault = "unreadable" }: Unreadable): LeftOut {
  return { path, cause, fault };
}

/** A file that is there to be read. */
export interface ListedFile {
  /** Path below the folder, with `/` between the parts. */
  readonly path: string;
  readonly isLink: boolean;
  /** The path of its sidecar, where it has one. */
  readonly sidecar: string | null;
  /** Bytes that it had when it was listed, its sidecar's among them. */
  readonly size: number;
  /** Another one when the file or its sidecar has changed. */
  readonly stamp: string;
}

/** How many bytes some files had when they were listed. */
export function sizeOfAll(files: readonly ListedFile[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}

/** What there is to be read. */
export interface Listing {
  /** In code-unit order of their paths. */
  readonly files: readonly ListedFile[];
  /** What should be files to read, and is none. */
  readonly unread: readonly Unreadable[];
  /** Paths of folders of which nobody knows what is in them; "" for all. */
  readonly unlisted: readonly string[];
}

/** Where raw documents come from: a folder today, feeds later. Nothing of it throws. */
export interface ArticleSource {
  /**
   * What there is.
   *
   * @param at paths: only what is there, or below, is listed
   * @param onFound told how many files there are before each of them is looked at
   */
  list(at?: Iterable<string>, onFound?: (files: number) => void): Promise<Listing>;
  /** The document that a file is, and what of the file and its sidecar cannot be read. */
  read(file: ListedFile): Promise<readonly (RawDocument | Unreadable)[]>;
}

/** All documents of a source, one after the other, and what cannot be read, in order of their paths. */
export async function* documentsOf(
  source: ArticleSource,
): AsyncGenerator<RawDocument | Unreadable> {
  const { files, unread } = await source.list();
  for (const step of [...files, ...unread].toSorted(byPath)) {
    if ("kind" in step) yield step;
    else yield* await source.read(step);
  }
}

/** Code units, not a language's order: the same on each system. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  if (a.path === b.path) return 0;
  return a.path < b.path ? -1 : 1;
}

/** What a sidecar's name adds to the name of its article file. */
export const SIDECAR_SUFFIX = ".meta.yaml";
