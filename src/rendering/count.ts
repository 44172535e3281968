/** "1 article", "2 articles". */
export function count(amount: number, noun: string): string {
  return `${amount.toLocaleString("en")} ${noun}${amount === 1 ? "" : "s"}`;
}

/** "2 quotations", "1 fragment": what there is of them. */
export function spokenCounts({
  utterances,
  fragments,
}: {
  readonly utterances: number;
  readonly fragments: number;
}): readonly string[] {
  return [
    ...(utterances > 0 ? [count(utterances, "quotation")] : []),
    ...(fragments > 0 ? [count(fragments, "fragment")] : []),
  ];
}
