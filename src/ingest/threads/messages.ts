/** What a thread says when it can take documents; all else that it says is what one came to, as bytes. */
export const READY = "ready";

/** What a thread is given when it starts. */
export interface ThreadData {
  /** Shared: which of the documents that it was sent it is at work on, from 1; 0 for none. */
  readonly atWorkOn: Int32Array<SharedArrayBuffer>;
}
