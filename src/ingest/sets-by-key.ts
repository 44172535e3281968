/** Adds an item to those of a key. */
export function addTo<T>(sets: Map<string, Set<T>>, key: string, item: T): void {
  const there = sets.get(key);
  if (there === undefined) sets.set(key, new Set([item]));
  else there.add(item);
}

/** Takes an item from those of a key. */
export function removeFrom<T>(sets: Map<string, Set<T>>, key: string, item: T): void {
  const there = sets.get(key);
  there?.delete(item);
  if (there?.size === 0) sets.delete(key);
}
