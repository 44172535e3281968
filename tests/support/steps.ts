import type { ArchiveChange } from "../../src/archive/archive.ts";
import { Contents } from "../../src/archive/contents.ts";
import { atOnce } from "../../src/archive/slices.ts";
import type { Part } from "../../src/archive/step.ts";

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
