import type { Misunderstood } from "./search-query.ts";

/** How a search was taken, where that is not just as it was typed. */
export interface SearchNotes {
  /** Words that no article has, with the archive's word that was searched instead. */
  readonly corrections: readonly { readonly asked: string; readonly used: string }[];
  /** Words that no article has, nor any near them. */
  readonly missing: readonly string[];
  readonly misunderstood: readonly Misunderstood[];
}
