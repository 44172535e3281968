import { isInLy } from "../../lexicon/endings.ts";
import { wordList } from "../../lexicon/word-list.ts";
import type { Item } from "../outline.ts";
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  CUE,
  DETERMINER,
  NOUN_LIKE_CUE,
  PREPOSITION,
  ROLE_NOUN,
  SPEAKING_THING,
  SUBJECT_PRONOUN,
  is,
} from "../../lexicon/word-facts.ts";

export function isAdverb(item: Item | undefined): boolean {
  return item?.kind === "word" && (is(item, ADVERB) || isInLy(item.lower));
}

export function isAuxiliary(item: Item | undefined): boolean {
  return is(item, AUXILIARY);
}

export function isPreposition(item: Item | undefined): boolean {
  return is(item, PREPOSITION);
}

/** Whether a word can be the head of a phrase that speaks: "spokesman", "ministry". */
export function isNounHead(item: Item | undefined): boolean {
  return is(item, ROLE_NOUN | SPEAKING_THING);
}

/** Whether an item is a verb that attributes, not the noun that is spelt the same. */
export function isCue(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || !is(item, CUE)) return false;
  if (qualifiesRole(items, at)) return false;
  // "people close to Roe"
  if (item.lower === "close" && items[at + 1]?.lower === "to") return false;
  if (!is(item, NOUN_LIKE_CUE)) return true;
  const before = items[at - 1];
  if (before === undefined) return false;
  if (before.kind === "quote") return true;
  // "Roe notes", "Roe read", but not "Easton state officials": a base form does not go with one person.
  if (before.kind === "name") return /(?:s|ed|ing)$|^(?:read|put|cast|hit)$/u.test(item.lower);
  if (before.kind === "word") {
    // "a sign that read", not "that report".
    if (before.lower === "that") return isNounHead(items[at - 2]);
    if (is(before, DETERMINER | PREPOSITION)) return before.lower === "to";
    return (
      is(before, SUBJECT_PRONOUN) ||
      before.lower === "who" ||
      isAdverb(before) ||
      isAuxiliary(before) ||
      is(before, CONJUNCTION | ROLE_NOUN | SPEAKING_THING)
    );
  }
  return before.text === ",";
}

/** "The Herald reported that Roe said": a newspaper passes on what another said, without making it its own. */
export function isReporting(item: Item | undefined): boolean {
  return /^report(?:s|ed|edly)?$/u.test(item?.lower ?? "");
}

/** Words in "-ing" by which a role says what it is for. */
const FIELDS = wordList(
  `planning writing reporting polling opening marketing organizing organising`,
);

/** Whether a word says of what somebody is the head: "the port’s planning director". */
function qualifiesRole(items: readonly Item[], at: number): boolean {
  if (!FIELDS.has(items[at]?.lower ?? "") || is(items[at - 1], AUXILIARY | PREPOSITION))
    return false;
  const next = items[at + 1];
  // A role before a name is part of the name's item: "the port planning [director Jane Roe]".
  return next?.kind === "name" || is(next, ROLE_NOUN);
}

/** Whether an apostrophe makes a plural name an owner: "the Democrats’ plan". */
export function isPluralOwner(items: readonly Item[], at: number): boolean {
  const mark = items[at + 1];
  const name = items[at];
  if (mark?.kind !== "punctuation" || (mark.text !== "'" && mark.text !== "’")) return false;
  return mark.start === name?.end && items[at + 2]?.kind !== "punctuation";
}
