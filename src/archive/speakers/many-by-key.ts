import type { Entry } from "./entry.ts";

/** Entries by key; the only one of a key as it is, as nearly all keys have but one. */
export type ManyByKey = Map<string, Entry | Set<Entry>>;

/** Adds an entry to those of a key, once; whether it is the first. */
export function addTo(index: ManyByKey, key: string, entry: Entry): boolean {
  const there = index.get(key);
  if (there === undefined) index.set(key, entry);
  else if (there instanceof Set) there.add(entry);
  else if (there !== entry) index.set(key, new Set([there, entry]));
  return there === undefined;
}

/** Takes an entry from those of a key; whether there are none any more. */
export function removeFrom(index: ManyByKey, key: string, entry: Entry): boolean {
  const there = index.get(key);
  if (there instanceof Set) {
    there.delete(entry);
    const [only] = there;
    if (there.size === 1 && only !== undefined) index.set(key, only);
    return false;
  }
  return there === entry && index.delete(key);
}

/** The entries of a key, in the order in which they came. */
export function entriesOf(index: ManyByKey, key: string): Iterable<Entry> {
  const there = index.get(key);
  if (there === undefined) return [];
  return there instanceof Set ? there : [there];
}
