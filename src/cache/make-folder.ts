import { mkdir } from "node:fs/promises";

import { codeOf } from "./causes.ts";

/**
 * Makes a folder, and those above it, where there is none.
 *
 * @throws what the file system throws
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    // Of a disk that can only be read, node says that there is no such folder.
    if (codeOf(error) === "ENOENT") await mkdir(folder);
    else throw error;
  }
}
