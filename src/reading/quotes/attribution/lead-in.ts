import { cueStrength } from "../../lexicon/cue-verbs.ts";
import type { Case, Found } from "./attribute.ts";
import { withCue, withoutCue } from "./attribute.ts";
import { isCue } from "./item-tests.ts";
import { mainSubject } from "./main-subject.ts";
import { subjectOf } from "./subject.ts";

/** How much of a leading sentence is looked through, in items. */
const LEAD_REACH = 80;

/** The sentence before, in the same paragraph, leads in: `Roe was blunt. “…”`. */
export function leadIn(quotation: Case): Found {
  const { outline, sentence } = quotation;
  const before = outline.sentences[sentence - 1];
  if (before === undefined || before.paragraph !== outline.sentences[sentence]?.paragraph)
    return null;
  return subjectOfSentence(quotation, sentence - 1);
}

/** A sentence without a quotation, between two, tells that another speaks: `“…,” Roe said. Holm disagreed. “…”` */
export function anotherSpeaksUp(quotation: Case): Found {
  const { outline, items, sentence } = quotation;
  const before = outline.sentences[sentence - 1];
  if (before === undefined || before.paragraph !== outline.sentences[sentence]?.paragraph)
    return null;
  for (let at = before.from; at < before.to; at += 1) {
    if (items[at]?.kind === "quote") return null;
  }
  const found = leadIn(quotation);
  // "Roe smiled." tells as much as a verb of saying.
  const isGesture = found?.mention?.kind === "name" && before.to - before.from <= SHORTEST_SENTENCE;
  return found === null || (found.cueItem < 0 && !isGesture) ? null : found;
}

/** A name, a verb and a full stop, in items. */
const SHORTEST_SENTENCE = 3;

/** The paragraph before ends with a colon: `Roe went on:`. */
export function colonBefore(quotation: Case): Found {
  const { outline, sentence, items, at, from } = quotation;
  const before = outline.sentences[sentence - 1];
  if (before === undefined || at !== from) return null;
  return items[before.to - 1]?.text === ":" ? subjectOfSentence(quotation, sentence - 1) : null;
}

/** Words woven into a sentence without a subject go on with what the one before reports. */
export function reportBefore(quotation: Case): Found {
  const lead = quotation.at > quotation.from ? leadIn(quotation) : null;
  return lead === null || lead.cueItem < 0 ? null : lead;
}

/** A paragraph of quotation alone goes on with what the one before reports: `Roe said that it was late.` */
export function reportGoesOn(quotation: Case): Found {
  const { outline, sentence, items, at, from } = quotation;
  const before = outline.sentences[sentence - 1];
  const own = outline.sentences[sentence];
  if (before === undefined || own === undefined || at !== from) return null;
  if (before.paragraph !== own.paragraph - 1) return null;
  for (let cue = before.from; cue < Math.min(before.to, before.from + LEAD_REACH); cue += 1) {
    const item = items[cue];
    if (!isCue(items, cue) || cueStrength(item?.lower ?? "") !== "speech") continue;
    const mention = subjectOf(items, cue, before);
    if (mention !== null) return withCue(mention, item, cue, sentence - 1);
  }
  return null;
}

/** The subject of the last verb of attribution in a sentence, else of the sentence. */
function subjectOfSentence({ outline, items }: Case, sentence: number): Found {
  const bounds = outline.sentences[sentence];
  if (bounds === undefined) return null;
  for (let cue = bounds.to - 1; cue >= Math.max(bounds.from, bounds.to - LEAD_REACH); cue -= 1) {
    const item = items[cue];
    if (item === undefined || !isCue(items, cue)) continue;
    const mention = subjectOf(items, cue, bounds);
    if (mention !== null) {
      return withCue(mention, item, cue, sentence);
    }
  }
  const mention = mainSubject(items, bounds);
  return withoutCue(mention, sentence);
}
