import { cueStrength } from "../../lexicon/cue-verbs.ts";
import type { Item } from "../outline.ts";
import { withCue } from "./attribute.ts";
import type { Case, Found } from "./attribute.ts";
import { byPhrase } from "./by-cue.ts";
import { isSubordinated } from "./goes-on.ts";
import { isAdverb, isAuxiliary, isCue, isNounHead } from "./item-tests.ts";
import { firstItemOf } from "./mention.ts";
import type { Mention } from "./mention.ts";
import { mentionFrom } from "./noun-phrase.ts";
import { passedOn } from "./passed-on.ts";
import { invertedSubject } from "./inversion.ts";
import { subjectOf } from "./subject.ts";
import {
  CONJUNCTION,
  CUE,
  DETERMINER,
  NOUN_LIKE_CUE,
  PREPOSITION,
  SUBJECT_PRONOUN,
  is,
} from "../../lexicon/word-facts.ts";

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
  const apart = isSetApart(quotation, start);
  // "While Roe offered “…,” Holm called it late": the main clause is another's.
  if (isSubordinated(quotation)) return null;
  if (!apart && !startsSubject(items, start)) return null;
  if (isInvertedCue(items, start) && !isAuxiliary(first)) {
    let next = start + 1;
    while (next < to && isAdverb(items[next])) next += 1;
    const mention = invertedSubject(items, next, to);
    if (mention !== null) return withCue(mention, first, start, quotation.sentence);
  }
  if (first.kind === "word" && is(first, CONJUNCTION | PREPOSITION)) return null;
  return subjectThenCue(quotation, first.lower === "as" ? start + 1 : start);
}

/** Whether a comma, or what ends a sentence, parts a quotation from the author's words at an item. */
function isSetApart({ items, at, outline, quote }: Case, start: number): boolean {
  const end = outline.marked[quote]?.end ?? 0;
  return items[start - 1] !== items[at] || /[,.?!…—–-]/u.test(outline.text.charAt(end - 1));
}

/** Right behind words woven in, only a verb of saying or a whole subject attributes: not “lost” emails. */
function startsSubject(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind === "name") return true;
  if (is(item, CUE)) return !is(item, NOUN_LIKE_CUE);
  return (
    is(item, DETERMINER | SUBJECT_PRONOUN) ||
    isNounHead(item) ||
    item?.lower === "as" ||
    item?.lower === "according"
  );
}

/** Whether a word is the verb of an inverted clause: where “…” reports Roe, the noun's spelling is no doubt. */
function isInvertedCue(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return is(item, CUE) && item?.lower.endsWith("ing") === false;
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
    // "Roe has been saying", but not "Roe, saying it was late, left".
    if (!isCue(items, at) || (item.lower.endsWith("ing") && !isAuxiliary(items[at - 1]))) continue;
    // "“…,” the paper quoted Roe as saying": the verb's subject only passes the words on.
    const quoted = passedOn(items, at, { from: start, to });
    if (quoted !== null) return withCue(quoted, item, at, sentence);
    const found = subjectOf(items, at, { from: start, to: at + 1 });
    if (found === null) continue;
    if (isPair(items, subject, found)) {
      return withCue({ ...subject, end: found.end, plural: true }, item, at, sentence);
    }
    // "“…,” the mayor, who said he was tired, told them": the main verb's subject is the first phrase.
    // "“…,” Roe, secretary for boats, ships, and quays, said": all between the commas is apposition.
    const isApposed =
      subject.kind === "name" &&
      items[subject.head + 1]?.text === "," &&
      items[at - 1]?.text === ",";
    if (isApposed) return withCue(subject, item, at, sentence);
    if (found.head === subject.head || found.start <= subject.start) {
      const whole = found.head === subject.head && subject.start < found.start;
      return withCue(whole ? subject : found, item, at, sentence);
    }
  }
  return unlistedVerb(quotation, subject.head, start);
}

/** "Roe and Holm said". */
function isPair(items: readonly Item[], first: Mention, second: Mention): boolean {
  const start = firstItemOf(items, second);
  return items[start - 1]?.lower === "and" && items[start - 2]?.end === first.end;
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
  return withCue(mention, verb, at, sentence);
}

/** How far within a sentence a later cue may stand behind its quotation, in items. */
const REACH_LATER = 80;

/** A cue at the sentence's end: `The talks were “good”, with much achieved, the official said`. */
export function cueLater(quotation: Case): Found {
  const { items, at, to } = quotation;
  for (let cue = at + 1; cue < Math.min(to, at + REACH_LATER); cue += 1) {
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
  const comma = lastBreak(items, cue, at);
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
  if (!plain && lead?.kind === "word" && is(lead, CONJUNCTION | PREPOSITION)) return null;
  return withCue(mention, verb, cue, sentence);
}

/** The last comma, dash or quotation that cuts off the clause of a cue. */
function lastBreak(items: readonly Item[], cue: number, after: number): number | null {
  for (let at = cue - 1; at > after; at -= 1) {
    const item = items[at];
    if (item?.kind === "quote") return at;
    if (item?.text === "," || item?.text === "—" || item?.text === "–") return at;
  }
  return null;
}
