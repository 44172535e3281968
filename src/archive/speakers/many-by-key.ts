import type { Entry } from "./entry.ts";

/** Adds an entry to those of a key, once. */
export function addTo(index: Map<string, Entry[]>, key: string, entry: Entry): void {
  const there = index.get(key);
  if (there === undefined) index.set(key, [entry]);
  else if (!there.includes(entry)) there.push(entry);
}

/** Takes an entry from those of a key. */
export function removeFrom(index: Map<string, Entry[]>, key: string, entry: Entry): void {
  const left = (index.get(key) ?? []).filter((other) => other !== entry);
  if (left.length === 0) index.delete(key);
  else index.set(key, left);
}
