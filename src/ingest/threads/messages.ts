import type { RawDocument } from "../../sources/source.ts";
import type { FileRead, FileToRead } from "../read-file.ts";

/** What a thread is sent to read. */
export type ToRead = RawDocument | FileToRead;
/** What it says of that: what a document came to, as bytes, or what a file did. */
export type WasRead = Uint8Array | FileRead;

/** The path of what is to be read. */
export function pathOf(what: ToRead): string {
  return what.kind === "file" ? what.file.path : what.path;
}

/** What a thread says when it can take documents; all else that it says is {@link WasRead}. */
export const READY = "ready";

/** What a thread is given when it starts. */
export interface ThreadData {
  /** Shared: which of the documents that it was sent it is at work on, from 1; 0 for none. */
  readonly atWorkOn: Int32Array<SharedArrayBuffer>;
}
