import type { Item } from "../outline.ts";
import type { Case, Found } from "./attribute.ts";
import { shared, withoutCue } from "./attribute.ts";
import { isPreposition } from "./item-tests.ts";
import { mainSubject } from "./main-subject.ts";
import { nameMention } from "./mention.ts";
import type { Mention } from "./mention.ts";
import { mentionFrom } from "./noun-phrase.ts";

export function isBare({ outline, sentence }: Case): boolean {
  return outline.sentences[sentence]?.bare === true;
}

/** A quotation that the paragraph opens anew is that of the paragraph before. */
export function carriedOn({ outline, quote, found }: Case): Found {
  return outline.marked[quote]?.reopens === true ? shared(found, quote - 1) : null;
}

/** A sentence that is nothing but a quotation goes on with what the paragraph's last speaker said. */
export function sameSpeakerGoesOn({ outline, quote, found, sentence }: Case): Found {
  const before = quote - 1;
  const last = outline.sentenceOf[outline.itemOfQuote[before] ?? -1];
  if (last === undefined || found[before] == null) return null;
  if (outline.sentences[last]?.paragraph !== outline.sentences[sentence]?.paragraph) return null;
  return shared(found, before);
}

/** A paragraph of quotation alone goes on with the speaker of the quotation that ended the one before. */
export function paragraphGoesOn({ outline, quote, found, sentence, items }: Case): Found {
  const before = quote - 1;
  const item = outline.itemOfQuote[before];
  if (item === undefined) return null;
  const own = outline.sentences[sentence];
  const last = outline.sentences[outline.sentenceOf[item] ?? -1];
  if (own === undefined || last === undefined || own.paragraph - last.paragraph > 1) return null;
  for (let at = item + 1; at < own.from; at += 1) {
    if (items[at]?.kind === "word" || items[at]?.kind === "name") {
      return outline.sentenceOf[at] === outline.sentenceOf[item] ? shared(found, before) : null;
    }
  }
  return shared(found, before);
}

/** The author's words between two quotations that are one statement, in items. */
const LONGEST_LINK = 6;

/** What a quotation opened goes on in the same sentence: `“We will,” and soon, “have a new quay.”` */
export function sentenceGoesOn({ items, quote, at, from, found }: Case): Found {
  const first = items[from];
  if (at === from || at - from > LONGEST_LINK || first?.kind !== "quote") return null;
  return first.ref < quote ? shared(found, first.ref) : null;
}

/** A quotation that opens its sentence, with words of the author's after it, goes on too. */
export function opensSentence(quotation: Case): Found {
  return quotation.at === quotation.from ? sameSpeakerGoesOn(quotation) : null;
}

/** How far into a sentence the owner of its subject may stand, in items: "On Monday, Roe’s tone was new". */
const OWNER_REACH = 12;

/** "Roe’s position is that “…”": whose subject it is, where the subject is nobody. */
function firstOwner(items: readonly Item[], from: number, to: number): Mention | null {
  for (let at = from; at < Math.min(to - 1, from + OWNER_REACH); at += 1) {
    if (items[at + 1]?.kind !== "possessive") continue;
    return isPreposition(items[at - 1]) ? null : nameMention(items, at);
  }
  return null;
}

/** "While Roe offered “…,” Holm left": the subject of the clause that the words stand in. */
function ofSubordinate(quotation: Case): Mention | null {
  const { items, from, at } = quotation;
  return isSubordinated(quotation) ? mentionFrom(items, from + 1, at) : null;
}

/** Whether a quotation is woven into a clause that opens its sentence and is not the main one. */
export function isSubordinated({ items, from, at }: Case): boolean {
  return (
    at > from &&
    items[at - 1]?.text !== "," &&
    /^(?:while|although|though|whereas)$/u.test(items[from]?.lower ?? "")
  );
}

/** "In a speech of “…,” Roe went on": the subject behind an opening that the words stand in. */
function subjectAfter({ items, from, at, to }: Case): Mention | null {
  if (!isPreposition(items[from])) return null;
  for (let end = at; end < Math.min(to, at + LONGEST_OPENING); end += 1) {
    if (items[end]?.text === ",") return mentionFrom(items, end + 1, to);
  }
  return null;
}

/** How far behind its quotation an opening may end, in items. */
const LONGEST_OPENING = 30;

/**
 * Words woven into a sentence without a cue: its subject, if that is somebody by name or a pronoun; else
 * who spoke before: `“It is late,” Roe said. Unless rivals give in, “it will be too late.”`
 */
export function sentenceSubject(quotation: Case): Found {
  const { items, from, at, sentence } = quotation;
  const mention =
    ofSubordinate(quotation) ??
    mainSubject(items, { from, to: at }) ??
    firstOwner(items, from, at) ??
    subjectAfter(quotation);
  const goesOn = mention?.kind === "noun" ? sameSpeakerGoesOn(quotation) : null;
  return goesOn ?? withoutCue(mention, sentence);
}
