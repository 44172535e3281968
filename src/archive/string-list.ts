import { BrokenSections, type Section, sectionOf, type Sections } from "./sections.ts";

/**
 * Begins a string that UTF-8 has no bytes for, as half a character is in it: UTF-16 follows, the lower
 * byte first. UTF-8 has no such byte.
 */
const AS_UTF16 = 0xff;
const LAST_ASCII = 0x7f;
/** UTF-8 takes at most so many bytes for a unit of UTF-16. */
const MOST_BYTES = 3;

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Strings as the sections `bytes`, one after the other, and `ends`, where each ends in them. */
export function saveStrings(strings: Iterable<string>, count: number): Sections {
  const ends = new Uint32Array(count);
  let bytes = new Uint8Array(16 * count + 1024);
  let end = 0;
  let index = 0;
  for (const string of strings) {
    const most = end + 1 + MOST_BYTES * string.length;
    if (most > bytes.length) {
      const more = new Uint8Array(2 * most);
      more.set(bytes.subarray(0, end));
      bytes = more;
    }
    end = string.isWellFormed()
      ? end + encoder.encodeInto(string, bytes.subarray(end)).written
      : writeUtf16(string, bytes, end);
    ends[index] = end;
    index += 1;
  }
  return new Map<string, Section>([
    ["bytes", bytes.subarray(0, end)],
    ["ends", ends],
  ]);
}

/**
 * The strings of two such sections.
 *
 * @throws {BrokenSections} where they are not what {@link saveStrings} makes
 */
export function loadStrings(sections: Sections): string[] {
  const bytes = sectionOf(sections, "bytes", Uint8Array);
  const ends = sectionOf(sections, "ends", Uint32Array);
  if ((ends.at(-1) ?? 0) !== bytes.length) throw new BrokenSections("strings end elsewhere");
  // Nearly all strings are ASCII, which is cut out of one string several times as fast as it is decoded.
  const letters = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const strings: string[] = [];
  let start = 0;
  for (const end of ends) {
    if (end < start || end > bytes.length) throw new BrokenSections("a string ends elsewhere");
    strings.push(
      isAscii(bytes, start, end)
        ? letters.slice(start, end)
        : readString(bytes.subarray(start, end)),
    );
    start = end;
  }
  return strings;
}

function isAscii(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if ((bytes[at] ?? 0) > LAST_ASCII) return false;
  return true;
}

/** @throws {BrokenSections} where that is no string's bytes */
function readString(bytes: Uint8Array): string {
  if (bytes[0] === AS_UTF16) return readUtf16(bytes);
  try {
    return decoder.decode(bytes);
  } catch {
    throw new BrokenSections("a string is not UTF-8");
  }
}

function writeUtf16(string: string, bytes: Uint8Array, start: number): number {
  bytes[start] = AS_UTF16;
  for (let at = 0; at < string.length; at += 1) {
    const unit = string.charCodeAt(at);
    bytes[start + 1 + 2 * at] = unit & 0xff;
    bytes[start + 2 + 2 * at] = unit >>> 8;
  }
  return start + 1 + 2 * string.length;
}

function readUtf16(bytes: Uint8Array): string {
  let string = "";
  for (let at = 1; at + 1 < bytes.length; at += 2) {
    string += String.fromCharCode((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8));
  }
  return string;
}
