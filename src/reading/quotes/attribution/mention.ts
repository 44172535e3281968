import type { Span } from "../../../model/span.ts";
import type { Item } from "../outline.ts";
import { SUBJECT_PRONOUN, is } from "../../lexicon/word-facts.ts";

/** A phrase that names who speaks. */
export interface Mention extends Span {
  readonly kind: "name" | "pronoun" | "noun";
  /** Index of the item that carries it: the name, the pronoun, the head noun. */
  readonly head: number;
  /** Index of the name; -1 where it is none. */
  readonly name: number;
  readonly plural: boolean;
}

export function nameMention(items: readonly Item[], at: number): Mention | null {
  const item = items[at];
  if (item?.kind !== "name") return null;
  return {
    kind: "name",
    head: at,
    name: item.ref,
    plural: false,
    start: item.start,
    end: item.end,
  };
}

export function pronounMention(items: readonly Item[], at: number): Mention | null {
  const item = items[at];
  if (item === undefined || !is(item, SUBJECT_PRONOUN)) return null;
  const plural = item.lower === "they" || item.lower === "we";
  return { kind: "pronoun", head: at, name: -1, plural, start: item.start, end: item.end };
}

const OBJECT_PRONOUNS = new Set(["him", "her", "them"]);

/** "him", "her" or "them" where the one meant is the object of a verb: "quoted her as saying". */
export function objectPronounMention(items: readonly Item[], at: number): Mention | null {
  const item = items[at];
  if (item?.kind !== "word" || !OBJECT_PRONOUNS.has(item.lower)) return null;
  if (item.lower === "her" && items[at + 1]?.lower !== "as") return null;
  const plural = item.lower === "them";
  return { kind: "pronoun", head: at, name: -1, plural, start: item.start, end: item.end };
}

/** Index of the item that a mention starts with. */
export function firstItemOf(items: readonly Item[], mention: Mention): number {
  let at = mention.head;
  while (at > 0 && (items[at - 1]?.start ?? -1) >= mention.start) at -= 1;
  return at;
}
