import { count } from "./count.ts";

/** "2 quotations, 1 fragment": how often somebody is quoted. */
export function said({
  utterances,
  fragments,
}: {
  readonly utterances: number;
  readonly fragments: number;
}): string {
  const counts = [
    ...(utterances > 0 || fragments === 0 ? [count(utterances, "quotation")] : []),
    ...(fragments > 0 ? [count(fragments, "fragment")] : []),
  ];
  return counts.join(", ");
}
