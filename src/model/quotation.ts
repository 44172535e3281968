import type { Span } from "./span.ts";

/** Who said it, as far as the article lets one know. A doubt is a value of its own, never a guess. */
export type Speaker =
  /** `person` is an index into the digest's `people`. */
  | { readonly kind: "named"; readonly person: number }
  /** A source without a name, in the article's words, without "a" or "the": "senior White House official". */
  | { readonly kind: "unnamed"; readonly description: string }
  | { readonly kind: "unknown" };

/** A direct quotation: positions in the article's text, never a copy of it. */
export interface Quotation {
  /**
   * What stands between the marks, without them; several where the author's words interrupt one
   * sentence ("We will," she said, "rebuild."). In text order, not overlapping, none empty.
   */
  readonly spans: readonly [Span, ...Span[]];
  /** `utterance`: a whole statement. `fragment`: words woven into the author's own sentence. */
  readonly kind: "utterance" | "fragment";
  readonly speaker: Speaker;
  /** The phrase that names the speaker at this quotation: "she", "Zelensky", "the mayor". */
  readonly mention: Span | null;
  /** The word or words that attribute: "said", "according to". */
  readonly cue: Span | null;
  /** The sentence or sentences that hold the quotation and its attribution. */
  readonly context: Span;
}
