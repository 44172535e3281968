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
}

/** Where raw documents come from: a folder today, feeds later. */
export interface ArticleSource {
  /**
   * All documents, one after the other, in the same order each time. Never throws: what cannot be
   * read is an {@link Unreadable} among the rest.
   *
   * @param onFound told how many there are, where that is known before they are read
   */
  documents(onFound?: (count: number) => void): AsyncIterable<RawDocument | Unreadable>;
}

/** What a sidecar's name adds to the name of its article file. */
export const SIDECAR_SUFFIX = ".meta.yaml";
