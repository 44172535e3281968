import { crc32 } from "node:zlib";

/**
 * A pack is a file of records, written once:
 *
 *     head      "DATELINE", the layout's number, the version of what made the records
 *     records   one after the other
 *     index     for each record: its key, where it begins, its length, its checksum
 *     tail      the number of records, the checksum of head and index, "DATELINE"
 *
 * Numbers are unsigned, of 32 bits, little-endian; checksums are CRC-32. A record's checksum is looked at
 * when it is read, so that opening a pack reads little of it.
 */
const MAGIC = Buffer.from("DATELINE", "latin1");
/** Raised when the layout changes. */
const LAYOUT = 1;
const VERSION_LENGTH = 32;
const KEY_LENGTH = 32;
const NUMBER = 4;

export const HEAD_LENGTH = MAGIC.length + NUMBER + VERSION_LENGTH;
const ENTRY_LENGTH = KEY_LENGTH + 3 * NUMBER;
export const TAIL_LENGTH = 2 * NUMBER + MAGIC.length;

/** 32 bytes, a character each (latin1): of a SHA-256. */
export type Key = string;

/** Where a record stands in its pack. */
export interface Place {
  /** In bytes from the pack's beginning. */
  readonly start: number;
  readonly length: number;
  readonly checksum: number;
}

export interface Record {
  readonly key: Key;
  readonly bytes: Uint8Array;
}

/** @param version 32 bytes, a character each, of what made the records */
export function headOf(version: string): Buffer {
  const layout = Buffer.alloc(NUMBER);
  layout.writeUInt32LE(LAYOUT);
  return Buffer.concat([MAGIC, layout, Buffer.from(version, "latin1")]);
}

/** The bytes of a pack in order, in parts, and where in them its records are. */
export function writePack(
  version: string,
  records: readonly Record[],
): { readonly parts: readonly Uint8Array[]; readonly places: ReadonlyMap<Key, Place> } {
  const head = headOf(version);
  const index = Buffer.alloc(records.length * ENTRY_LENGTH);
  const places = new Map<Key, Place>();
  let start = head.length;
  for (const [number, { key, bytes }] of records.entries()) {
    const checksum = crc32(bytes);
    const entry = number * ENTRY_LENGTH;
    index.write(key, entry, KEY_LENGTH, "latin1");
    index.writeUInt32LE(start, entry + KEY_LENGTH);
    index.writeUInt32LE(bytes.length, entry + KEY_LENGTH + NUMBER);
    index.writeUInt32LE(checksum, entry + KEY_LENGTH + 2 * NUMBER);
    places.set(key, { start, length: bytes.length, checksum });
    start += bytes.length;
  }
  const tail = Buffer.alloc(2 * NUMBER);
  tail.writeUInt32LE(records.length, 0);
  tail.writeUInt32LE(crc32(index, crc32(head)), NUMBER);
  return { parts: [head, ...records.map(({ bytes }) => bytes), index, tail, MAGIC], places };
}

/** How many bytes of a pack's end its tail and index take; null where that is no tail of such a pack. */
export function endLength(tail: Uint8Array, packLength: number): number | null {
  const bytes = Buffer.from(tail.buffer, tail.byteOffset, tail.length);
  if (bytes.length !== TAIL_LENGTH || !bytes.subarray(2 * NUMBER).equals(MAGIC)) return null;
  const length = bytes.readUInt32LE(0) * ENTRY_LENGTH + TAIL_LENGTH;
  return HEAD_LENGTH + length <= packLength ? length : null;
}

/**
 * Where a pack's records are; null where its index is damaged or a record's place is not within it.
 *
 * @param end as many bytes of its end as {@link endLength} says
 */
export function readIndex(
  head: Uint8Array,
  end: Uint8Array,
  packLength: number,
): ReadonlyMap<Key, Place> | null {
  const bytes = Buffer.from(end.buffer, end.byteOffset, end.length);
  const indexLength = bytes.length - TAIL_LENGTH;
  const index = bytes.subarray(0, indexLength);
  if (crc32(index, crc32(head)) !== bytes.readUInt32LE(indexLength + NUMBER)) return null;
  const places = new Map<Key, Place>();
  for (let entry = 0; entry < indexLength; entry += ENTRY_LENGTH) {
    const place = {
      start: index.readUInt32LE(entry + KEY_LENGTH),
      length: index.readUInt32LE(entry + KEY_LENGTH + NUMBER),
      checksum: index.readUInt32LE(entry + KEY_LENGTH + 2 * NUMBER),
    };
    if (place.start < HEAD_LENGTH || place.start + place.length > packLength - bytes.length) {
      return null;
    }
    places.set(index.toString("latin1", entry, entry + KEY_LENGTH), place);
  }
  return places;
}
