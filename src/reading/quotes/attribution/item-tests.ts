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
  if (!NOUN_LIKE.has(item.lower)) return true;
  const before = items[at - 1];
  if (before === undefined) return false;
  if (before.kind === "name" || before.kind === "quote") return true;
  if (before.kind === "word") {
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

/** Whether an apostrophe makes a plural name an owner: "the Democrats’ plan". */
export function isPluralOwner(items: readonly Item[], at: number): boolean {
  const mark = items[at + 1];
  const name = items[at];
  if (mark?.kind !== "punctuation" || (mark.text !== "'" && mark.text !== "’")) return false;
  return mark.start === name?.end && items[at + 2]?.kind !== "punctuation";
}
