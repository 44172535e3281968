import { BrokenSections, type Section, sectionOf, type Sections } from "./sections.ts";
import type { Sliced } from "./slices.ts";
import { mostBytesOf, readString, writeString } from "../model/string-bytes.ts";

const LAST_ASCII = 0x7f;
/** Strings that are written in one stretch. */
const WRITTEN_AT_ONCE = 2000;

/**
 * Strings as the sections `bytes`, one after the other, and `ends`, where each ends in them.
 *
 * @param strings null for one that is empty
 */
export function* saveStrings(
  strings: Iterable<string | null>,
  count: number,
): Sliced<ReadonlyMap<string, Section>> {
  const ends = new Uint32Array(count);
  let bytes = new Uint8Array(16 * count + 1024);
  let end = 0;
  let index = 0;
  for (const string of strings) {
    const most = end + mostBytesOf(string ?? "");
    if (most > bytes.length) {
      const more = new Uint8Array(2 * most);
      more.set(bytes.subarray(0, end));
      bytes = more;
    }
    end += writeString(string ?? "", bytes.subarray(end));
    ends[index] = end;
    index += 1;
    if (index % WRITTEN_AT_ONCE === 0) yield;
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
    const string = isAscii(bytes, start, end)
      ? letters.slice(start, end)
      : readString(bytes.subarray(start, end));
    if (string === null) throw new BrokenSections("a string's bytes are none");
    strings.push(string);
    start = end;
  }
  return strings;
}

function isAscii(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if ((bytes[at] ?? 0) > LAST_ASCII) return false;
  return true;
}
