import { type FileHandle, open } from "node:fs/promises";
import { crc32 } from "node:zlib";

import type { Saved, SavedSection, Section, Sections } from "../archive/sections.ts";
import { inSlices, type Sliced } from "../archive/slices.ts";
import type { Refusal } from "./pack-file.ts";
import { writeAtomically } from "./write-atomically.ts";

/**
 * A snapshot is a file of sections, written once and read in one go:
 *
 *     head      "DATESNAP", the version of what made it (32 bytes); the layout's number, the length of the
 *               index, and the checksum of the index and of the version
 *     index     JSON: of each section its name, type, beginning, length in bytes and checksum
 *     sections  each beginning at a multiple of eight bytes
 *
 * Numbers are unsigned, of 32 bits, in this machine's order of bytes: the layout's number is another one
 * on a machine with another order. Checksums are CRC-32.
 */
const MAGIC = "DATESNAP";
/** Raised when the layout changes. */
const LAYOUT = 1;
const VERSION_LENGTH = 32;
const NUMBERS = 3;
const HEAD_LENGTH = MAGIC.length + VERSION_LENGTH + 4 * NUMBERS;
const ALIGNMENT = 8;
/** Bytes that are read at once. */
const READ_AT_ONCE = 16 << 20;
/** Bytes whose checksum is worked out in one stretch. */
const SUMMED_AT_ONCE = 1 << 20;

const TYPES = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float64Array };

interface Entry {
  readonly name: string;
  readonly type: keyof typeof TYPES;
  /** In bytes from the end of the index. */
  readonly start: number;
  readonly length: number;
  readonly checksum: number;
}

/**
 * Writes sections so that whoever reads the file finds all of it or none.
 *
 * @param version 32 bytes, a character each, of what made them
 * @throws what the file system throws
 */
export async function writeSnapshot(path: string, version: string, sections: Saved): Promise<void> {
  const { entries, parts } = await inSlices(laidOut(sections));
  const index = Buffer.from(JSON.stringify(entries));
  const head = headOf(version, index);
  const gap = new Uint8Array(gapAfter(head.length + index.length));
  await writeAtomically(path, [head, index, gap, ...parts]);
}

/** Sections one after the other, and what the index has of them. */
function* laidOut(
  sections: Saved,
): Sliced<{ readonly entries: readonly Entry[]; readonly parts: readonly Uint8Array[] }> {
  const entries: Entry[] = [];
  const parts: Uint8Array[] = [];
  let start = 0;
  for (const [name, section] of sections) {
    const pieces = piecesOf(section);
    const type = pieces[0]?.[Symbol.toStringTag] ?? "Uint8Array";
    let length = 0;
    let checksum = 0;
    for (const piece of pieces) {
      const bytes = bytesOf(piece);
      checksum = yield* checksumOf(bytes, checksum);
      parts.push(bytes);
      length += bytes.length;
    }
    entries.push({ name, type, start, length, checksum });
    const gap = gapAfter(length);
    parts.push(new Uint8Array(gap));
    start += length + gap;
  }
  return { entries, parts };
}

/**
 * Reads a file's sections, which lie in one stretch of memory.
 *
 * @throws what the file system throws
 */
export async function readSnapshot(path: string, version: string): Promise<Sections | Refusal> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    if (size < HEAD_LENGTH) return "damaged";
    const memory = await readAll(file, size);
    if (memory === null) return "damaged";
    const bytes = Buffer.from(memory);
    const head = bytes.subarray(0, HEAD_LENGTH);
    if (head.toString("latin1", 0, MAGIC.length) !== MAGIC) return "damaged";
    const [layout = 0, length = 0, checksum] = numbersOf(head);
    if (layout !== LAYOUT || versionOf(head) !== version) return "of another version";
    const index = bytes.subarray(HEAD_LENGTH, HEAD_LENGTH + length);
    if (checksumOfIndex(version, index) !== checksum) return "damaged";
    const end = HEAD_LENGTH + length;
    return (await inSlices(sectionsAt(memory, end + gapAfter(end), index))) ?? "damaged";
  } finally {
    await file.close();
  }
}

function* sectionsAt(memory: ArrayBuffer, from: number, index: Buffer): Sliced<Sections | null> {
  const bytes = new Uint8Array(memory);
  const entries: readonly Entry[] = JSON.parse(index.toString());
  const sections = new Map<string, Section>();
  for (const { name, type, start, length, checksum } of entries) {
    const section = bytes.subarray(from + start, from + start + length);
    if (section.length !== length || (yield* checksumOf(section, 0)) !== checksum) return null;
    const Type = TYPES[type];
    const count = length / Type.BYTES_PER_ELEMENT;
    sections.set(name, new Type(memory, section.byteOffset, count));
  }
  return sections;
}

async function readAll(file: FileHandle, size: number): Promise<ArrayBuffer | null> {
  const memory = new ArrayBuffer(size);
  const bytes = new Uint8Array(memory);
  let end = 0;
  while (end < size) {
    const { bytesRead } = await file.read(bytes, end, Math.min(READ_AT_ONCE, size - end), end);
    if (bytesRead === 0) return null;
    end += bytesRead;
  }
  return memory;
}

/** @param before the checksum of what lies before them; 0 for nothing */
function* checksumOf(bytes: Uint8Array, before: number): Sliced<number> {
  let checksum = before;
  for (let from = 0; from < bytes.length; from += SUMMED_AT_ONCE) {
    checksum = crc32(bytes.subarray(from, from + SUMMED_AT_ONCE), checksum);
    yield;
  }
  return checksum;
}

function headOf(version: string, index: Buffer): Buffer {
  const numbers = Uint32Array.of(LAYOUT, index.length, checksumOfIndex(version, index));
  return Buffer.concat([Buffer.from(MAGIC + version, "latin1"), bytesOf(numbers)]);
}

function versionOf(head: Buffer): string {
  return head.toString("latin1", MAGIC.length, MAGIC.length + VERSION_LENGTH);
}

function numbersOf(head: Buffer): Uint32Array {
  return new Uint32Array(Uint8Array.from(head.subarray(MAGIC.length + VERSION_LENGTH)).buffer);
}

function checksumOfIndex(version: string, index: Buffer): number {
  return crc32(index, crc32(Buffer.from(version, "latin1")));
}

function bytesOf({ buffer, byteOffset, byteLength }: Section): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function piecesOf(section: SavedSection): readonly Section[] {
  return "BYTES_PER_ELEMENT" in section ? [section] : section;
}

function gapAfter(length: number): number {
  return (ALIGNMENT - (length % ALIGNMENT)) % ALIGNMENT;
}
