import {
  ADVERBS,
  AUXILIARIES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from "../../lexicon/function-words.ts";
import { cueStrength } from "../../lexicon/cue-verbs.ts";
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
  const { items, names } = outline;
  const item = items[at];
  const after = items[at + 1];
  if (after?.kind === "possessive") return "possessor";
  const before = items[at - 1];
  if (item?.kind === "name" && after?.kind === "word" && names[item.ref]?.definite === true) {
    if (!isVerbLike(items, at + 1)) return "modifier";
  }
  if (before?.kind === "word" && PREPOSITIONS.has(before.lower)) return "oblique";
  const from = outline.sentences[outline.sentenceOf[at] ?? 0]?.from ?? at;
  if (isMainSubject(outline, at, from)) return "subject";
  if (before?.kind === "word" && SUBORDINATORS.has(before.lower)) return "clause";
  return hasVerbAfter(items, at) ? "clause" : "object";
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
  const opened = opensWithClause(items[from]) && from < at;
  // After an opening clause the subject stands behind a comma and before its verb.
  if (opened && items[at - 1]?.text !== ",") return false;
  for (let index = at - 1; index >= Math.max(from, at - REACH); index -= 1) {
    const item = items[index];
    if (item === undefined || item.kind === "quote") continue;
    const couldBe =
      item.kind === "name" || (item.kind === "word" && SUBJECT_PRONOUNS.has(item.lower));
    if (!couldBe || items[index + 1]?.kind === "possessive") continue;
    const before = items[index - 1];
    if (before?.kind === "word" && PREPOSITIONS.has(before.lower)) continue;
    // Within the opening clause a subject is that clause's, not the sentence's.
    if (opened && !(before?.text === "," && hasVerbAfter(items, index))) continue;
    return false;
  }
  return true;
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
    /..ed$/u.test(item.lower)
  );
}
