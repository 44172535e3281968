import type { Fault } from "../model/ingest-report.ts";

/** Text, or why the bytes are none. */
export type Decoded =
  | { readonly text: string; readonly cause?: never }
  | { readonly cause: string; readonly fault: Fault; readonly text?: never };

const EMPTY = { cause: "the file is empty", fault: "empty" } as const;

const decoder = new TextDecoder("utf-8", { fatal: true });

/** Reads bytes as UTF-8; a byte order mark is dropped. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return EMPTY;
  if (bytes.includes(0)) return { cause: "binary, not text", fault: "notText" };
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return { cause: "not valid UTF-8", fault: "notText" };
  }
  return text.trim() === "" ? EMPTY : { text };
}
