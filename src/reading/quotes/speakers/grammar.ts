import { isInEd, isInLy } from "../../lexicon/endings.ts";
import type { Item, Outline } from "../outline.ts";
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  CUE,
  DETERMINER,
  IRREGULAR_PAST,
  PREPOSITION,
  ROLE_NOUN,
  SPEAKING_THING,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  is,
} from "../../lexicon/word-facts.ts";

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
  if (item?.kind === "name" && isModifier(outline, at, item.ref)) return "modifier";
  if (is(before, PREPOSITION)) return "oblique";
  const from = outline.sentences[outline.sentenceOf[at] ?? 0]?.from ?? at;
  if (isMainSubject(outline, at, from)) return "subject";
  if (is(before, SUBORDINATOR)) return "clause";
  return hasVerbAfter(items, at) ? "clause" : "object";
}

/** "the Roe campaign", "a Roe supporter", "Roe voters". */
function isModifier({ items, names }: Outline, at: number, name: number): boolean {
  const after = items[at + 1];
  if (after?.kind !== "word" || isVerbLike(items, at + 1)) return false;
  if (is(after, ROLE_NOUN | SPEAKING_THING)) return true;
  const before = items[at - 1];
  const determined = names[name]?.definite === true || is(before, DETERMINER);
  return determined && !is(after, PREPOSITION);
}

/** Openers whose clause ends before the main one starts: "Asked whether …, Roe", "While …, Roe". */
function opensWithClause(item: Item | undefined): boolean {
  if (item?.kind !== "word") return false;
  const { lower } = item;
  return (
    is(item, PREPOSITION) ||
    (is(item, SUBORDINATOR) && lower !== "that") ||
    lower === "as" ||
    lower.endsWith("ing") ||
    (is(item, CUE) && lower.endsWith("ed"))
  );
}

/** Whether no other name or pronoun could be the main clause's subject before this one. */
function isMainSubject({ items }: Outline, at: number, from: number): boolean {
  const first = is(items[from], CONJUNCTION) ? from + 1 : from;
  const opened = opensWithClause(items[first]) && first < at;
  // After an opening clause the subject stands behind a comma and before its verb.
  if (opened && !cutsOff(items[at - 1])) return false;
  if (items[at - 1]?.lower.endsWith("ing") === true) return false;
  for (let index = at - 1; index >= Math.max(from, at - REACH); index -= 1) {
    const item = items[index];
    if (item === undefined || item.kind === "quote") continue;
    const couldBe = item.kind === "name" || is(item, SUBJECT_PRONOUN);
    if (!couldBe || items[index + 1]?.kind === "possessive") continue;
    const before = items[index - 1];
    if (governs(before)) continue;
    // Within the opening clause a subject is that clause's, not the sentence's.
    if (opened && !(cutsOff(before) && hasVerbAfter(items, index))) continue;
    return false;
  }
  return true;
}

/** "of Roe", "a pastor supporting Roe": no subject stands there. */
function governs(item: Item | undefined): boolean {
  return is(item, PREPOSITION) || (item?.kind === "word" && item.lower.endsWith("ing"));
}

function cutsOff(item: Item | undefined): boolean {
  return item?.kind === "punctuation" && /^[,—–-]$/u.test(item.text);
}

/** Whether a verb follows at once, over adverbs: "Roe has", "Roe quickly said". */
function hasVerbAfter(items: readonly Item[], at: number): boolean {
  let next = at + 1;
  while (
    items[next]?.kind === "word" &&
    (is(items[next], ADVERB) || isInLy(items[next]?.lower ?? ""))
  )
    next += 1;
  return isVerbLike(items, next);
}

function isVerbLike(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind !== "word") return false;
  return is(item, AUXILIARY | CUE | IRREGULAR_PAST) || isInEd(item.lower);
}
