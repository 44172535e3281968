import type { Entry } from "./entry.ts";
import type { Sources } from "./make-entry.ts";
import type { Place } from "./mentions.ts";

/** What some speakers said: whole statements before fragments; within each the newest article first, then in text order. */
export function quotationsOf(entries: readonly Entry[], sources: Sources): readonly Place[] {
  const { mentions } = sources;
  const utterances: Place[] = [];
  const fragments: Place[] = [];
  for (const mention of entries.flatMap(({ tally }) => [...tally.newestFirst(sources)])) {
    for (const place of mentions.quotationPlaces(mention)) {
      (mentions.isFragment(place) ? fragments : utterances).push(place);
    }
  }
  return [...inOrder(utterances, sources), ...inOrder(fragments, sources)];
}

/** What articles retell of some speakers' words, the newest article first, then in text order. */
export function paraphrasesOf(entries: readonly Entry[], sources: Sources): readonly Place[] {
  const all = entries.flatMap(({ tally }) => [...tally.newestFirst(sources)]);
  return inOrder(
    all.flatMap((mention) => sources.mentions.paraphrasePlaces(mention)),
    sources,
  );
}

/** One speaker's places are nearly in order as they are, which makes this linear for them. */
function inOrder(places: readonly Place[], { mentions, heads }: Sources): readonly Place[] {
  const row = (place: Place): number => mentions.row(mentions.mentionAt(place));
  return places.toSorted(
    (a, b) => heads.compare(row(a), row(b)) || mentions.index(a) - mentions.index(b),
  );
}
