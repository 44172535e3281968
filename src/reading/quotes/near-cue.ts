import { CONJUNCTIONS, PREPOSITIONS } from "../function-words.ts";
import type { Attribution, Case } from "./attribution.ts";
import { cueStrength } from "./cue-verbs.ts";
import { isAdverb, isAuxiliary, isCue, mentionFrom } from "./mention.ts";
import { subjectOf } from "./subject.ts";
import type { Mention } from "./mention.ts";
import type { Item } from "./outline.ts";

type Found = Omit<Attribution, "rule"> | null;

/** An attribution by the cue at an item; null where it has no subject. */
function byCue(quotation: Case, cue: number): Found {
  const { items, sentence, from, to } = quotation;
  const verb = items[cue];
  const mention = subjectOf(items, cue, { from, to });
  if (verb === undefined || mention === null) return null;
  const outer = reportedBy(items, mention, from);
  if (outer !== null && cueStrength(verb.lower) === "stance") {
    const outerFound = byCue(quotation, outer);
    if (outerFound !== null) return outerFound;
  }
  return { mention, cue: { start: verb.start, end: verb.end }, cueItem: cue, sentence, from: null };
}

/** `Roe added that the ministry believes “…”`: the words are Roe's; the ministry only has the belief. */
function reportedBy(items: readonly Item[], mention: Mention, from: number): number | null {
  if (mention.kind === "pronoun") return null;
  let at = mention.head - 1;
  while (at > from && (items[at]?.start ?? -1) >= mention.start) at -= 1;
  if (items[at]?.lower === "the") at -= 1;
  if (at - 1 < from || items[at]?.lower !== "that") return null;
  return isCue(items, at - 1) && cueStrength(items[at - 1]?.lower ?? "") === "speech"
    ? at - 1
    : null;
}

function byPhrase({ items, sentence, to }: Case, first: number, last: number): Found {
  const opening = items[first];
  const closing = items[last];
  const mention = mentionFrom(items, last + 1, to);
  if (opening === undefined || closing === undefined || mention === null) return null;
  return {
    mention,
    cue: { start: opening.start, end: closing.end },
    cueItem: first,
    sentence,
    from: null,
  };
}

/** `Jane Roe said, “…”`, `Jane Roe said that “…”`, `Jane Roe said: “…”`. */
export function cueJustBefore(quotation: Case): Found {
  const { items, at, from } = quotation;
  let before = at - 1;
  while (before >= from && isLink(items[before])) before -= 1;
  if (before < from || !isCue(items, before)) return null;
  // "…," said Roe. — an inverted clause belongs to the quotation before it unless the marks meet.
  return byCue(quotation, before);
}

/** How far a cue may stand before the comma or colon that introduces a quotation, in items. */
const INTRODUCTION = 14;

/** `Roe replied to him on Monday, “….”`: the introduction ends in a comma or colon, the quotation in a stop. */
export function introducedByCue(quotation: Case): Found {
  const { items, at, from, outline, quote } = quotation;
  const mark = items[at - 1]?.text;
  const pair = outline.marked[quote];
  if ((mark !== "," && mark !== ":") || pair === undefined) return null;
  if (!/[.?!]$/u.test(outline.text.slice(pair.end - 1, pair.end))) return null;
  const unlisted = unlistedBefore(quotation);
  if (unlisted !== null) return unlisted;
  for (let cue = at - 2; cue >= Math.max(from, at - INTRODUCTION); cue -= 1) {
    const item = items[cue];
    if (
      item === undefined ||
      item.kind === "quote" ||
      (item.kind === "punctuation" && item.text === ",")
    )
      return null;
    if (isCue(items, cue) && cueStrength(item.lower) === "speech") return byCue(quotation, cue);
  }
  return null;
}

