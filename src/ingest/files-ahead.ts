import type { ArticleSource, ListedFile, RawDocument, Unreadable } from "../sources/source.ts";
import { inOrder } from "./in-order.ts";

/** Files that are read at a time. */
const FILES_AHEAD = 16;

/**
 * Files with what is in them, in their order, some ahead of whoever takes them: each waits several times for the
 * disk, and each time until the thread that it comes to has done a slice of something else.
 */
export function filesAhead(
  source: ArticleSource,
  files: readonly ListedFile[],
): AsyncGenerator<{
  readonly file: ListedFile;
  readonly steps: readonly (RawDocument | Unreadable)[];
}> {
  return inOrder(
    files,
    ({ size }) => size,
    async (file) => ({ file, steps: await source.read(file) }),
    FILES_AHEAD,
  );
}
