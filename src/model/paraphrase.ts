import type { Speaker } from "./quotation.ts";
import type { Span } from "./span.ts";

/**
 * Speech that an article reports in its own words, "Roe said that the bridge was safe": positions in
 * its text. Nobody's words stand in it but the writer's, so it is never shown as a quotation.
 */
export interface Paraphrase {
  /**
   * The clause that is reported, without "that"; several where the attribution interrupts it ("The
   * bridge, Roe said, was safe."). In text order, not overlapping, none empty. What the cue makes of
   * it, "said" or "denied", is not in it: whoever shows it shows its context.
   */
  readonly spans: readonly [Span, ...Span[]];
  /** Never unknown: what cannot be told whose it is is no paraphrase. */
  readonly speaker: Exclude<Speaker, { readonly kind: "unknown" }>;
  /** The phrase that names the speaker here: "she", "Roe", "the mayor". */
  readonly mention: Span;
  /** The word or words that attribute: "said", "denied", "according to". */
  readonly cue: Span;
  /** The whole sentence. */
  readonly context: Span;
}
