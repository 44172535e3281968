import { type FileHandle, open } from "node:fs/promises";
import { crc32 } from "node:zlib";

import type { Section, Sections } from "../archive/sections.ts";
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
/** Bytes that are read, or whose checksum is worked out, in one stretch. */
const AT_ONCE = 16 << 20;
/** Bytes of which the checksum takes long enough for others to have their turn after it. */
const LEAST_SLICE = 1 << 19;

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
export async function writeSnapshot(
  path: string,
  version: string,
  sections: Sections,
): Promise<void> {
  const entries: Entry[] = [];
  const parts: Uint8Array[] = [];
  let start = 0;
  for (const [name, section] of sections) {
    const bytes = bytesOf(section);
    const type = section[Symbol.toStringTag];
    entries.push({ name, type, start, length: bytes.length, checksum: await checksumOf(bytes) });
    const gap = gapAfter(bytes.length);
    parts.push(bytes, new Uint8Array(gap));
    start += bytes.length + gap;
  }
  const index = Buffer.from(JSON.stringify(entries));
  const head = headOf(version, index);
  const gap = new Uint8Array(gapAfter(head.length + index.length));
  await writeAtomically(path, [head, index, gap, ...parts]);
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
    return (await sectionsAt(memory, end + gapAfter(end), index)) ?? "damaged";
  } finally {
    await file.close();
  }
}

async function sectionsAt(
  memory: ArrayBuffer,
  from: number,
  index: Buffer,
): Promise<Sections | null> {
  const bytes = new Uint8Array(memory);
  const entries: readonly Entry[] = JSON.parse(index.toString());
  const sections = new Map<string, Section>();
  for (const { name, type, start, length, checksum } of entries) {
    const section = bytes.subarray(from + start, from + start + length);
    if (section.length !== length || (await checksumOf(section)) !== checksum) return null;
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
    const { bytesRead } = await file.read(bytes, end, Math.min(AT_ONCE, size - end), end);
    if (bytesRead === 0) return null;
    end += bytesRead;
  }
  return memory;
}

/** In slices, after which others have their turn. */
async function checksumOf(bytes: Uint8Array): Promise<number> {
  let checksum = 0;
  for (let from = 0; from < bytes.length; from += AT_ONCE) {
    checksum = crc32(bytes.subarray(from, from + AT_ONCE), checksum);
    if (bytes.length >= LEAST_SLICE) await new Promise((resolve) => setImmediate(resolve));
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

function gapAfter(length: number): number {
  return (ALIGNMENT - (length % ALIGNMENT)) % ALIGNMENT;
}
