import { type FileHandle, open } from "node:fs/promises";
import { crc32 } from "node:zlib";

import {
  endLength,
  HEAD_LENGTH,
  headOf,
  type Key,
  type Place,
  readIndex,
  TAIL_LENGTH,
} from "./pack.ts";

/** Bytes that are read at once: records are asked for in the order in which they were written, mostly. */
const WINDOW = 1024 * 1024;

interface Window {
  readonly start: number;
  readonly bytes: Buffer;
}

const NOTHING: Window = { start: 0, bytes: Buffer.alloc(0) };

/** Why a file is not used. */
export type Refusal = "damaged" | "of another version";

/** A pack on disk, open for reading. */
export class PackFile {
  readonly path: string;
  /** How many bytes it has. */
  readonly length: number;
  readonly places: ReadonlyMap<Key, Place>;
  readonly #handle: FileHandle;
  #window: Window = NOTHING;
  /** The last reading that was begun: another waits for it, as it may find its bytes in the same window. */
  #last: Promise<unknown> = Promise.resolve();

  private constructor(
    path: string,
    handle: FileHandle,
    length: number,
    places: ReadonlyMap<Key, Place>,
  ) {
    this.path = path;
    this.#handle = handle;
    this.length = length;
    this.places = places;
  }

  /**
   * Opens a pack whose records were made by this version.
   *
   * @throws what the file system throws
   */
  static async open(path: string, version: string): Promise<PackFile | Refusal> {
    const handle = await open(path, "r");
    let found: ReadonlyMap<Key, Place> | Refusal = "damaged";
    try {
      const { size } = await handle.stat();
      found = await findPlaces(handle, size, version);
      if (typeof found !== "string") return new PackFile(path, handle, size, found);
      return found;
    } finally {
      if (typeof found === "string") await handle.close();
    }
  }

  /** A record's bytes; null where they are not what was written. The bytes are the caller's to keep. */
  read(place: Place): Promise<Uint8Array | null> {
    const reading = this.#last.then(() => this.#read(place));
    this.#last = reading.catch(() => {});
    return reading;
  }

  /** Lets go of what was read ahead. */
  rest(): void {
    this.#window = NOTHING;
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }

  async #read({ start, length, checksum }: Place): Promise<Uint8Array | null> {
    const from = this.#window.start;
    if (start < from || start + length > from + this.#window.bytes.length) {
      this.#window = { start, bytes: await readAt(this.#handle, start, Math.max(length, WINDOW)) };
    }
    const offset = start - this.#window.start;
    const bytes = Uint8Array.from(this.#window.bytes.subarray(offset, offset + length));
    return bytes.length === length && crc32(bytes) === checksum ? bytes : null;
  }
}

async function findPlaces(
  handle: FileHandle,
  length: number,
  version: string,
): Promise<ReadonlyMap<Key, Place> | Refusal> {
  if (length < HEAD_LENGTH + TAIL_LENGTH) return "damaged";
  const head = await readAt(handle, 0, HEAD_LENGTH);
  if (!head.equals(headOf(version))) return "of another version";
  const tail = await readAt(handle, length - TAIL_LENGTH, TAIL_LENGTH);
  const ending = endLength(tail, length);
  if (ending === null) return "damaged";
  return readIndex(head, await readAt(handle, length - ending, ending), length) ?? "damaged";
}

/** As many bytes as there are, at most `length`. */
async function readAt(handle: FileHandle, start: number, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafeSlow(length);
  const { bytesRead } = await handle.read(bytes, 0, length, start);
  return bytes.subarray(0, bytesRead);
}
