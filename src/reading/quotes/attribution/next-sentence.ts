import { cueStrength } from "../../lexicon/cue-verbs.ts";
import { FORMS_OF_BE } from "../../lexicon/function-words.ts";
import { wordList } from "../../lexicon/word-list.ts";
import type { Item } from "../outline.ts";
import type { Case, Found } from "./attribute.ts";
import { withCue, withoutCue } from "./attribute.ts";
import { isAdverb, isCue } from "./item-tests.ts";
import { mainSubject } from "./main-subject.ts";
import type { Stretch } from "./main-subject.ts";
import type { Mention } from "./mention.ts";
import { mentionFrom } from "./noun-phrase.ts";
import { possessor } from "./possessed-words.ts";
import { invertedSubject } from "./inversion.ts";
import { CALENDAR_WORD, FORM_OF_BE, is } from "../../lexicon/word-facts.ts";

/** What a sentence starts with that speaks of the words before it. */
const POINTING = wordList(`so thus such those these that this with the they`);

/** What a quotation is called that was said, not one from a book or the name of one. */
const SAYINGS = wordList(`
  word words answer answers reply response verdict message warning description assessment motto slogan
  mantra phrase conclusion comment comments remark remarks statement claim view explanation lament
`);

/** What may be said with a verb of saying and no more: "Holm said on Monday." */
const SHORTEST_SENTENCE = 7;

/** How far into its sentence a noun of speech is sought, in items. */
const NOUN_REACH = 12;

/** `“…” So said Jane Roe.`, `“…” Those were Holm’s words.`, `“…” Roe said on Monday.` */
export function nextSentence({ outline, items, sentence }: Case): Found {
  const next = outline.sentences[sentence + 1];
  const own = outline.sentences[sentence];
  if (next === undefined || own === undefined || next.paragraph - own.paragraph > 1) return null;
  for (let at = next.from; at < Math.min(next.to, next.from + NOUN_REACH); at += 1) {
    if (items[at]?.kind === "quote") return null;
  }
  if (POINTING.has(items[next.from]?.lower ?? "")) {
    return pointsBack(items, next, sentence + 1);
  }
  return next.paragraph === own.paragraph ? saysNoMore(items, next, sentence + 1) : null;
}

/** A sentence of a subject, a verb of saying and at most a day: what is said stands before it. */
function saysNoMore(items: readonly Item[], next: Stretch, sentence: number): Found {
  if (next.to - next.from > SHORTEST_SENTENCE) return null;
  const subject = mentionFrom(items, next.from, next.to);
  if (subject === null || subject.kind === "noun") return null;
  let verb = subject.head + 1;
  while (isAdverb(items[verb])) verb += 1;
  if (!isCue(items, verb) || cueStrength(items[verb]?.lower ?? "") === "stance") return null;
  const after = items[verb + 1];
  const isDated = after?.lower === "on" && is(items[verb + 2], CALENDAR_WORD);
  if (after?.text !== "." && !isDated) return null;
  return withCue(subject, items[verb], verb, sentence);
}

/** `“…” is how Roe described it`, `“…” was Holm’s verdict`: the sentence itself points back. */
export function isHow({ items, at, from, to, sentence }: Case): Found {
  let be = at + 1;
  while (/^(?:[,—–-]|that)$/u.test(items[be]?.lower ?? "")) be += 1;
  if (at !== from || !is(items[be], FORM_OF_BE)) return null;
  const rest = { from: be, to };
  if (!/^(?:how|what)$/u.test(items[be + 1]?.lower ?? "")) return pointsBack(items, rest, sentence);
  for (let cue = be + 2; cue < Math.min(to, be + NOUN_REACH); cue += 1) {
    if (isCue(items, cue)) {
      return withCue(mentionFrom(items, be + 2, cue), items[cue], cue, sentence);
    }
  }
  return null;
}

function pointsBack(items: readonly Item[], next: Stretch, sentence: number): Found {
  const second = next.from + 1;
  if (isCue(items, second) && /^(?:so|thus)$/u.test(items[next.from]?.lower ?? "")) {
    return withCue(invertedSubject(items, second + 1, next.to), items[second], second, sentence);
  }
  for (let at = second; at < Math.min(next.to, next.from + NOUN_REACH); at += 1) {
    const { lower = "" } = items[at] ?? {};
    if (SAYINGS.has(lower)) return withoutCue(ownerOf(items, at, next), sentence);
    if (lower === "speaker" || lower === "author" || lower === "writer") {
      const be = items[at + 1]?.lower ?? "";
      return FORMS_OF_BE.has(be) ? withoutCue(mentionFrom(items, at + 2, next.to), sentence) : null;
    }
  }
  return null;
}

/** "Holm’s words", "the words of Holm", "with these words, Holm …". */
function ownerOf(items: readonly Item[], noun: number, { from, to }: Stretch): Mention | null {
  if (items[noun + 1]?.lower === "of") return mentionFrom(items, noun + 2, to);
  const owner = possessor(items, noun, from);
  if (owner !== null) return owner;
  return items[from]?.lower === "with" ? mainSubject(items, { from: noun + 1, to }) : null;
}
