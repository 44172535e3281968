import { wordList } from "../../lexicon/word-list.ts";
import type { Item } from "../outline.ts";
import { isCue, isNounHead, isPluralOwner, isPreposition } from "./item-tests.ts";
import { nameMention, pronounMention } from "./mention.ts";
import type { Mention } from "./mention.ts";
import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  PLURAL_ROLE,
  PREPOSITION,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  is,
} from "../../lexicon/word-facts.ts";

/** The longest noun phrase that is looked at, in items. */
export const LONGEST_PHRASE = 18;

/** Prepositions that go on with the phrase of who speaks: "a spokesman for …", "sources close to …". */
const WITHIN_PHRASE = new Set(["of", "for", "with", "from", "at", "to", "close", "inside"]);

/** Words beside the prepositions that the head of a phrase stands before: "officials familiar with …". */
const AFTER_HEAD = new Set(["close", "familiar"]);

/** Marks that part no phrase. */
const WITHIN_NAMES = new Set(["-", "&", "’", "'"]);

/** Whether the sentence goes on behind a full stop: "the vote on Nov. 8". */
function isAbbreviation(items: readonly Item[], stop: number): boolean {
  const next = items[stop + 1];
  return next?.kind === "number" || (next?.kind === "word" && next.text === next.lower);
}

const OPENS_CLAUSE = CONJUNCTION | SUBORDINATOR | AUXILIARY | SUBJECT_PRONOUN;

/** Whether a noun phrase cannot go on over an item. */
export function breaksPhrase(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.kind === "quote") return true;
  if (item.kind === "punctuation") {
    return item.text === "." ? !isAbbreviation(items, at) : !WITHIN_NAMES.has(item.text);
  }
  return is(item, OPENS_CLAUSE) || item.lower === "as" || (isCue(items, at) && !isNounHead(item));
}

/** Who speaks, where the phrase starts at an item: "Jane Roe", "she", "a spokesman for the mayor". */
export function mentionFrom(items: readonly Item[], at: number, to: number): Mention | null {
  const pronoun = pronounMention(items, at);
  if (pronoun !== null) return pronoun;
  const item = items[at];
  if (item?.kind === "name" && items[at + 1]?.kind !== "possessive" && !isPluralOwner(items, at)) {
    const next = items[at + 1];
    // "Kyiv officials", "Clinton aide": the name only qualifies what follows.
    if (!isNounHead(next)) return nameMention(items, at);
  }
  let end = at;
  const limit = Math.min(to, at + LONGEST_PHRASE);
  while (end < limit && !breaksPhrase(items, end)) {
    const here = items[end];
    if (here !== undefined && is(here, PREPOSITION) && !WITHIN_PHRASE.has(here.lower)) break;
    end += 1;
  }
  const found = overAdjectives(items, at, end, limit) ?? phrase(items, at, end);
  // "former Gov. and party chairman Jane Roe"
  return found === null && end > at && end + 1 < limit && items[end]?.lower === "and"
    ? mentionFrom(items, end + 1, to)
    : found;
}

/** How many words may stand before the comma between two adjectives. */
const ADJECTIVES = 3;

/** "the tall, bearded captain": a phrase that goes on over the comma between its adjectives. */
function overAdjectives(
  items: readonly Item[],
  at: number,
  comma: number,
  limit: number,
): Mention | null {
  const first = items[at];
  if (items[comma]?.text !== "," || comma - at > ADJECTIVES || comma - at < 2) return null;
  if (first?.kind !== "word" || !is(first, DETERMINER)) return null;
  const last = items[comma - 1];
  if (last?.kind !== "word" || isNounHead(last)) return null;
  let end = comma + 1;
  while (end < limit && !breaksPhrase(items, end) && !isPreposition(items[end])) end += 1;
  const head = items[end - 1];
  return isNounHead(head) ? noun(items, at, end, end - 1) : null;
}

/** Who speaks, where the phrase ends before an item: reads backwards from there. */
export function mentionBefore(items: readonly Item[], end: number, from: number): Mention | null {
  const last = items[end - 1];
  if (last === undefined || end <= from) return null;
  const pronoun = pronounMention(items, end - 1);
  if (pronoun !== null) return pronoun;
  const limit = Math.max(from, end - LONGEST_PHRASE);
  let start = end;
  while (start > limit && !breaksPhrase(items, start - 1)) {
    start -= 1;
    if (startsAnew(items, start)) break;
  }
  const found = phrase(items, start, end);
  // "Roe and others", "critics such as Roe"
  if (items[start - 1]?.lower === "and" && items[found?.head ?? -1]?.lower === "others") {
    return mentionBefore(items, start - 1, from) ?? found;
  }
  if (items[start - 1]?.lower === "as" && items[start - 2]?.lower === "such") {
    return mentionBefore(items, start - 2, from) ?? found;
  }
  return found;
}

