import type { Entry } from "./entry.ts";
import type { EntryIndex } from "./entry-index.ts";
import type { Mention } from "./mentions.ts";
import type { Roster } from "./roster.ts";

/** Whom a row's article mentions, in the order of its mentions. */
export function* mentionedIn(
  row: number,
  roster: Roster,
  index: EntryIndex,
): Iterable<readonly [Mention, Entry]> {
  const { mentions } = roster.sources;
  for (const [mention, who] of roster.mentionedIn(row)) {
    const candidates = typeof who === "string" ? index.withId(who) : [who];
    const [only, another] = candidates;
    const entry =
      another === undefined
        ? only
        : candidates.find(({ tally }) => tally.has(mention, mentions.node(mention)));
    if (entry !== undefined) yield [mention, entry];
  }
}

/** Who says a quotation of a row's article, by its index in the digest. */
export function sayersOf(
  row: number,
  quotation: number,
  roster: Roster,
  index: EntryIndex,
): ReadonlySet<Entry> {
  const { mentions } = roster.sources;
  const sayers = new Set<Entry>();
  for (const [mention, entry] of mentionedIn(row, roster, index)) {
    for (const place of mentions.quotationPlaces(mention)) {
      if (mentions.index(place) === quotation) sayers.add(entry);
    }
  }
  return sayers;
}
