import { wordList } from "../../lexicon/word-list.ts";
import type { Item } from "../outline.ts";
import { isAdverb } from "./item-tests.ts";
import type { Stretch } from "./main-subject.ts";
import { objectPronounMention } from "./mention.ts";
import type { Mention } from "./mention.ts";
import { LONGEST_PHRASE, mentionBefore, mentionFrom } from "./noun-phrase.ts";
import { FORM_OF_BE, is } from "../../lexicon/word-facts.ts";

/** Verbs that pass on another's words: "quoted Roe as saying". */
const QUOTING = wordList(`quote quotes quoted quoting cite cites cited citing`);

export function isQuotingVerb(item: Item | undefined): boolean {
  return item?.kind === "word" && QUOTING.has(item.lower);
}

/** Who is quoted in `the paper quoted Roe as saying “…”`, `Roe was quoted as saying “…”`; null elsewhere. */
export function passedOn(
  items: readonly Item[],
  cue: number,
  { from, to }: Stretch,
): Mention | null {
  const verb = quotingVerb(items, cue, from);
  if (verb === null) return null;
  // "Holm quoted Roe: “…”"
  const quoted = mentionFrom(items, verb + 1, to);
  if (quoted !== null && items[quoted.head + 1]?.text === ":") return quoted;
  const as = asSaying(items, verb, to);
  if (as === null) return null;
  let before = verb - 1;
  while (before > from && isAdverb(items[before])) before -= 1;
  if (is(items[before], FORM_OF_BE)) return passiveSubject(items, before, from);
  return (
    objectPronounMention(items, verb + 1) ??
    mentionFrom(items, verb + 1, as) ??
    anyNoun(items, verb + 1, as)
  );
}

/** The verb that quotes: the cue, or what stands before the "as" of "as saying". */
function quotingVerb(items: readonly Item[], cue: number, from: number): number | null {
  if (isQuotingVerb(items[cue])) return cue;
  if (items[cue - 1]?.lower !== "as") return null;
  for (let at = cue - 2; at >= Math.max(from, cue - LONGEST_PHRASE); at -= 1) {
    if (items[at]?.kind === "quote") return null;
    if (isQuotingVerb(items[at])) return at;
  }
  return null;
}

/** Where "as" stands in "quoted Roe as saying". */
function asSaying(items: readonly Item[], verb: number, to: number): number | null {
  for (let at = verb + 1; at < Math.min(to - 1, verb + LONGEST_PHRASE); at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === "quote") return null;
    if (item.lower === "as") return items[at + 1]?.lower.endsWith("ing") === true ? at : null;
  }
  return null;
}

/** "Roe was quoted", "Roe has been quoted". */
function passiveSubject(items: readonly Item[], be: number, from: number): Mention | null {
  let end = be;
  while (end > from && /^(?:has|have|had|been)$/u.test(items[end - 1]?.lower ?? "")) end -= 1;
  if (items[end - 1]?.lower === "who") end -= items[end - 2]?.text === "," ? 2 : 1;
  return mentionBefore(items, end, from);
}

/** Whoever is quoted speaks, even if no list has the noun: "quoted locals as saying". */
function anyNoun(items: readonly Item[], start: number, end: number): Mention | null {
  const first = items[start];
  const last = items[end - 1];
  if (start >= end || first === undefined || last?.kind !== "word") return null;
  return {
    kind: "noun",
    head: end - 1,
    name: -1,
    plural: last.lower.endsWith("s"),
    start: first.start,
    end: last.end,
  };
}