/** `Roe thundered, “….”`: a name, any verb in the past, a comma. */
function unlistedBefore({ items, at, from, sentence }: Case): Found {
  const verb = items[at - 2];
  if (verb?.kind !== "word" || !/..ed$/u.test(verb.lower) || at - 3 < from) return null;
  const subject = items[at - 3];
  if (subject?.kind !== "name" && subject?.lower !== "he" && subject?.lower !== "she") return null;
  const mention = mentionFrom(items, at - 3, at - 2);
  return mention === null
    ? null
    : { mention, cue: { start: verb.start, end: verb.end }, cueItem: at - 2, sentence, from: null };
}

function isLink(item: Item | undefined): boolean {
  if (item === undefined) return false;
  if (item.kind === "punctuation")
    return (
      item.text === "," ||
      item.text === ":" ||
      item.text === "—" ||
      item.text === "–" ||
      item.text === "-" ||
      item.text === "(" ||
      item.text === "…"
    );
  return item.kind === "word" && item.lower === "that";
}

/** How far after the closing mark a subject and its verb may stretch, in items. */
const REACH_AFTER = 45;

/** `“…,” said Jane Roe`, `“…,” Roe, the mayor, said`, also behind further quotations: `“…” and “…,” she said`. */
export function cueJustAfter(quotation: Case): Found {
  const { items, to } = quotation;
  const start = afterSiblings(items, quotation.at, to);
  const first = items[start];
  if (first === undefined || start >= to) return null;
  if (first.lower === "according" && items[start + 1]?.lower === "to") {
    return byPhrase(quotation, start, start + 1);
  }
  if (isLikelyCue(items, start) && !isAuxiliary(first)) {
    let next = start + 1;
    while (next < to && isAdverb(items[next])) next += 1;
    const mention = mentionFrom(items, next, to);
    if (mention !== null && isCueHere(items, start)) {
      return {
        mention,
        cue: { start: first.start, end: first.end },
        cueItem: start,
        sentence: quotation.sentence,
        from: null,
      };
    }
  }
  if (first.kind === "word" && (CONJUNCTIONS.has(first.lower) || PREPOSITIONS.has(first.lower)))
    return null;
  return subjectThenCue(quotation, first.lower === "as" ? start + 1 : start);
}

/** At the place of an inverted verb, "…” reports Jane Roe", the noun's spelling is no doubt. */
function isCueHere(items: readonly Item[], at: number): boolean {
  return cueStrength(items[at]?.lower ?? "") !== undefined;
}

function isLikelyCue(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return (
    item?.kind === "word" && cueStrength(item.lower) !== undefined && !item.lower.endsWith("ing")
  );
}

/** Past commas, dashes and the quotations that share the attribution. */
function afterSiblings(items: readonly Item[], at: number, to: number): number {
  let next = at + 1;
  const limit = Math.min(to, at + REACH_AFTER);
  while (next < limit) {
    const item = items[next];
    if (item?.kind === "punctuation" && /^[,–—\-.…]$/u.test(item.text)) next += 1;
    else if (
      item?.kind === "word" &&
      (item.lower === "and" || item.lower === "or") &&
      items[next + 1]?.kind === "quote"
    ) {
      next += 2;
    } else break;
  }
  return next;
}

function subjectThenCue(quotation: Case, start: number): Found {
  const { items, to, sentence } = quotation;
  const limit = Math.min(to, start + REACH_AFTER);
  const subject = mentionFrom(items, start, limit);
  if (subject === null) return null;
  for (let at = subject.head + 1; at < limit; at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === "quote") break;
    if (item.text === ":" || item.text === ";") break;
    if (!isCue(items, at) || item.lower.endsWith("ing")) continue;
    const found = subjectOf(items, at, { from: start, to: at + 1 });
    if (found === null) continue;
    // "“…,” the mayor, who said he was tired, told them": the main verb's subject is the first phrase.
    if (found.head === subject.head || found.start <= subject.start) {
      return {
        mention: found,
        cue: { start: item.start, end: item.end },
        cueItem: at,
        sentence,
        from: null,
      };
    }
    if (items[start]?.start === subject.start) continue;
  }
  return unlistedVerb(quotation, subject.head, start);
}

