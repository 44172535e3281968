/**
 * Begins a string that UTF-8 has no bytes for, as half a character is in it: UTF-16 follows, the lower
 * byte first. UTF-8 has no such byte.
 */
const AS_UTF16 = 0xff;
/** UTF-8 takes at most so many bytes for a unit of UTF-16. */
const MOST_BYTES = 3;

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** How many bytes a string takes at most. */
export function mostBytesOf(string: string): number {
  return 1 + MOST_BYTES * string.length;
}

/** Any string's bytes, in a buffer of their own. */
export function bytesOf(string: string): Uint8Array {
  if (string.isWellFormed()) return encoder.encode(string);
  const bytes = new Uint8Array(1 + 2 * string.length);
  writeUtf16(string, bytes);
  return bytes;
}

/** Writes a string to where there is room for {@link mostBytesOf} it, and says how many bytes it takes. */
export function writeString(string: string, bytes: Uint8Array): number {
  return string.isWellFormed()
    ? encoder.encodeInto(string, bytes).written
    : writeUtf16(string, bytes);
}

/** Whether some bytes of a string are UTF-8. */
export function isKeptAsUtf8(bytes: Uint8Array): boolean {
  return bytes[0] !== AS_UTF16;
}

/** The string of some bytes; null where these are no string's. */
export function readString(bytes: Uint8Array): string | null {
  if (bytes[0] === AS_UTF16) return bytes.length % 2 === 1 ? readUtf16(bytes) : null;
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

function writeUtf16(string: string, bytes: Uint8Array): number {
  bytes[0] = AS_UTF16;
  for (let at = 0; at < string.length; at += 1) {
    const unit = string.charCodeAt(at);
    bytes[1 + 2 * at] = unit & 0xff;
    bytes[2 + 2 * at] = unit >>> 8;
  }
  return 1 + 2 * string.length;
}

function readUtf16(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + 1, bytes.length - 1).toString("utf16le");
}
