import type { Item } from "../outline.ts";
import { isAdverb, isNounHead, isPluralOwner, isPreposition } from "./item-tests.ts";
import { nameMention, pronounMention } from "./mention.ts";
import type { Mention } from "./mention.ts";
import { breaksPhrase, LONGEST_PHRASE, phrase } from "./noun-phrase.ts";
import {
  DETERMINER,
  FORM_OF_BE,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
  SUBORDINATOR,
  is,
} from "../../lexicon/word-facts.ts";

/** A stretch of items, end exclusive, in which a subject is sought. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How far into a sentence its subject is sought, in items. */
const LONGEST_SEARCH = 60;

/** The subject of the sentence's main clause: the first person or body that no preposition governs. */
export function mainSubject(items: readonly Item[], { from, to }: Stretch): Mention | null {
  const limit = Math.min(to, from + LONGEST_SEARCH);
  for (let at = skipOpening(items, from, limit); at < limit; at += 1) {
    const item = items[at];
    if (item === undefined) break;
    const before = items[at - 1];
    if (at > from && isPreposition(before)) continue;
    if (item.kind === "name") {
      const next = items[at + 1];
      if (next?.kind === "possessive" || isPluralOwner(items, at)) continue;
      if (isNounHead(next)) continue;
      if (is(before, POSSESSIVE_PRONOUN)) continue;
      if (isPredicate(items, at, from) || isWiderPlace(items, at)) continue;
      return nameMention(items, at);
    }
    const pronoun = item.lower === "it" ? null : pronounMention(items, at);
    if (pronoun !== null) return pronoun;
    if (isNounHead(item) && startsSubject(items, at, from)) {
      const next = items[at + 1];
      if (next?.kind === "name" || isNounHead(next)) continue;
      const found = phrase(items, phraseStart(items, at, from), at + 1);
      if (found !== null && found.head === at) return found;
    }
  }
  return null;
}

/** "this is Holm", not "here is Holm". */
function isPredicate(items: readonly Item[], at: number, from: number): boolean {
  if (at - 2 < from || !is(items[at - 1], FORM_OF_BE)) return false;
  return !/^(?:here|there|then)$/u.test(items[at - 2]?.lower ?? "");
}

/** "in Ames, Iowa, Roe said": a name between commas that says where another is. */
function isWiderPlace(items: readonly Item[], at: number): boolean {
  return (
    items[at - 1]?.text === "," &&
    items[at + 1]?.text === "," &&
    items[at - 2]?.kind === "name" &&
    isPreposition(items[at - 3])
  );
}

/** The sentence's main subject, else the nearest name that could be one. */
export function mainSubjectNear(items: readonly Item[], stretch: Stretch): Mention | null {
  const main = mainSubject(items, stretch);
  if (main !== null) return main;
  for (
    let at = stretch.to - 1;
    at >= Math.max(stretch.from, stretch.to - LONGEST_PHRASE);
    at -= 1
  ) {
    if (items[at]?.kind === "name" && items[at + 1]?.kind !== "possessive")
      return nameMention(items, at);
  }
  return null;
}

const EMPHATIC = new Set(["ever", "even", "just", "only", "right", "not", "shortly"]);

/** Skips an opening phrase that ends in a comma: "In a speech on Monday, …", "After …, …". */
function skipOpening(items: readonly Item[], from: number, to: number): number {
  // "Ever since …", "Just after …"
  const first =
    isAdverb(items[from]) || EMPHATIC.has(items[from]?.lower ?? "") ? items[from + 1] : items[from];
  if (first?.kind !== "word") return from;
  const opens =
    is(first, PREPOSITION) ||
    (is(first, SUBORDINATOR) && first.lower !== "that") ||
    first.lower === "as" ||
    first.lower.endsWith("ing");
  if (!opens) return from;
  for (let at = from + 1; at < to - 1; at += 1) {
    const item = items[at];
    if (item?.kind === "quote") break;
    if (item?.text === ",") return at + 1;
  }
  return from;
}

function phraseStart(items: readonly Item[], head: number, from: number): number {
  let start = head;
  while (start > from && start > head - LONGEST_PHRASE && !breaksPhrase(items, start - 1)) {
    const before = items[start - 1];
    if (isPreposition(before)) break;
    start -= 1;
    if (is(before, DETERMINER)) break;
  }
  return start;
}

function startsSubject(items: readonly Item[], head: number, from: number): boolean {
  const start = phraseStart(items, head, from);
  return start <= from || !isPreposition(items[start - 1]);
}
