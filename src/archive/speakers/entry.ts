import type { SpeakerEntry } from "../../model/speaker-entry.ts";
import type { NameNode } from "./name-node.ts";
import type { Tally } from "./tally.ts";

/** One speaker over all articles. What is shown of them is made when it is asked for. */
export class Entry {
  readonly id: string;
  readonly kind: SpeakerEntry["kind"];
  readonly name: string;
  /** The names that are theirs alone; of an unnamed source none. */
  readonly own: readonly NameNode[];
  /** Surnames that some articles mean them by. */
  readonly lent: readonly NameNode[];
  /** How often something new was said of the names that are theirs alone; by {@link versionOf}. */
  readonly version: number;
  /** All that articles say of them, as questions see it. */
  tally: Tally;
  /** What that is to be when a change is committed; null where the change leaves it as it is. */
  coming: Tally | null = null;
  /** Whether questions find them. */
  isShown = false;
  /** What is shown of them, once it has been. */
  shown: SpeakerEntry | null = null;

  constructor({ id, kind, name, own, lent }: EntryFacts, tally: Tally) {
    this.id = id;
    this.kind = kind;
    this.name = name;
    this.own = own;
    this.lent = lent;
    this.version = versionOf(own);
    this.tally = tally;
  }

  /** Lets questions see what is coming. */
  commit(): void {
    if (this.coming === null) return;
    this.tally = this.coming;
    this.coming = null;
    this.shown = null;
  }
}

export type EntryFacts = Pick<Entry, "id" | "kind" | "name" | "own" | "lent">;

/** It grows whenever something is said of one of these names that was not before, or is no more. */
export function versionOf(names: readonly NameNode[]): number {
  let version = 0;
  for (const name of names) version += name.version;
  return version;
}

/** Whether an article quotes them. */
export function isQuoted({ tally }: Entry): boolean {
  return tally.articles > 0;
}

/** Whether one quotes them when what is coming is committed. */
export function willBeQuoted({ coming, tally }: Entry): boolean {
  return (coming ?? tally).articles > 0;
}

/** The most quoted first; a total order. */
export function byQuotations(a: Entry, b: Entry): number {
  return compare(a, a.tally, b, b.tally);
}

/** The most quoted first by what is coming; a total order. */
export function byQuotationsToCome(a: Entry, b: Entry): number {
  return compare(a, a.coming ?? a.tally, b, b.coming ?? b.tally);
}

function compare(a: Entry, ofA: Tally, b: Entry, ofB: Tally): number {
  return (
    ofB.utterances - ofA.utterances ||
    ofB.fragments - ofA.fragments ||
    ofB.paraphrases - ofA.paraphrases ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) ||
    (a.id < b.id ? -1 : 1)
  );
}
