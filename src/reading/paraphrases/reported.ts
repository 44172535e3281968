import type { Span } from "../../model/span.ts";
import type { Mention } from "../quotes/attribution/mention.ts";
import type { Stretch } from "../quotes/attribution/main-subject.ts";

/** Speech that an author's sentence reports in its own words; who the mention stands for is not yet sought. */
export interface Reported {
  readonly mention: Mention;
  /** The verb, or "according to". */
  readonly cue: Span;
  /** The item that the cue starts with. */
  readonly cueItem: number;
  /** Index of the sentence. */
  readonly sentence: number;
  /** What is reported, in items; two stretches where the attribution interrupts it. */
  readonly clauses: readonly [Stretch, ...Stretch[]];
}
