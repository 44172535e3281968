import { constants } from "node:fs";
import { lstat, open, readdir, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { formatOf } from "./formats/formats.ts";
import { SIDECAR_SUFFIX, type ArticleSource, type RawDocument, type Unreadable } from "./source.ts";

/** The longest book has 4 MB; a larger file is no article. */
const LARGEST_FILE = 10 * 1024 * 1024;
const TOO_LARGE = "larger than 10 MB";

/**
 * Non-blocking: what was a file when it was listed may be a pipe now, which nobody may write to. Nor does
 * what was no link become one: only of links is it known where they lead.
 */
const READ = constants.O_RDONLY | constants.O_NONBLOCK;

/** A README at any level tells people about the folder. */
const README = /^readme\./iu;

/** A file's path as it is shown and sorted, and as the system opens it. */
interface Entry {
  /** Below the folder, with `/` between the parts. */
  readonly path: string;
  readonly absolute: string;
  readonly isLink: boolean;
}

/** What a folder holds: its files, and what of it could not be listed. */
interface Listing {
  readonly files: Entry[];
  readonly unlisted: Unreadable[];
}

/**
 * All article files of a folder and of the folders in it, in code-unit order of their paths, with
 * their sidecars. Passed over: names that begin with a dot, files whose extension no format has, and
 * READMEs. A symbolic link is read if it leads to a file within the folder; links to folders are not
 * followed. One file's bytes at a time are in memory.
 */
export function createFolderSource(dir: string): ArticleSource {
  return { documents: (onFound) => readFolder(dir, onFound) };
}

async function* readFolder(
  dir: string,
  onFound?: (count: number) => void,
): AsyncGenerator<RawDocument | Unreadable> {
  const root = await openRoot(dir);
  if (typeof root !== "string") {
    yield root;
    return;
  }
  const { files, unlisted } = await listFiles(root);
  const sidecars = new Map(
    files.filter(({ path }) => path.endsWith(SIDECAR_SUFFIX)).map((file) => [file.path, file]),
  );
  const articles = files.filter(({ path }) => isArticleFile(path));
  const orphans = findOrphans(sidecars, articles);
  const steps: (Entry | Unreadable)[] = [...articles, ...unlisted, ...orphans];
  onFound?.(steps.length);
  for (const step of steps.toSorted(byPath)) {
    if ("kind" in step) yield step;
    else yield* readWithSidecar(step, sidecars.get(step.path + SIDECAR_SUFFIX), root);
  }
}

/** The bytes of one file of a folder by its name, or why they cannot be read; null where there is none. */
export async function readFileIn(
  dir: string,
  name: string,
): Promise<Uint8Array | Unreadable | null> {
  const root = await openRoot(dir);
  // What is wrong with the folder itself, its documents tell.
  if (typeof root !== "string") return null;
  const absolute = join(root, name);
  try {
    const isLink = (await lstat(absolute)).isSymbolicLink();
    return await readEntry({ path: name, absolute, isLink }, root);
  } catch (error) {
    return codeOf(error) === "ENOENT" ? null : unreadable(name, causeOf(error));
  }
}

/** The folder's real path. */
async function openRoot(dir: string): Promise<string | Unreadable> {
  try {
    const root = await realpath(dir);
    const isFolder = (await stat(root)).isDirectory();
    return isFolder ? root : unreadable(dir, "not a folder");
  } catch (error) {
    return unreadable(dir, codeOf(error) === "ENOENT" ? "no such folder" : causeOf(error));
  }
}

/** Lists without recursion: folders can be nested as deep as their owner likes. */
async function listFiles(root: string): Promise<Listing> {
  const listing: Listing = { files: [], unlisted: [] };
  const pending = [""];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    const absolute = join(root, ...folder.split("/"));
    try {
      for (const entry of await readdir(absolute, { withFileTypes: true })) {
        if (entry.name.startsWith(".")) continue;
        const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
        const isLink = entry.isSymbolicLink();
        if (entry.isDirectory()) pending.push(path);
        else if (entry.isFile() || isLink) {
          listing.files.push({ path, absolute: join(absolute, entry.name), isLink });
        }
      }
    } catch (error) {
      listing.unlisted.push(unreadable(folder === "" ? root : folder, causeOf(error)));
    }
  }
  return listing;
}

function isArticleFile(path: string): boolean {
  return formatOf(path) !== null && !README.test(path.slice(path.lastIndexOf("/") + 1));
}

/** A sidecar that belongs to nothing is likely a misspelt one. */
function findOrphans(
  sidecars: ReadonlyMap<string, Entry>,
  articles: readonly Entry[],
): readonly Unreadable[] {
  const owners = new Set(articles.map(({ path }) => path + SIDECAR_SUFFIX));
  return [...sidecars.keys()]
    .filter((path) => !owners.has(path))
    .map((path) => unreadable(path, "no article file beside it"));
}

/** Code units, not a language's order: the same on each system. */
function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  if (a.path === b.path) return 0;
  return a.path < b.path ? -1 : 1;
}

async function* readWithSidecar(
  file: Entry,
  sidecarFile: Entry | undefined,
  root: string,
): AsyncGenerator<RawDocument | Unreadable> {
  const bytes = await readEntry(file, root);
  const sidecar = sidecarFile === undefined ? null : await readEntry(sidecarFile, root);
  const isSidecarRead = sidecar instanceof Uint8Array;
  if (sidecar !== null && !isSidecarRead) yield sidecar;
  if (bytes instanceof Uint8Array) {
    yield { kind: "document", path: file.path, bytes, sidecar: isSidecarRead ? sidecar : null };
  } else yield bytes;
}

/** A file's bytes; its size is known before any of them is read. */
async function readEntry(
  { path, absolute, isLink }: Entry,
  root: string,
): Promise<Uint8Array | Unreadable> {
  try {
    const target = isLink ? await realpath(absolute) : absolute;
    if (isLink && !target.startsWith(root.endsWith(sep) ? root : root + sep)) {
      return unreadable(path, "a link out of the folder");
    }
    const handle = await open(target, isLink ? READ : READ | constants.O_NOFOLLOW);
    try {
      const facts = await handle.stat();
      if (!facts.isFile()) return unreadable(path, "not a file");
      if (facts.size > LARGEST_FILE) return unreadable(path, TOO_LARGE);
      const bytes = await handle.readFile();
      return bytes.length > LARGEST_FILE ? unreadable(path, TOO_LARGE) : bytes;
    } finally {
      await handle.close();
    }
  } catch (error) {
    return unreadable(path, causeOf(error));
  }
}

function unreadable(path: string, cause: string): Unreadable {
  return { kind: "unreadable", path, cause };
}

const CAUSES = new Map([
  ["ENOENT", "the file is gone"],
  ["EACCES", "permission denied"],
  ["EPERM", "permission denied"],
  ["ELOOP", "a link that leads to itself"],
  ["EMFILE", "too many open files"],
  ["EISDIR", "not a file"],
]);

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

function causeOf(error: unknown): string {
  const code = codeOf(error);
  return CAUSES.get(code) ?? (code === "" ? "cannot be read" : `cannot be read (${code})`);
}
