import type { ArchiveChange } from "../../src/archive/archive.ts";
import { Contents } from "../../src/archive/contents.ts";
import { atOnce } from "../../src/archive/slices.ts";
import type { Part, Shelved } from "../../src/archive/step.ts";

const followed = new WeakMap<Part, Contents>();

/** The contents of an archive of which a part is the only part. */
export function contentsOf(part: Part): Contents {
  const contents = followed.get(part) ?? new Contents();
  followed.set(part, contents);
  return contents;
}

/** Has a part of an archive follow a change, as if it were the only part. */
export function changePart(part: Part, change: ArchiveChange): void {
  const contents = contentsOf(part);
  const step = atOnce(contents.stepOf(change));
  const prepared = [part, contents].map((each) => atOnce(each.prepare(step)));
  for (const each of prepared) each.commit();
  for (const each of prepared) atOnce(each.sweep());
}

/**
 * A part that is made from another, given what that has by row; it follows all further changes in the
 * other's place.
 */
export function successorOf<T extends Part>(part: Part, make: (there: readonly Shelved[]) => T): T {
  const contents = contentsOf(part);
  const successor = make(contents.newest);
  followed.set(successor, contents);
  return successor;
}
