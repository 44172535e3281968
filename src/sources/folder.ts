import { lstatSync } from "node:fs";
import { lstat } from "node:fs/promises";
import { join } from "node:path";

import { causeOf, codeOf, unreadable } from "./folder/causes.ts";
import { articleFiles, entriesAt, entriesOf, openRoot, orphansOf } from "./folder/list-files.ts";
import { readFileAt, readFileAtOnce } from "./folder/read-file.ts";
import type { ArticleSource, ListedFile, Listing, RawDocument, Unreadable } from "./source.ts";

/** A folder as a source of articles. */
export interface FolderSource extends ArticleSource {
  /** Where the folder is in truth, as it was listed last; null where it was not there, or was not listed yet. */
  readonly root: string | null;
}

/**
 * All article files of a folder and of the folders in it, with their sidecars. Passed over: names that
 * begin with a dot, files whose extension no format has, and READMEs. A symbolic link is read if it leads
 * to a file within the folder; links to folders are not followed.
 */
export function createFolderSource(dir: string): FolderSource {
  /** Looked up with each listing, not with each file. */
  let root: string | Unreadable | null = null;
  return {
    get root() {
      return typeof root === "string" ? root : null;
    },
    async list(at, onFound) {
      root = await openRoot(dir);
      if (typeof root !== "string") return { files: [], unread: [root], unlisted: [""] };
      return listFolder(root, at, onFound);
    },
    async read(file) {
      root ??= await openRoot(dir);
      return typeof root === "string" ? readListed(root, file) : [root];
    },
  };
}

async function listFolder(
  root: string,
  at: Iterable<string> | undefined,
  onFound?: (files: number) => void,
): Promise<Listing> {
  const { files, unlisted } = await (at === undefined ? entriesOf(root) : entriesAt(root, at));
  return {
    files: await articleFiles(root, files, onFound),
    unread: [...unlisted, ...orphansOf(files)],
    unlisted: unlisted.map(({ path }) => (path === root ? "" : path)),
  };
}

async function readListed(
  root: string,
  file: ListedFile,
): Promise<readonly (RawDocument | Unreadable)[]> {
  const bytes = await readFileAt(root, file);
  return stepsOf(file, bytes, file.sidecar === null ? null : await readIn(root, file.sidecar));
}

/**
 * The document that a file of a folder is, and what of the file and its sidecar cannot be read. For a thread that has
 * nothing else to do: it waits for the disk.
 *
 * @param root the folder's, of a {@link FolderSource}
 */
export function readListedAtOnce(
  root: string,
  file: ListedFile,
): readonly (RawDocument | Unreadable)[] {
  const bytes = readFileAtOnce(root, file);
  return stepsOf(file, bytes, file.sidecar === null ? null : readAtOnceIn(root, file.sidecar));
}

function stepsOf(
  file: ListedFile,
  bytes: Uint8Array | Unreadable,
  sidecar: Uint8Array | Unreadable | null,
): readonly (RawDocument | Unreadable)[] {
  const isSidecarRead = sidecar instanceof Uint8Array;
  const problems = sidecar === null || isSidecarRead ? [] : [sidecar];
  if (!(bytes instanceof Uint8Array)) return [...problems, bytes];
  return [
    ...problems,
    { kind: "document", path: file.path, bytes, sidecar: isSidecarRead ? sidecar : null },
  ];
}

/** The bytes of one file of a folder by its path, or why they cannot be read; null where there is none. */
export async function readFileIn(
  dir: string,
  path: string,
): Promise<Uint8Array | Unreadable | null> {
  const root = await openRoot(dir);
  // What is wrong with the folder itself, its documents tell.
  return typeof root === "string" ? readIn(root, path) : null;
}

async function readIn(root: string, path: string): Promise<Uint8Array | Unreadable | null> {
  try {
    const isLink = (await lstat(join(root, path))).isSymbolicLink();
    return await readFileAt(root, { path, isLink });
  } catch (error) {
    return codeOf(error) === "ENOENT" ? null : unreadable(path, causeOf(error));
  }
}

function readAtOnceIn(root: string, path: string): Uint8Array | Unreadable | null {
  try {
    const isLink = lstatSync(join(root, path)).isSymbolicLink();
    return readFileAtOnce(root, { path, isLink });
  } catch (error) {
    return codeOf(error) === "ENOENT" ? null : unreadable(path, causeOf(error));
  }
}
