import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";

import { formatOf } from "../formats/formats.ts";
import { byPath, type ListedFile, SIDECAR_SUFFIX, type Unreadable } from "../source.ts";
import { causeOf, codeOf, unreadable } from "./causes.ts";

/** A README at any level tells people about the folder. */
const README = /^readme\./iu;
/** Files that are looked at in one go. */
const LOOKED_AT_ONCE = 64;

/** A file's path as it is shown and sorted. */
interface Entry {
  /** Below the folder, with `/` between the parts. */
  readonly path: string;
  readonly isLink: boolean;
}

/** What a folder holds: its files, and what of it could not be listed. */
interface Entries {
  readonly files: Map<string, Entry>;
  readonly unlisted: Unreadable[];
}

/** A folder's real path, or why there is none. */
export async function openRoot(dir: string): Promise<string | Unreadable> {
  try {
    const root = await realpath(dir);
    const isFolder = (await stat(root)).isDirectory();
    return isFolder ? root : unreadable(dir, "not a folder");
  } catch (error) {
    return unreadable(dir, codeOf(error) === "ENOENT" ? "no such folder" : causeOf(error));
  }
}

/** All files below a folder, in all folders in it. */
export async function entriesOf(root: string): Promise<Entries> {
  const entries: Entries = { files: new Map(), unlisted: [] };
  await addBelow(root, "", entries);
  return entries;
}

/** The files at some paths and below them, "" for all; a sidecar brings the file that it belongs to. */
export async function entriesAt(root: string, paths: Iterable<string>): Promise<Entries> {
  const entries: Entries = { files: new Map(), unlisted: [] };
  const all = new Set<string>();
  for (const path of paths) {
    if (path === "") return entriesOf(root);
    all.add(path);
    if (path.endsWith(SIDECAR_SUFFIX)) all.add(path.slice(0, -SIDECAR_SUFFIX.length));
  }
  for (const path of all) {
    if (path.split("/").some((part) => part === "" || part.startsWith("."))) continue;
    await addAt(root, path, entries);
    await addAt(root, path + SIDECAR_SUFFIX, entries);
  }
  return entries;
}

async function addAt(root: string, path: string, entries: Entries): Promise<void> {
  try {
    const facts = await lstat(join(root, path));
    if (facts.isDirectory()) await addBelow(root, path, entries);
    else if (facts.isFile() || facts.isSymbolicLink()) {
      entries.files.set(path, { path, isLink: facts.isSymbolicLink() });
    }
  } catch (error) {
    // What is gone is not there to be listed.
    const isGone = ["ENOENT", "ENOTDIR"].includes(codeOf(error));
    if (!isGone) entries.unlisted.push(unreadable(path, causeOf(error)));
  }
}

/** Lists without recursion: folders can be nested as deep as their owner likes. */
async function addBelow(root: string, start: string, { files, unlisted }: Entries): Promise<void> {
  const pending = [start];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    try {
      const found = await readdir(join(root, folder), { withFileTypes: true });
      for (const entry of found) {
        if (entry.name.startsWith(".")) continue;
        const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
        const isLink = entry.isSymbolicLink();
        if (entry.isDirectory()) pending.push(path);
        else if (entry.isFile() || isLink) files.set(path, { path, isLink });
      }
    } catch (error) {
      unlisted.push(unreadable(folder === "" ? root : folder, causeOf(error)));
    }
  }
}

/**
 * The article files among some, in code-unit order of their paths, each with its stamp.
 *
 * @param onFound told how many there are before each is looked at
 */
export async function articleFiles(
  root: string,
  files: ReadonlyMap<string, Entry>,
  onFound: (count: number) => void = () => {},
): Promise<readonly ListedFile[]> {
  const articles = [...files.values()].filter(({ path }) => isArticlePath(path)).toSorted(byPath);
  onFound(articles.length);
  const listed: ListedFile[] = [];
  for (let from = 0; from < articles.length; from += LOOKED_AT_ONCE) {
    const some = articles.slice(from, from + LOOKED_AT_ONCE).map(async ({ path, isLink }) => {
      const sidecar = files.has(path + SIDECAR_SUFFIX) ? path + SIDECAR_SUFFIX : null;
      const looks = [await lookAt(join(root, path))];
      if (sidecar !== null) looks.push(await lookAt(join(root, sidecar)));
      const size = looks.reduce((sum, look) => sum + look.size, 0);
      return { path, isLink, sidecar, size, stamp: looks.map(({ stamp }) => stamp).join(" ") };
    });
    listed.push(...(await Promise.all(some)));
  }
  return listed;
}

/** Sidecars that belong to nothing: they are likely misspelt. */
export function orphansOf(files: ReadonlyMap<string, Entry>): readonly Unreadable[] {
  return [...files.keys()]
    .filter((path) => path.endsWith(SIDECAR_SUFFIX))
    .filter((path) => {
      const owner = path.slice(0, -SIDECAR_SUFFIX.length);
      return !isArticlePath(owner) || !files.has(owner);
    })
    .map((path) => unreadable(path, "no article file beside it", "stated"));
}

/** The stamp is another one when a file has been written, replaced or renamed; where a link leads counts, not the link. */
async function lookAt(
  absolute: string,
): Promise<{ readonly size: number; readonly stamp: string }> {
  try {
    const { ino, size, mtimeMs, ctimeMs } = await stat(absolute);
    return { size, stamp: [ino, size, mtimeMs, ctimeMs].join("-") };
  } catch (error) {
    return { size: 0, stamp: codeOf(error) };
  }
}

/** Whether a file of this path is an article by its name. */
export function isArticlePath(path: string): boolean {
  return formatOf(path) !== null && !README.test(path.slice(path.lastIndexOf("/") + 1));
}
