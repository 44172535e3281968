/** Text, or why the bytes are none. */
export type Decoded =
  | { readonly text: string; readonly cause?: never }
  | { readonly cause: string; readonly text?: never };

const decoder = new TextDecoder("utf-8", { fatal: true });

/** Reads bytes as UTF-8; a byte order mark is dropped. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { cause: "the file is empty" };
  if (bytes.includes(0)) return { cause: "binary, not text" };
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return { cause: "not valid UTF-8" };
  }
  return text.trim() === "" ? { cause: "the file is empty" } : { text };
}
