import { isInitial } from "./name-parts.ts";
import type { PersonName } from "./person-name.ts";

/** Names of one surname and one "Jr." or none, which may be one person's. */
export type Cluster = readonly [PersonName, ...PersonName[]];

/**
 * Sorts names by their given names from the given name number `depth` on: who shares all that both
 * state is one, and a name that states less ("George Bush") is with those who state more ("George W.
 * Bush", "George H. W. Bush") only where they are one. Linear in the words of all names.
 */
export function clusterByGiven(names: readonly PersonName[], depth: number): readonly Cluster[] {
  const ended = names.filter(({ given }) => given.length <= depth);
  const rest = names.filter(({ given }) => given.length > depth);
  const clusters: Cluster[] = [];
  for (const group of groupBy(rest, ({ given }) => given[depth]?.charAt(0) ?? "").values()) {
    // They may be more than a call can be given.
    for (const each of clusterOneLetter(group, depth)) clusters.push(each);
  }
  const [first, ...others] = ended;
  if (first === undefined) return clusters;
  const [only] = clusters;
  if (clusters.length === 1 && only !== undefined) return [[...only, first, ...others]];
  return [...clusters, [first, ...others]];
}

/** "John" and "J." are one, unless there is "James" too: then "J." is neither. */
function clusterOneLetter(names: readonly PersonName[], depth: number): readonly Cluster[] {
  const initials = names.filter(({ given }) => isInitial(given[depth] ?? ""));
  const full = names.filter(({ given }) => !isInitial(given[depth] ?? ""));
  const byName = groupBy(full, ({ given }) => given[depth] ?? "");
  if (byName.size <= 1) return clusterByGiven(names, depth + 1);
  const apart = [...byName.values(), ...(initials.length > 0 ? [initials] : [])];
  return apart.flatMap((group) => clusterByGiven(group, depth + 1));
}

export function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
