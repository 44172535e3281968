import { CLAIM_NOUNS, DENYING_FORMS } from "../../lexicon/denials.ts";
import { cueStrength } from "../../lexicon/cue-verbs.ts";
import type { Item } from "../outline.ts";
import type { Found } from "./attribute.ts";
import { isAdverb, isAuxiliary, isCue, isReporting } from "./item-tests.ts";
import { firstItemOf } from "./mention.ts";
import type { Mention } from "./mention.ts";
import { isQuotingVerb } from "./passed-on.ts";
import { CONJUNCTION, CUE, SUBJECT_PRONOUN, is } from "../../lexicon/word-facts.ts";

/**
 * Takes the speaker out of an attribution that the sentence itself does not vouch for: `Roe denied
 * saying “…”`, `Holm said that Roe had told him, “…”`. Nobody else is sought: the words are unknown's.
 */
export function withoutDisowned(items: readonly Item[], found: Found): Found {
  if (found === null || found.mention === null || found.cueItem < 0) return found;
  const isDisowned =
    isDenied(items, found.cueItem) || isAtSecondHand(items, found.cueItem, found.mention);
  return isDisowned ? { ...found, mention: null, cue: null } : found;
}

/** How far before a verb of saying its denial may stand, in items: "rejected the mayor's claims that she had ever said". */
const DENIAL_REACH = 14;

/** Whether the saying itself is denied: "denied saying", "rejected claims that she had said". */
function isDenied(items: readonly Item[], cue: number): boolean {
  if (isDenyingVerb(items, cue)) return isSaying(items, afterAdverbs(items, cue + 1));
  if (!isCue(items, cue) && !isSaying(items, cue)) return false;
  for (let at = cue - 1; at >= Math.max(0, cue - DENIAL_REACH); at -= 1) {
    const item = items[at];
    if (item === undefined || item.kind === "quote") return false;
    if (item.kind === "punctuation" && item.text !== "-") return false;
    if (is(item, CONJUNCTION)) return false;
    if (isDenyingVerb(items, at)) return deniesClause(items, at, cue);
  }
  return false;
}

/** Whether what is denied is a clause that the verb of saying at `cue` stands in. */
function deniesClause(items: readonly Item[], denial: number, cue: number): boolean {
  const object = afterAdverbs(items, denial + 1);
  if (isGerundAt(items, object, cue) || items[object]?.lower === "that") return true;
  let claim = object;
  while (claim < cue && !CLAIM_NOUNS.has(items[claim]?.lower ?? "")) claim += 1;
  if (claim === cue) return false;
  const next = items[claim + 1];
  if (next?.lower === "of") return isGerundAt(items, claim + 2, cue);
  // "rejected claims she had said …": a clause without "that" has its subject right there.
  if (next?.kind === "name" || is(next, SUBJECT_PRONOUN)) return true;
  for (let at = claim + 1; at < cue; at += 1) {
    // "a report that called him …" says it itself, "a report that quoted him as saying …" does not.
    if (items[at]?.lower === "that")
      return afterHelpers(items, at + 1) !== cue || isQuotingVerb(items[cue]);
  }
  return false;
}

/** Whether the verb at `cue` is a gerund that starts at an item: "ever saying", "having said". */
function isGerundAt(items: readonly Item[], at: number, cue: number): boolean {
  let start = afterAdverbs(items, at);
  if (items[start]?.lower === "having") start = afterAdverbs(items, start + 1);
  return start === cue;
}

function afterHelpers(items: readonly Item[], from: number): number {
  let at = from;
  while (isAdverb(items[at]) || isAuxiliary(items[at])) at += 1;
  return at;
}

/** Whether an item is a verb that says that something was not so. */
export function isDenyingVerb(items: readonly Item[], at: number): boolean {
  return items[at]?.kind === "word" && DENYING_FORMS.has(items[at]?.lower ?? "");
}

function isSaying(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind !== "word") return false;
  return item.lower.endsWith("ing") && is(item, CUE);
}

function afterAdverbs(items: readonly Item[], from: number): number {
  let at = from;
  while (isAdverb(items[at])) at += 1;
  return at;
}

/** How many items may stand between a verb of saying and its "that": "told reporters on Monday that". */
const THAT_REACH = 5;

/**
 * Whether somebody's saying is itself only reported by another: "Holm said that Roe had told him".
 * A pronoun most often points to the reporter ("Holm said that he had told them") and is left.
 */
function isAtSecondHand(items: readonly Item[], cue: number, mention: Mention): boolean {
  if (mention.kind === "pronoun" || mention.head > cue) return false;
  if (!isSpeechVerb(items, cue)) return false;
  let at = firstItemOf(items, mention) - 1;
  if (items[at]?.lower === "the") at -= 1;
  if (items[at]?.lower !== "that")
    return isSpeechVerb(items, at) && hasSubjectBefore(items, at) && !isReporting(items[at]);
  for (let back = at - 1; back >= Math.max(0, at - THAT_REACH); back -= 1) {
    const kind = items[back]?.kind;
    if (kind === "quote" || kind === "punctuation") return false;
    if (isSpeechVerb(items, back)) return !isReporting(items[back]);
  }
  return false;
}

/** "Holm claimed Roe had told him", not "“…,” added Roe, who told them". */
function hasSubjectBefore(items: readonly Item[], verb: number): boolean {
  const kind = items[verb - 1]?.kind;
  return kind === "word" || kind === "name";
}

function isSpeechVerb(items: readonly Item[], at: number): boolean {
  return isCue(items, at) && cueStrength(items[at]?.lower ?? "") === "speech";
}
