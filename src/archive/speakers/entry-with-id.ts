import type { Entry } from "./entry.ts";
import type { EntryIndex } from "./entry-index.ts";

/** A name that is all theirs finds them, whoever else was called so now and then. */
const ALL_THEIRS = Number.POSITIVE_INFINITY;

/** The entry that has a name of this id; of several, whose name it is alone, else who is called so most. */
export function entryWithId(id: string, index: EntryIndex): Entry | null {
  let best: Entry | null = null;
  let bestShare = 0;
  for (const entry of index.withId(id)) {
    const share = shareOf(entry, id);
    if (best === null || share > bestShare || (share === bestShare && entry.id < best.id)) {
      best = entry;
      bestShare = share;
    }
  }
  return best;
}

/** How many mentions by the name of an id are theirs. */
function shareOf({ lent, tally }: Entry, id: string): number {
  const node = lent.find((each) => each.id === id);
  if (node === undefined) return ALL_THEIRS;
  return tally.names.find((name) => name.node === node && name.isLent)?.count ?? 0;
}
