import type { SpeakerEntry } from "../../model/speaker-entry.ts";
import type { Mention } from "./mentions.ts";
import type { NameNode } from "./name-node.ts";

/** One speaker over all articles. What is shown of them is made when it is asked for. */
export class Entry {
  readonly id: string;
  readonly kind: SpeakerEntry["kind"];
  readonly name: string;
  /** The names that are theirs alone; of an unnamed source none. */
  readonly own: readonly NameNode[];
  /** Surnames that some articles mean them by. */
  readonly lent: readonly NameNode[];
  /** All that articles call them, those of the newest article first. */
  readonly mentions: readonly Mention[];
  readonly utterances: number;
  readonly fragments: number;
  readonly paraphrases: number;
  /** How many quote them. */
  readonly articles: number;
  /** Whether questions find them. */
  isShown = false;
  /** What is shown of them, once it has been. */
  shown: SpeakerEntry | null = null;

  constructor(facts: EntryFacts) {
    this.id = facts.id;
    this.kind = facts.kind;
    this.name = facts.name;
    this.own = facts.own;
    this.lent = facts.lent;
    this.mentions = facts.mentions;
    this.utterances = facts.utterances;
    this.fragments = facts.fragments;
    this.paraphrases = facts.paraphrases;
    this.articles = facts.articles;
  }
}

export type EntryFacts = Omit<Entry, "isShown" | "shown">;

/** Whether an article quotes them. */
export function isQuoted(entry: Entry): boolean {
  return entry.articles > 0;
}

/** Whether an entry is of these very names with these very mentions. */
export function isMadeOf(
  entry: Entry,
  { own, lent, mentions }: Pick<Entry, "own" | "lent" | "mentions">,
): boolean {
  return areSame(entry.own, own) && areSame(entry.lent, lent) && areSame(entry.mentions, mentions);
}

/** The most quoted first; a total order. */
export function byQuotations(a: Entry, b: Entry): number {
  return (
    b.utterances - a.utterances ||
    b.fragments - a.fragments ||
    b.paraphrases - a.paraphrases ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) ||
    (a.id < b.id ? -1 : 1)
  );
}

function areSame<T>(some: readonly T[], others: readonly T[]): boolean {
  return some.length === others.length && some.every((each, index) => each === others[index]);
}
