import { randomUUID } from "node:crypto";
import { type FileHandle, open, readdir, rename, rm, stat, statfs } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";

import { codeOf } from "./causes.ts";

/** Bytes that are put together at most; what has more than a sixteenth of them is written by itself. */
const GATHERED = 1 << 20;
const LONG = GATHERED / 16;
const TEMPORARY = ".tmp";
/** What nobody has written to for so long (milliseconds) never will be renamed: its process is gone. */
const STALE = 5 * 60_000;
/** This machine as a part of a name; a container has a name of its own, and its processes have theirs there. */
const MACHINE = hostname()
  .replaceAll(/[^A-Za-z0-9-]/gu, "-")
  .slice(0, 64);
/** Whose a temporary file is: its machine, and the process there. */
const OWNER = /\.(?<machine>[A-Za-z0-9-]*)\.(?<pid>\d+)\.[0-9a-f-]{36}\.tmp$/u;

/** Names of temporary files that this process is writing. */
const beingWritten = new Set<string>();

/**
 * Writes a file so that whoever reads it finds all of it or none, even after the power failed.
 *
 * @throws what the file system throws; then nothing is left of it
 */
export async function writeAtomically(path: string, parts: readonly Uint8Array[]): Promise<void> {
  await demandRoom(dirname(path), parts);
  const temporary = `${path}.${MACHINE}.${process.pid}.${randomUUID()}${TEMPORARY}`;
  beingWritten.add(basename(temporary));
  try {
    const file = await open(temporary, "wx");
    try {
      await writeParts(file, parts);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  } finally {
    beingWritten.delete(basename(temporary));
  }
  await syncFolder(dirname(path));
}

/**
 * What does not fit is not begun: until it failed, nothing else could be written to the disk, a server's settings say.
 *
 * @throws what the file system throws, or as it does of a full disk
 */
async function demandRoom(folder: string, parts: readonly Uint8Array[]): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const size = sizeOf(parts);
  // Not every system knows what is free; what says 0 may have room.
  if (bavail === 0 || size <= bavail * bsize) return;
  throw Object.assign(new Error(`no room for ${size} bytes in "${folder}"`), { code: "ENOSPC" });
}

/**
 * Writes parts in order, short ones put together: a call for each would take longer than to write them. They are so
 * in one place over and over, as much garbage would hold up everybody for longer than all else of it.
 *
 * @throws what the file system throws
 */
async function writeParts(file: FileHandle, parts: readonly Uint8Array[]): Promise<void> {
  const gathered = Buffer.allocUnsafe(Math.min(GATHERED, sizeOf(parts)));
  let end = 0;
  for (const part of parts) {
    const isLong = part.length > LONG;
    if (end > 0 && (isLong || end + part.length > gathered.length)) {
      await file.writeFile(gathered.subarray(0, end));
      end = 0;
    }
    if (isLong) await file.writeFile(part);
    else {
      gathered.set(part, end);
      end += part.length;
    }
  }
  await file.writeFile(gathered.subarray(0, end));
}

function sizeOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

/**
 * Removes what writing left behind when its process was killed, as far as it can be.
 *
 * @throws what the file system throws where the folder cannot be listed
 */
export async function removeStale(folder: string, now: number): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith(TEMPORARY)) continue;
    // One that has just been renamed, or that nobody may remove, keeps no other.
    await removeIfStale(join(folder, name), now).catch(() => {});
  }
}

/** @throws what the file system throws */
async function removeIfStale(path: string, now: number): Promise<void> {
  const { mtimeMs } = await stat(path);
  if (isAbandoned(basename(path)) || now - mtimeMs > STALE) await rm(path, { force: true });
}

/** Whether it is known that nobody writes to it any more. */
function isAbandoned(name: string): boolean {
  const { machine, pid } = OWNER.exec(name)?.groups ?? {};
  if (machine !== MACHINE) return false;
  // A process that is started again in a container has the number that it had.
  return Number(pid) === process.pid ? !beingWritten.has(name) : !isRunning(Number(pid));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/** The new name is safe, too; not every system can say so. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // The file is whole either way.
  }
}
