import { close, constants, fstat, open, read } from "node:fs";
import { realpath } from "node:fs/promises";
import { join, sep } from "node:path";
import { promisify } from "node:util";

import type { Unreadable } from "../source.ts";
import { causeOf, codeOf, unreadable } from "./causes.ts";

/** The longest book has 4 MB; a larger file is no article. */
const LARGEST_FILE = 10 * 1024 * 1024;
const TOO_LARGE = "larger than 10 MB";

/** Stands in a name for bytes that are no character, by which nobody finds the file again. */
const REPLACED = "\ufffd";
const NOT_UNICODE = "its name is not UTF-8; rename it";

/**
 * Non-blocking: what was a file when it was listed may be a pipe now, which nobody may write to. Nor does
 * what was no link become one: only of links is it known where they lead.
 */
const READ = constants.O_RDONLY | constants.O_NONBLOCK;

/** Of `node:fs`: handles of `node:fs/promises` take half as much processor time again, of each of thousands of files. */
const openFile = promisify(open);
const closeFile = promisify(close);
const factsOf = promisify(fstat);
const readFrom = promisify(read);

/** The bytes of a file at a path below a folder, or why they cannot be read. Its size is known before any of them is read. */
export async function readFileAt(
  root: string,
  { path, isLink }: { readonly path: string; readonly isLink: boolean },
): Promise<Uint8Array | Unreadable> {
  const absolute = join(root, path);
  try {
    const target = isLink ? await realpath(absolute) : absolute;
    if (isLink && !target.startsWith(root.endsWith(sep) ? root : root + sep)) {
      return unreadable(path, "a link out of the folder");
    }
    const file = await openFile(target, isLink ? READ : READ | constants.O_NOFOLLOW);
    try {
      const facts = await factsOf(file);
      if (!facts.isFile()) return unreadable(path, "not a file");
      if (facts.size > LARGEST_FILE) return unreadable(path, TOO_LARGE, "tooLarge");
      return await readBytes(file, facts.size);
    } finally {
      await closeFile(file);
    }
  } catch (error) {
    const isMisread = codeOf(error) === "ENOENT" && path.includes(REPLACED);
    return unreadable(path, isMisread ? NOT_UNICODE : causeOf(error));
  }
}

/**
 * As many bytes of a file as it was said to have, in memory of their own, or fewer where it has become shorter;
 * what is written behind them later gives it another stamp. `readFile` asks for the size once more.
 */
async function readBytes(file: number, size: number): Promise<Uint8Array> {
  const bytes = Buffer.alloc(size);
  let length = 0;
  while (length < size) {
    const { bytesRead } = await readFrom(file, bytes, length, size - length, length);
    if (bytesRead === 0) return bytes.subarray(0, length);
    length += bytesRead;
  }
  return bytes;
}
