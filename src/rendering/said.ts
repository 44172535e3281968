import type { Texts } from "../texts/texts.ts";

/** Quotations and words woven into a writer's sentences, by number. */
interface Spoken {
  readonly utterances: number;
  readonly fragments: number;
}

/** "2 quotations", "1 fragment": what there is of them. */
export function spokenCounts(
  { utterances, fragments }: Spoken,
  { counts }: Texts,
): readonly string[] {
  return [
    ...(utterances > 0 ? [counts.quotations(utterances)] : []),
    ...(fragments > 0 ? [counts.fragments(fragments)] : []),
  ];
}

/** "2 quotations, 1 fragment": how often somebody is quoted; "0 quotations" of who is not. */
export function said(spoken: Spoken, texts: Texts): string {
  return spokenCounts(spoken, texts).join(", ") || texts.counts.quotations(0);
}
