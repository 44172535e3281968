import type { WireEntry } from "../../sandbox/page/protocol.ts";
import type { Panel } from "../state/model.ts";

/** What the side panel lists, newest first: entries that hold all words of the filter, in what is said of them or in their bodies. */
export function filterEntries(
  entries: readonly WireEntry[],
  { filter, showsAutocomplete }: Pick<Panel, "filter" | "showsAutocomplete">,
): readonly WireEntry[] {
  const words = filter
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const completions = new Set(
    entries.filter(({ kind }) => kind === "autocomplete").map((entry) => entry.interactionId),
  );
  return entries
    .filter((entry) => {
      if (!showsAutocomplete && completions.has(entry.interactionId)) return false;
      if (words.length === 0) return true;
      const text = textOf(entry);
      return words.every((word) => text.includes(word));
    })
    .toReversed();
}

/** The entry that is shown: the selected one while it is there, else the newest. */
export function shownEntry(
  entries: readonly WireEntry[],
  selected: number | null,
): WireEntry | undefined {
  return entries.find(({ id }) => id === selected) ?? entries[0];
}

function textOf({ kind, subject, status, faults, body }: WireEntry): string {
  return JSON.stringify([kind, subject, status, faults, body]).toLowerCase();
}
