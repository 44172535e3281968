import { cueStrength } from "../../lexicon/cue-verbs.ts";
import type { Item } from "../outline.ts";
import { withCue } from "./attribute.ts";
import type { Case, Found } from "./attribute.ts";
import { byCue, byPhrase } from "./by-cue.ts";
import { cueLater } from "./cue-after.ts";
import { isCue } from "./item-tests.ts";
import { firstItemOf, nameMention } from "./mention.ts";
import { mentionFrom } from "./noun-phrase.ts";
import { subjectOf } from "./subject.ts";

/** `Jane Roe said, “…”`, `Jane Roe said that “…”`, `Jane Roe said: “…”`. */
export function cueJustBefore(quotation: Case): Found {
  const { items, at, from } = quotation;
  let before = at - 1;
  while (before >= from && isLink(items[before])) before -= 1;
  // "as Roe, the mayor, put it, “…”"
  if (items[before]?.lower === "it" && /^put(?:s|ting)?$/u.test(items[before - 1]?.lower ?? ""))
    before -= 1;
  if (before < from || !isCue(items, before)) return null;
  // "The union used “gloves” with us, said Roe": the words are Roe's.
  const isSaying = cueStrength(items[before]?.lower ?? "") === "speech";
  const said = isSaying ? null : (cueLater(quotation) ?? aside(quotation, before));
  return said ?? byCue(quotation, before);
}

/** How far before a verb of judging an aside may stand, in items. */
const ASIDE_REACH = 20;

/** "The plan, Roe said, deems us “…”": put in between commas, she says it all. */
function aside(quotation: Case, before: number): Found {
  const { items, from, to, sentence } = quotation;
  for (let cue = before - 1; cue > Math.max(from, before - ASIDE_REACH); cue -= 1) {
    if (items[cue]?.kind === "quote") return null;
    if (items[cue + 1]?.text !== "," || !isCue(items, cue)) continue;
    if (cueStrength(items[cue]?.lower ?? "") !== "speech") continue;
    const mention = subjectOf(items, cue, { from, to });
    const opening = mention === null ? 0 : Math.min(cue, firstItemOf(items, mention));
    return items[opening - 1]?.text === "," ? withCue(mention, items[cue], cue, sentence) : null;
  }
  return null;
}

/**
 * How far a cue may stand before the comma or colon that introduces a quotation, in items; twice as far
 * where only a clause below the main one is nearer.
 */
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
  let relative: number | null = null;
  for (let cue = at - 2; cue >= Math.max(from, at - INTRODUCTION * 2); cue -= 1) {
    if (cue < at - INTRODUCTION && relative === null) return null;
    const item = items[cue];
    if (
      item === undefined ||
      item.kind === "quote" ||
      (item.kind === "punctuation" && item.text === ",")
    )
      break;
    if (!isCue(items, cue) || cueStrength(item.lower) !== "speech") continue;
    const isBeside = mark === ":" || !isSubordinate(quotation, cue);
    if (isBeside && !isRelative(items[cue - 1])) return byCue(quotation, cue);
    relative ??= cue;
  }
  return relative === null ? null : byCue(quotation, relative);
}

/** "Holm said that when Roe spoke of it, “…”": a clause that ends before the quotation does not say it. */
function isSubordinate({ items, from, to }: Case, cue: number): boolean {
  const mention = subjectOf(items, cue, { from, to });
  if (mention === null || mention.head > cue) return false;
  const opening = items[firstItemOf(items, mention) - 1]?.lower ?? "";
  return /^(?:when|while|if|because|after|before|although|though|since|whenever)$/u.test(opening);
}

/** "Roe wrote to a man who promised rain: “…”": what introduces is the main verb, if there is one. */
function isRelative(item: Item | undefined): boolean {
  return item?.lower === "who" || item?.lower === "which";
}

const PARTICLES = new Set(["in", "back", "out", "again", "aloud"]);

/** `Roe thundered, “….”`, `Roe cut in: “….”`: a name, any verb, a comma or a colon. */
function unlistedBefore({ items, at, from, sentence }: Case): Found {
  if (items[at - 1]?.text === ":" && PARTICLES.has(items[at - 2]?.lower ?? "") && at - 4 >= from) {
    const isVerb = items[at - 3]?.kind === "word" && items[at - 4]?.kind === "name";
    return isVerb ? withCue(nameMention(items, at - 4), items[at - 3], at - 3, sentence) : null;
  }
  const verb = items[at - 2];
  if (verb?.kind !== "word" || !/..ed$/u.test(verb.lower) || at - 3 < from) return null;
  if (cueStrength(verb.lower) === "speech") return null;
  const subject = items[at - 3];
  if (subject?.kind !== "name" && subject?.lower !== "he" && subject?.lower !== "she") return null;
  const mention = mentionFrom(items, at - 3, at - 2);
  return withCue(mention, verb, at - 2, sentence);
}

/** Marks that may stand between a cue and the quotation that it introduces. */
const LINKS = new Set([",", ":", "—", "–", "-", "(", "…"]);

function isLink(item: Item | undefined): boolean {
  if (item?.kind === "punctuation") return LINKS.has(item.text);
  return item?.kind === "word" && item.lower === "that";
}

/** How far within a sentence a cue may stand before its quotation, in items. */
const REACH = 80;

/** The nearest cue on the left within the sentence, if it is a verb of saying: `Roe said of it that “…”`. */
export function sayingEarlier(quotation: Case): Found {
  return nearestEarlier(quotation, true);
}

/** The nearest cue on the left within the sentence: `Roe called the plan a “mess”`. */
export function cueEarlier(quotation: Case): Found {
  return nearestEarlier(quotation, false);
}

/** Whether a comma parts a cue from the quotation. */
function endsBefore(items: readonly Item[], cue: number, at: number): boolean {
  for (let between = cue + 1; between < at; between += 1) {
    if (items[between]?.text === ",") return true;
  }
  return false;
}

/** Of a row of verbs without a subject, no more are tried. */
const MOST_CUES = 6;

function nearestEarlier(quotation: Case, sayingOnly: boolean): Found {
  const { items, at, from } = quotation;
  let tried = 0;
  for (let cue = at - 1; cue >= Math.max(from, at - REACH) && tried < MOST_CUES; cue -= 1) {
    const item = items[cue];
    if (item?.lower === "to" && items[cue - 1]?.lower === "according") {
      // "According to Roe, …" holds for what follows it.
      return byPhrase(quotation, cue - 1, cue);
    }
    const strength = isCue(items, cue) ? cueStrength(item?.lower ?? "") : undefined;
    if (strength === undefined || strength === "adjacent") continue;
    tried += 1;
    if (endsBefore(items, cue, at) && isSubordinate(quotation, cue)) continue;
    const found = byCue(quotation, cue);
    if (found !== null) return sayingOnly && strength !== "speech" ? null : found;
  }
  return null;
}
