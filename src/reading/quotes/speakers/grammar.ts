import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from "../../lexicon/function-words.ts";
import { cueStrength } from "../../lexicon/cue-verbs.ts";
import { IRREGULAR_PASTS } from "../../lexicon/irregular-pasts.ts";
import { isRoleNoun } from "../../lexicon/role-nouns.ts";
import { isSpeakingThing } from "../../lexicon/speaking-things.ts";
import type { Item, Outline } from "../outline.ts";

/**
 * The part that a name or a pronoun plays in its sentence, as far as its neighbours tell.
 *
 * - `subject`: of the main clause. - `clause`: subject of a clause below it ("that Roe had …").
 * - `object`: of a verb. - `oblique`: governed by a preposition.
 * - `possessor`: "Roe’s", "his". - `modifier`: it only qualifies a noun: "the Roe campaign".
 */
export type Part = "subject" | "clause" | "object" | "oblique" | "possessor" | "modifier";

/** How far back the words that decide are looked at, in items. */
const REACH = 40;

/** The part that the name or pronoun at an item plays; the second of "Roe and Holm" plays the first's. */
export function partOf(outline: Outline, at: number): Part {
  return partAlone(outline, isSecondOfTwo(outline.items, at) ? at - 2 : at);
}

function isSecondOfTwo(items: readonly Item[], at: number): boolean {
  return (
    items[at - 1]?.lower === "and" && items[at - 2]?.kind === "name" && items[at - 3]?.text !== ","
  );
}

function partAlone(outline: Outline, at: number): Part {
  const { items } = outline;
  const item = items[at];
  const after = items[at + 1];
  if (after?.kind === "possessive") return "possessor";
  const before = items[at - 1];
  if (item?.kind === "name" && isModifier(outline, at)) return "modifier";
  if (before?.kind === "word" && PREPOSITIONS.has(before.lower)) return "oblique";
  const from = outline.sentences[outline.sentenceOf[at] ?? 0]?.from ?? at;
  if (isMainSubject(outline, at, from)) return "subject";
  if (before?.kind === "word" && SUBORDINATORS.has(before.lower)) return "clause";
  return hasVerbAfter(items, at) ? "clause" : "object";
}

/** "the Roe campaign", "a Roe supporter", "Roe voters". */
function isModifier({ items, names }: Outline, at: number): boolean {
  const after = items[at + 1];
  if (after?.kind !== "word" || isVerbLike(items, at + 1)) return false;
  if (isRoleNoun(after.lower) || isSpeakingThing(after.lower)) return true;
  const before = items[at - 1];
  const determined =
    names[items[at]?.ref ?? -1]?.definite === true ||
    (before?.kind === "word" && DETERMINERS.has(before.lower));
  return determined && !PREPOSITIONS.has(after.lower);
}

/** Openers whose clause ends before the main one starts: "Asked whether …, Roe", "While …, Roe". */
function opensWithClause(item: Item | undefined): boolean {
  if (item?.kind !== "word") return false;
  const { lower } = item;
  return (
    (SUBORDINATORS.has(lower) && lower !== "that") ||
    PREPOSITIONS.has(lower) ||
    lower === "as" ||
    lower.endsWith("ing") ||
    (lower.endsWith("ed") && cueStrength(lower) !== undefined)
  );
}

/** Whether no other name or pronoun could be the main clause's subject before this one. */
function isMainSubject({ items }: Outline, at: number, from: number): boolean {
  const first = CONJUNCTIONS.has(items[from]?.lower ?? "") ? from + 1 : from;
  const opened = opensWithClause(items[first]) && first < at;
  // After an opening clause the subject stands behind a comma and before its verb.
  if (opened && !cutsOff(items[at - 1])) return false;
  if (items[at - 1]?.lower.endsWith("ing") === true) return false;
  for (let index = at - 1; index >= Math.max(from, at - REACH); index -= 1) {
    const item = items[index];
    if (item === undefined || item.kind === "quote") continue;
    const couldBe =
      item.kind === "name" || (item.kind === "word" && SUBJECT_PRONOUNS.has(item.lower));
    if (!couldBe || items[index + 1]?.kind === "possessive") continue;
    const before = items[index - 1];
    if (before?.kind === "word" && governs(before.lower)) continue;
    // Within the opening clause a subject is that clause's, not the sentence's.
    if (opened && !(cutsOff(before) && hasVerbAfter(items, index))) continue;
    return false;
  }
  return true;
}

/** "of Roe", "a pastor supporting Roe": no subject stands there. */
function governs(lower: string): boolean {
  return PREPOSITIONS.has(lower) || lower.endsWith("ing");
}

function cutsOff(item: Item | undefined): boolean {
  return item?.kind === "punctuation" && /^[,—–-]$/u.test(item.text);
}

/** Whether a verb follows at once, over adverbs: "Roe has", "Roe quickly said". */
function hasVerbAfter(items: readonly Item[], at: number): boolean {
  let next = at + 1;
  while (
    items[next]?.kind === "word" &&
    (ADVERBS.has(items[next]?.lower ?? "") || /..ly$/u.test(items[next]?.lower ?? ""))
  )
    next += 1;
  return isVerbLike(items, next);
}

function isVerbLike(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind !== "word") return false;
  return (
    AUXILIARIES.has(item.lower) ||
    cueStrength(item.lower) !== undefined ||
    IRREGULAR_PASTS.has(item.lower) ||
    /..ed$/u.test(item.lower)
  );
}
