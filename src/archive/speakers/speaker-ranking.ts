import type { SpeakerList } from "../archive.ts";
import { filteredInSlices, mergedInSlices, type Sliced, sortedInSlices } from "../slices.ts";
import { byQuotationsToCome, type Entry, willBeQuoted } from "./entry.ts";
import type { Changes } from "./roster.ts";

const LISTED: Readonly<Record<SpeakerList, (entry: Entry) => boolean>> = {
  named: ({ kind }) => kind !== "unnamed",
  persons: ({ kind }) => kind === "person",
  organisations: ({ kind }) => kind === "organisation",
  unnamed: ({ kind }) => kind === "unnamed",
};

/** Who is quoted, the most quoted first: all, and by what they are. */
export class SpeakerRanking {
  readonly quoted: readonly Entry[];
  /** Made when they are asked for: changes follow one another while nobody asks. */
  readonly #lists = new Map<SpeakerList, readonly Entry[]>();

  /** @param quoted who is quoted, in order */
  constructor(quoted: readonly Entry[] = []) {
    this.quoted = quoted;
  }

  /** Those of a list. */
  listed(list: SpeakerList): readonly Entry[] {
    const known = this.#lists.get(list) ?? this.quoted.filter(LISTED[list]);
    this.#lists.set(list, known);
    return known;
  }

  /** The ranking as it is after some changes. */
  *after({ made, retold, gone }: Changes): Sliced<SpeakerRanking> {
    const isGone = new Set(gone);
    const left = yield* filteredInSlices(
      this.quoted,
      (entry) => entry.coming === null && (isGone.size === 0 || !isGone.has(entry)),
    );
    const placed = yield* sortedInSlices(
      [...made, ...retold].filter(willBeQuoted),
      byQuotationsToCome,
    );
    return new SpeakerRanking(yield* mergedInSlices(left, placed, byQuotationsToCome));
  }
}