/** "One man held a sign": an article that no preposition governs opens a phrase of its own. */
function startsAnew(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind !== "word" || !/^(?:an?|the)$/u.test(item.lower)) return false;
  const before = items[at - 1];
  return before?.kind === "word" && !is(before, PREPOSITION | DETERMINER);
}

/**
 * The speaker in a row of items without a verb: the head noun before the first preposition
 * ("a spokesman for Mr. Roe"), else the last name of it.
 */
export function phrase(items: readonly Item[], start: number, end: number): Mention | null {
  let from = start;
  // A phrase that opens with a preposition is no subject: "In Iowa officials said" → "officials".
  for (let guard = 0; guard < LONGEST_PHRASE; guard += 1) {
    const first = items[from];
    if (from >= end || first?.kind !== "word" || !is(first, PREPOSITION)) break;
    from += 1;
    // "At least half of them said"
    if (first.lower === "at" && /^(?:least|most)$/u.test(items[from]?.lower ?? "")) {
      from += 1;
      break;
    }
    // "…, with the head of the port saying": what "with" governs is a subject here.
    if (first.lower === "with") break;
    while (from < end && !isPhraseStart(items[from])) from += 1;
    const next = from;
    // After the preposition comes its own object; the subject is what follows it.
    const object = items[next];
    if (object?.kind === "name" && next + 1 < end && items[next + 1]?.kind !== "possessive")
      from = next + 1;
    else if (object?.kind !== "name") {
      const later = lastNounStart(items, next + 1, end);
      if (later === null) break;
      from = later;
    } else break;
  }
  if (from >= end) return null;
  const cut = firstPreposition(items, from, end);
  const head = cut - 1;
  const item = items[head];
  if (item?.kind === "name") {
    return cut === end ||
      items[cut]?.lower === "of" ||
      items[cut]?.lower === "from" ||
      items[cut]?.lower === "in"
      ? nameMention(items, head)
      : (lastName(items, end) ?? nameMention(items, head));
  }
  if (item?.kind === "word" && (isNounHead(item) || QUANTITIES.has(item.lower)))
    return noun(items, from, end, head);
  if (head === from && item?.kind === "word" && isSomeOfMany(item.lower))
    return noun(items, from, end, head);
  // The first noun is no speaker ("the end of the debate officials"): try the phrase's last words.
  const last = items[end - 1];
  const first = items[from];
  const determined = is(first, DETERMINER) && head > from;
  if (last?.kind === "name" && cut < end && item?.kind === "word" && determined) {
    return noun(items, from, end, head);
  }
  if (last?.kind === "name") return nameMention(items, end - 1);
  if (isNounHead(last)) {
    return noun(items, lastNounStart(items, from, end) ?? end - 1, end, end - 1);
  }
  // A noun that no list has: a determiner before it and the verb of saying beside it are enough.
  return determined && item?.kind === "word" ? noun(items, from, end, head) : null;
}

/** "half of the voters", "an average of 10 percent": what is counted speaks. */
const QUANTITIES = wordList(`
  half third quarter average majority plurality minority number share handful percent dozens hundreds
  thousands scores rest most
`);

const ONE_OF_MANY = new Set(["one", "another", "someone", "somebody", "everyone", "everybody"]);
const SEVERAL_OF_MANY = new Set(["both", "some", "others", "many", "several", "two", "three"]);

/** Whether a word stands for one or some of those named before: "another said", "one of them said". */
function isSomeOfMany(lower: string): boolean {
  return ONE_OF_MANY.has(lower) || SEVERAL_OF_MANY.has(lower);
}

function lastName(items: readonly Item[], end: number): Mention | null {
  return items[end - 1]?.kind === "name" ? nameMention(items, end - 1) : null;
}

function isPhraseStart(item: Item | undefined): boolean {
  return item?.kind === "name" || (item?.kind === "word" && !is(item, PREPOSITION));
}

function lastNounStart(items: readonly Item[], from: number, end: number): number | null {
  for (let at = end - 1; at >= from; at -= 1) {
    const item = items[at];
    if (is(item, DETERMINER)) return at;
    if (is(item, PREPOSITION)) return at + 1 < end ? at + 1 : null;
  }
  return null;
}

function firstPreposition(items: readonly Item[], from: number, end: number): number {
  for (let at = from + 1; at < end; at += 1) {
    const item = items[at];
    if (item?.kind !== "word") continue;
    if (is(item, PREPOSITION) || AFTER_HEAD.has(item.lower)) return at;
  }
  return end;
}

function noun(items: readonly Item[], from: number, end: number, head: number): Mention | null {
  const first = items[from];
  const last = items[end - 1];
  const word = items[head];
  if (first === undefined || last === undefined || word === undefined) return null;
  return {
    kind: "noun",
    head,
    name: -1,
    plural: is(word, PLURAL_ROLE) || SEVERAL_OF_MANY.has(word.lower),
    start: first.start,
    end: last.end,
  };
}
