/** Whom a quotation's mention stands for: an entity, a described source, or nobody that is known. */
export type Voice =
  | { readonly kind: "entity"; readonly entity: number }
  | { readonly kind: "described"; readonly description: string; readonly plural: boolean }
  | { readonly kind: "unknown" };

export const UNKNOWN: Voice = { kind: "unknown" };

/** Adds those of some voices, by index, that are entities. */
export function addEntities(
  entities: Set<number>,
  voices: readonly Voice[],
  indices: readonly number[],
): void {
  for (const index of indices) {
    const voice = voices[index];
    if (voice?.kind === "entity") entities.add(voice.entity);
  }
}
