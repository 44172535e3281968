import type { ArchiveChange } from "../../src/archive/archive.ts";
import { Contents } from "../../src/archive/contents.ts";
import { atOnce } from "../../src/archive/slices.ts";
import type { Part, Shelved } from "../../src/archive/step.ts";

const contentsOf = new WeakMap<Part, Contents>();

/** Has a part of an archive follow a change, as if it were the only part. */
export function changePart(part: Part, change: ArchiveChange): void {
  const contents = contentsOf.get(part) ?? new Contents();
  contentsOf.set(part, contents);
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
  const contents = contentsOf.get(part) ?? new Contents();
  const successor = make(contents.newest);
  contentsOf.set(successor, contents);
  return successor;
}