/** After a closed quotation with its comma, a name and any verb in the past: `“…,” Roe thundered`. */
function unlistedVerb(
  { items, outline, quote, sentence }: Case,
  head: number,
  start: number,
): Found {
  const pair = outline.marked[quote];
  if (pair === undefined || !/[,?!—–-]$/u.test(outline.text.slice(pair.end - 1, pair.end)))
    return null;
  let at = head + 1;
  while (isAdverb(items[at])) at += 1;
  const verb = items[at];
  if (verb?.kind !== "word" || !/..ed$/u.test(verb.lower)) return null;
  const mention = mentionFrom(items, start, at);
  return mention === null
    ? null
    : { mention, cue: { start: verb.start, end: verb.end }, cueItem: at, sentence, from: null };
}

/** How far within a sentence a cue may stand from its quotation, in items. */
const REACH_WITHIN = 80;

/** The nearest cue on the left within the sentence: `Roe called the plan a “mess”`. */
export function cueEarlier(quotation: Case): Found {
  const { items, at, from } = quotation;
  for (let cue = at - 1; cue >= Math.max(from, at - REACH_WITHIN); cue -= 1) {
    const item = items[cue];
    if (item?.lower === "to" && items[cue - 1]?.lower === "according") {
      // "According to Roe, …" holds for what follows it.
      return byPhrase(quotation, cue - 1, cue);
    }
    if (!isCue(items, cue) || cueStrength(item?.lower ?? "") === "adjacent") continue;
    const found = byCue(quotation, cue);
    if (found !== null) return found;
  }
  return null;
}

/** A cue at the sentence's end: `The talks were “good”, with much achieved, the official said`. */
export function cueLater(quotation: Case): Found {
  const { items, at, to } = quotation;
  for (let cue = at + 1; cue < Math.min(to, at + REACH_WITHIN); cue += 1) {
    const item = items[cue];
    if (item?.lower === "according" && items[cue + 1]?.lower === "to")
      return byPhrase(quotation, cue, cue + 1);
    if (!isCue(items, cue) || item?.lower.endsWith("ing")) continue;
    const found = laterCue(quotation, cue);
    if (found !== null) return found;
  }
  return null;
}

/** A cue later in the sentence attributes backwards where a comma cuts its clause off. */
function laterCue(quotation: Case, cue: number): Found {
  const { items, at, to, sentence } = quotation;
  const verb = items[cue];
  if (verb === undefined || cueStrength(verb.lower) !== "speech") return null;
  const next = items[cue + 1];
  if (next?.kind === "word" && next.lower === "that") return null;
  const comma = lastComma(items, cue, at);
  if (comma === null) return null;
  const mention =
    comma === cue - 1
      ? mentionFrom(items, cue + 1, to)
      : subjectOf(items, cue, { from: comma + 1, to: cue + 1 });
  if (mention === null) return null;
  const lead = items[comma + 1];
  const plain =
    comma === cue - 1 ||
    lead?.start === mention.start ||
    lead?.kind === "name" ||
    lead?.lower === "as";
  if (
    !plain &&
    lead?.kind === "word" &&
    (CONJUNCTIONS.has(lead.lower) || PREPOSITIONS.has(lead.lower))
  )
    return null;
  return { mention, cue: { start: verb.start, end: verb.end }, cueItem: cue, sentence, from: null };
}

function lastComma(items: readonly Item[], cue: number, after: number): number | null {
  for (let at = cue - 1; at > after; at -= 1) {
    const item = items[at];
    if (item?.kind === "quote") return isCommaQuote(items, at) ? at : null;
    if (item?.text === "," || item?.text === "—" || item?.text === "–") return at;
  }
  return null;
}

function isCommaQuote(items: readonly Item[], at: number): boolean {
  return items[at]?.kind === "quote";
}
