import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from "../../lexicon/function-words.ts";
import { cueStrength, NOUN_LIKE } from "../../lexicon/cue-verbs.ts";
import { isRoleNoun } from "../../lexicon/role-nouns.ts";
import { isSpeakingThing } from "../../lexicon/speaking-things.ts";
import { wordList } from "../../lexicon/word-list.ts";
import type { Item } from "../outline.ts";

export function isAdverb(item: Item | undefined): boolean {
  return item?.kind === "word" && (ADVERBS.has(item.lower) || /..ly$/u.test(item.lower));
}

export function isAuxiliary(item: Item | undefined): boolean {
  return item?.kind === "word" && AUXILIARIES.has(item.lower);
}

export function isPreposition(item: Item | undefined): boolean {
  return item?.kind === "word" && PREPOSITIONS.has(item.lower);
}

/** Whether a word can be the head of a phrase that speaks: "spokesman", "ministry". */
export function isNounHead(lower: string): boolean {
  return isRoleNoun(lower) || isSpeakingThing(lower);
}

/** Whether an item is a verb that attributes, not the noun that is spelt the same. */
export function isCue(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind !== "word" || cueStrength(item.lower) === undefined) return false;
  if (qualifiesRole(items, at)) return false;
  // "people close to Roe"
  if (item.lower === "close" && items[at + 1]?.lower === "to") return false;
  if (!NOUN_LIKE.has(item.lower)) return true;
  const before = items[at - 1];
  if (before === undefined) return false;
  if (before.kind === "quote") return true;
  // "Roe notes", "Roe read", but not "Easton state officials": a base form does not go with one person.
  if (before.kind === "name") return /(?:s|ed|ing)$|^(?:read|put|cast|hit)$/u.test(item.lower);
  if (before.kind === "word") {
    // "a sign that read", not "that report".
    if (before.lower === "that") return isNounHead(items[at - 2]?.lower ?? "");
    if (DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower))
      return before.lower === "to";
    return (
      SUBJECT_PRONOUNS.has(before.lower) ||
      before.lower === "who" ||
      isAdverb(before) ||
      isAuxiliary(before) ||
      CONJUNCTIONS.has(before.lower) ||
      isRoleNoun(before.lower) ||
      isSpeakingThing(before.lower)
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
  if (!FIELDS.has(items[at]?.lower ?? "")) return false;
  const before = items[at - 1];
  const next = items[at + 1];
  if (before?.kind === "word" && (AUXILIARIES.has(before.lower) || PREPOSITIONS.has(before.lower)))
    return false;
  // A role before a name is part of the name's item: "the port planning [director Jane Roe]".
  return next?.kind === "name" || (next?.kind === "word" && isRoleNoun(next.lower));
}

/** Whether an apostrophe makes a plural name an owner: "the Democrats’ plan". */
export function isPluralOwner(items: readonly Item[], at: number): boolean {
  const mark = items[at + 1];
  const name = items[at];
  if (mark?.kind !== "punctuation" || (mark.text !== "'" && mark.text !== "’")) return false;
  return mark.start === name?.end && items[at + 2]?.kind !== "punctuation";
}
