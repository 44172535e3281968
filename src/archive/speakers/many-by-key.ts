import type { Entry } from "./entry.ts";

/** Entries by key; the only one of a key as it is, as nearly all keys have but one. */
export type ManyByKey = Map<string, Entry | readonly Entry[]>;

/** Adds an entry to those of a key, once. */
export function addTo(index: ManyByKey, key: string, entry: Entry): void {
  const there = entriesOf(index, key);
  if (!there.includes(entry)) index.set(key, there.length === 0 ? entry : [...there, entry]);
}

/** Takes an entry from those of a key. */
export function removeFrom(index: ManyByKey, key: string, entry: Entry): void {
  const left = entriesOf(index, key).filter((other) => other !== entry);
  const [only, another] = left;
  if (only === undefined) index.delete(key);
  else index.set(key, another === undefined ? only : left);
}

export function entriesOf(index: ManyByKey, key: string): readonly Entry[] {
  const there = index.get(key);
  if (there === undefined) return [];
  return "length" in there ? there : [there];
}
