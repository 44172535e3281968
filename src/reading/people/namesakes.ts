import type { Entity } from "./cast.ts";
import type { NameMention } from "./find-names.ts";

/**
 * Whom a bare surname means that several bear: the one named last where the text has met them, else the
 * one named most. All of them are indices of entities; `last` is who bore the surname last.
 */
export function chooseNamesake(
  entities: readonly Entity[],
  bearers: readonly number[],
  last: number | undefined,
  { start }: NameMention,
): number | null {
  const before = bearers.filter((index) => (entities[index]?.firstMention ?? 0) <= start);
  const pool = before.length > 0 ? before : bearers;
  if (last !== undefined && pool.includes(last)) return last;
  const countOf = (index: number): number => entities[index]?.count ?? 0;
  return pool.reduce<number | null>(
    (best, index) => (best === null || countOf(index) > countOf(best) ? index : best),
    null,
  );
}
