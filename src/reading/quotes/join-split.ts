import type { Attribution } from "./attribution/attribute.ts";
import type { Outline } from "./outline.ts";

/**
 * Groups the pieces of one sentence that the author's words interrupt: `"We will," she said,
 * "rebuild."` is one, `"A." he said. "B."` two. `kept` are indices of quotations, in order.
 */
export function groupSplit(
  outline: Outline,
  attributions: readonly (Attribution | null)[],
  kept: readonly number[],
): readonly (readonly [number, ...number[]])[] {
  const groups: [number, ...number[]][] = [];
  for (const quote of kept) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (
      group !== undefined &&
      before !== undefined &&
      goesOn(outline, attributions, before, quote)
    ) {
      group.push(quote);
    } else groups.push([quote]);
  }
  return groups;
}

/** The longest interruption, in items: "she said", "Roe, the mayor of the town, told reporters". */
const LONGEST_INTERRUPTION = 30;

function goesOn(
  { text, marked, items, itemOfQuote, sentenceOf }: Outline,
  attributions: readonly (Attribution | null)[],
  before: number,
  quote: number,
): boolean {
  const earlier = marked[before];
  const later = marked[quote];
  const from = itemOfQuote[before];
  const to = itemOfQuote[quote];
  if (earlier === undefined || later === undefined || from === undefined || to === undefined)
    return false;
  if (quote !== before + 1 || later.reopens || sentenceOf[from] !== sentenceOf[to]) return false;
  const first = attributions[before];
  const second = attributions[quote];
  if (first == null || second == null || first.cueItem < 0 || first.cueItem !== second.cueItem)
    return false;
  // The interruption is the attribution itself: it starts after a comma inside the marks (or a
  // dash or none) and ends with a comma.
  if (first.cueItem < from || first.cueItem > to || to - from > LONGEST_INTERRUPTION) return false;
  if (/[.!?]$/u.test(text.slice(earlier.start, earlier.end).slice(-1))) return false;
  const link = items[to - 1];
  return link?.text === "," || link?.text === "—" || link?.text === "–" || link?.text === "-";
}
