/** Adds an item to the end; past the limit, the oldest is forgotten. */
export function pushBounded<T>(items: T[], item: T, limit: number): void {
  items.push(item);
  if (items.length > limit) items.shift();
}

/** Sets an entry; past the limit, the entry that was first set longest ago is forgotten. */
export function setBounded<K, V>(entries: Map<K, V>, key: K, value: V, limit: number): void {
  entries.set(key, value);
  if (entries.size <= limit) return;
  const oldest = entries.keys().next();
  if (oldest.done !== true) entries.delete(oldest.value);
}
