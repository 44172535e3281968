import type { Case, Found } from "./attribute.ts";
import { shared, withCue, withoutCue } from "./attribute.ts";
import { isDenyingVerb } from "./disowned.ts";
import { POSSESSIVE_PRONOUNS } from "../../lexicon/function-words.ts";
import { SPEECH_NOUNS } from "../../lexicon/cue-verbs.ts";
import { isCue } from "./item-tests.ts";
import { mainSubject } from "./main-subject.ts";
import { firstItemOf, nameMention } from "./mention.ts";
import type { Mention } from "./mention.ts";
import { mentionBefore } from "./noun-phrase.ts";
import { subjectOf } from "./subject.ts";
import type { Item } from "../outline.ts";

/** A quotation that the paragraph opens anew is that of the paragraph before. */
export function carriedOn({ outline, quote, found }: Case): Found {
  return outline.marked[quote]?.reopens === true ? shared(found, quote - 1) : null;
}

/** `Jane Roe: “…”`, as in interviews and round-ups. */
export function nameAndColon({ items, at, from, sentence }: Case): Found {
  if (items[at - 1]?.text !== ":" || at - 2 < from) return null;
  // "told Jane Roe: “…”": there the name is who listens.
  const before = items[at - 3];
  const apart = at - 3 < from || before?.kind === "punctuation" || before?.lower === "from";
  if (!apart) return null;
  const mention = nameMention(items, at - 2);
  return withoutCue(mention, sentence);
}

/** How far a noun of speech may stand before its quotation, in items. */
const NOUN_REACH = 4;

/** `her claim that “…”`, `Mr. Roe’s letter, “…”`. */
export function possessedWords({ items, at, from, sentence }: Case): Found {
  for (let noun = at - 1; noun >= Math.max(from, at - NOUN_REACH); noun -= 1) {
    const item = items[noun];
    if (item?.kind !== "word" || !SPEECH_NOUNS.has(item.lower)) continue;
    const mention = possessor(items, noun, from);
    if (mention !== null && !isRepeated(items, mention)) {
      return withCue(mention, item, noun, sentence);
    }
  }
  return null;
}

/** "Roe defended Holm’s claim": who takes the words up says them too, but not who denies them. */
function isRepeated(items: readonly Item[], mention: Mention): boolean {
  const verb = firstItemOf(items, mention) - 1;
  return isCue(items, verb) && !(mention.kind === "name" && isDenyingVerb(items, verb));
}

function possessor(items: readonly Item[], noun: number, from: number): Mention | null {
  for (let at = noun - 1; at >= Math.max(from, noun - 4); at -= 1) {
    const item = items[at];
    if (item?.kind === "possessive")
      return nameMention(items, at - 1) ?? mentionBefore(items, at, from);
    if (item?.kind === "word" && POSSESSIVE_PRONOUNS.has(item.lower)) {
      return {
        kind: "pronoun",
        head: at,
        name: -1,
        plural: item.lower === "their",
        start: item.start,
        end: item.end,
      };
    }
    if (item?.kind !== "word") return null;
  }
  return null;
}

/** A sentence that is nothing but a quotation goes on with what the paragraph's last speaker said. */
export function sameSpeakerGoesOn({ outline, quote, found, sentence }: Case): Found {
  const before = quote - 1;
  const last = outline.sentenceOf[outline.itemOfQuote[before] ?? -1];
  if (last === undefined || found[before] == null) return null;
  if (outline.sentences[last]?.paragraph !== outline.sentences[sentence]?.paragraph) return null;
  return shared(found, before);
}

export function isBare({ outline, sentence }: Case): boolean {
  return outline.sentences[sentence]?.bare === true;
}

/** The sentence before, in the same paragraph, leads in: `Roe was blunt. “…”`. */
export function leadIn(quotation: Case): Found {
  const { outline, sentence } = quotation;
  const before = outline.sentences[sentence - 1];
  if (before === undefined || before.paragraph !== outline.sentences[sentence]?.paragraph)
    return null;
  return subjectOfSentence(quotation, sentence - 1);
}

/** The paragraph before ends with a colon: `Roe went on:`. */
export function colonBefore(quotation: Case): Found {
  const { outline, sentence, items, at, from } = quotation;
  const before = outline.sentences[sentence - 1];
  if (before === undefined || at !== from) return null;
  return items[before.to - 1]?.text === ":" ? subjectOfSentence(quotation, sentence - 1) : null;
}

/** How much of a leading sentence is looked through, in items. */
const LEAD_REACH = 80;

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

/** A quotation that opens its sentence, with words of the author's after it, goes on too. */
export function opensSentence(quotation: Case): Found {
  return quotation.at === quotation.from ? sameSpeakerGoesOn(quotation) : null;
}

/** Words woven into a sentence without a cue: its subject. */
export function sentenceSubject({ items, from, at, sentence }: Case): Found {
  const mention = mainSubject(items, { from, to: at });
  return withoutCue(mention, sentence);
}
