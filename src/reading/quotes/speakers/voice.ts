/** Whom a quotation's mention stands for: an entity, a described source, or nobody that is known. */
export type Voice =
  | { readonly kind: "entity"; readonly entity: number }
  | { readonly kind: "described"; readonly description: string; readonly plural: boolean }
  | { readonly kind: "unknown" };

export const UNKNOWN: Voice = { kind: "unknown" };

/** The entities among some voices. */
export function entitiesOf(voices: readonly (Voice | undefined)[]): ReadonlySet<number> {
  return new Set(voices.flatMap((voice) => (voice?.kind === "entity" ? [voice.entity] : [])));
}
