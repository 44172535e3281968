import { deflateRawSync, inflateRawSync } from "node:zlib";

/**
 * Text packed into few characters: deflated, and written with 14 bits a character in letters that every
 * Unicode text may hold and no normalisation changes (CJK Unified Ideographs, U+4E00 to U+8DFF). English
 * takes about a third of its characters.
 */
const FIRST = 0x4e00;
const BITS = 14;
const BYTE = 8;
/** Beyond this a packed text is none of ours. */
const LONGEST = 4096;

export function pack(text: string): string {
  let packed = "";
  let buffer = 0;
  let filled = 0;
  for (const byte of deflateRawSync(Buffer.from(text, "utf8"), { level: 9 })) {
    buffer = (buffer << BYTE) | byte;
    filled += BYTE;
    if (filled < BITS) continue;
    filled -= BITS;
    packed += String.fromCharCode(FIRST + (buffer >>> filled));
    buffer &= 2 ** filled - 1;
  }
  return filled === 0 ? packed : packed + String.fromCharCode(FIRST + (buffer << (BITS - filled)));
}

/** What was packed; null for what is nothing that was. */
export function unpack(packed: string): string | null {
  const bytes: number[] = [];
  let buffer = 0;
  let filled = 0;
  for (let at = 0; at < packed.length; at += 1) {
    const bits = packed.charCodeAt(at) - FIRST;
    if (bits < 0 || bits >= 2 ** BITS) return null;
    buffer = (buffer << BITS) | bits;
    filled += BITS;
    while (filled >= BYTE) {
      filled -= BYTE;
      bytes.push(buffer >>> filled);
      buffer &= 2 ** filled - 1;
    }
  }
  try {
    const text = inflateRawSync(Buffer.from(bytes), { maxOutputLength: LONGEST });
    return text.toString("utf8");
  } catch {
    return null;
  }
}
