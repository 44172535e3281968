import { slice } from "../../model/span.ts";
import { type AbbreviationClass, classOf, isExclaimingName } from "../lexicon/abbreviations.ts";
import { followsClock, isGermanMonth } from "../lexicon/calendar.ts";
import { attributesAfter } from "./speaker-follows.ts";
import { opensSentences } from "../lexicon/openers.ts";
import { type Stop, wordBefore } from "./stops.ts";

export type Verdict = "ends" | "goes on";

/** One reason to take a stop for a sentence's end, or not to; null leaves it to the next rule. */
export interface StopRule {
  readonly name: string;
  readonly decide: (stop: Stop) => Verdict | null;
}

/** Dotted letters: "U.S", "a.m", "Ph.D", "W.Va", "т.д". */
const DOTTED = /^(?:\p{L}{1,3}\.)+\p{L}{1,3}$/u;
const CLOCK = /^[ap]\.?m$/iu;
const INITIAL = /^\p{Lu}\p{M}*$/u;
const SINGLE_LETTER = /^\p{L}\p{M}*$/u;
const LIST_NUMBER = /^(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})$/u;
const SHOUTED = /^\p{Lu}{2,}$/u;
const DAY = /^\d{1,2}$/u;
/** A word of the running text, so no abbreviation that a lexicon lacks. */
const ORDINARY_WORD = /^(?=.*[aeiouyäöüéèàаеєиіїоуюяэы])[\p{Ll}\p{M}'’-]{4,}$/u;
const LOWER_CASE = /^[\p{Ll}\p{M}'’-]{2,}$/u;
/** Consonants only, behind a capital: "Bldg", "Mrgr"; "Act" and "Alps" are words. */
const VOWELLESS = /^(?![AEIOUY])\p{Lu}[bcdfghjklmnpqrstvwxz]{1,4}$/u;

/** In order; the first that decides is followed. */
const STOP_RULES: readonly StopRule[] = [
  { name: "glued", decide: glued },
  { name: "full-width marks end", decide: fullWidth },
  { name: "punctuation follows", decide: punctuationFollows },
  { name: "ellipsis", decide: ellipsis },
  { name: "dash follows", decide: dashFollows },
  { name: "lower case follows", decide: lowerCaseFollows },
  { name: "attribution follows", decide: attributionFollows },
  { name: "exclaiming name", decide: exclaimingName },
  { name: "aside in brackets", decide: asideInBrackets },
  { name: "strong mark", decide: (stop) => (stop.kind === "strong" ? "ends" : null) },
  { name: "list number", decide: listNumber },
  { name: "German date", decide: germanDate },
  { name: "abbreviation", decide: abbreviation },
  { name: "clock", decide: clock },
  { name: "dotted letters", decide: dottedLetters },
  { name: "initial", decide: initial },
  { name: "vowelless", decide: vowelless },
];

/** Whether a sentence ends at a stop: as it does where no rule decides. */
export function endsSentence(stop: Stop): boolean {
  for (const rule of STOP_RULES) {
    const verdict = rule.decide(stop);
    if (verdict !== null) return verdict === "ends";
  }
  return true;
}

/**
 * Without white space after it a stop ends only where a space was forgotten: "took off.The", and at a
 * quotation mark: "took off.”Hill said".
 */
function glued(stop: Stop): Verdict | null {
  if (stop.between === "space" || /[。！？]/u.test(slice(stop.text, stop.mark))) return null;
  if (stop.between === "dash") return stop.next === stop.end ? "goes on" : null;
  const before = slice(stop.text, stop.before);
  if (!LOWER_CASE.test(before) || classOf(before) !== undefined) return "goes on";
  const quoted = stop.closesQuote || /["“«„]/u.test(stop.text.charAt(stop.next));
  if (quoted) return /^\p{Lu}/u.test(nextWordOf(stop)) ? "ends" : "goes on";
  return opens(stop) && /[ ,]/u.test(stop.text.charAt(stop.nextWord.end)) ? "ends" : "goes on";
}

function fullWidth(stop: Stop): Verdict | null {
  return /[。！？]/u.test(slice(stop.text, stop.mark)) ? "ends" : null;
}

function punctuationFollows(stop: Stop): Verdict | null {
  return /[,;:.!?%…)\]}]/u.test(stop.text.charAt(stop.next)) && !startsEllipsis(stop)
    ? "goes on"
    : null;
}

/** "guns. ... I regret": the period ends, the dots belong to the sentence that they open. */
function startsEllipsis(stop: Stop): boolean {
  return /^(?:\. ?\. ?\.|\.\.|…)\s+["'“‘]*\p{Lu}/u.test(stop.text.slice(stop.next, stop.next + 10));
}

/**
 * Words are left out, or the voice trails off: a sentence ends only where its quotation does, or
 * where a fourth dot says so ("the system. . . . My plan").
 */
function ellipsis(stop: Stop): Verdict | null {
  if (stop.kind !== "ellipsis") return null;
  const dots = slice(stop.text, stop.mark).replace(/[^.]/gu, "").length;
  if (dots === 4 && !startsLower(stop)) return "ends";
  if (!stop.closesQuote || startsLower(stop) || attributesAfter(stop)) return "goes on";
  return "ends";
}

/** "NASHUA, N.H. — He", "“Stop!” — he said": a dash goes on; after a whole sentence it opens a new one. */
function dashFollows(stop: Stop): Verdict | null {
  if (stop.between !== "dash") return null;
  if (startsLower(stop)) return "goes on";
  const before = slice(stop.text, stop.before);
  return classOf(before) !== undefined || DOTTED.test(before) ? "goes on" : "ends";
}

function lowerCaseFollows(stop: Stop): Verdict | null {
  if (!startsLower(stop)) return null;
  if (stop.kind === "strong" || stop.closesQuote || stop.closesBracket) return "goes on";
  const before = slice(stop.text, stop.before);
  return ORDINARY_WORD.test(before) && classOf(before) === undefined ? "ends" : "goes on";
}

/** "“Why?” Smith asked." is one sentence. */
function attributionFollows(stop: Stop): Verdict | null {
  return stop.kind === "strong" && stop.closesQuote && attributesAfter(stop) ? "goes on" : null;
}

function exclaimingName(stop: Stop): Verdict | null {
  if (stop.kind !== "strong" || stop.closesQuote) return null;
  return isExclaimingName(slice(stop.text, stop.before)) && !opens(stop) ? "goes on" : null;
}

/** "It was (who knew?) Smith who won": a bracket opened within the sentence does not end it. */
function asideInBrackets(stop: Stop): Verdict | null {
  if (!stop.closesBracket || opens(stop)) return null;
  const floor = Math.max(stop.sentenceStart, stop.mark.start - LONGEST_ASIDE);
  const opened = stop.text.slice(floor, stop.mark.start).lastIndexOf("(");
  return opened > 0 && stop.kind === "strong" ? "goes on" : null;
}
/** In UTF-16 code units: farther back no bracket is looked for, to stay linear. */
const LONGEST_ASIDE = 200;

/** "1. Stay at home." */
function listNumber(stop: Stop): Verdict | null {
  const atStart = stop.before.start - stop.sentenceStart <= 1;
  return atStart && LIST_NUMBER.test(slice(stop.text, stop.before)) ? "goes on" : null;
}

function germanDate(stop: Stop): Verdict | null {
  const dated = DAY.test(slice(stop.text, stop.before)) && isGermanMonth(nextWordOf(stop));
  return dated ? "goes on" : null;
}

function abbreviation(stop: Stop): Verdict | null {
  switch (abbreviationClass(stop)) {
    case undefined:
      return null;
    case "title":
    case "connector":
      // A mark closed after it means that the word is spoken of, not borne.
      return stop.closesQuote ? null : "goes on";
    case "reference":
      return figureFollows(stop) && !stop.closesQuote ? "goes on" : null;
    case "month":
      return figureFollows(stop) || !opens(stop) ? "goes on" : "ends";
    case "either":
      return opens(stop) || stop.closesQuote ? "ends" : "goes on";
  }
}

/** "Then-Gov" as "Gov"; "SEN" as "Sen", but only among capitals: "MS" may be an illness. */
function abbreviationClass(stop: Stop): AbbreviationClass | undefined {
  const word = slice(stop.text, stop.before);
  const last = word.slice(word.lastIndexOf("-") + 1);
  const known = classOf(word) ?? classOf(last);
  if (known !== undefined || !SHOUTED.test(last) || !SHOUTED.test(nextWordOf(stop))) return known;
  return classOf(last.charAt(0) + last.slice(1).toLowerCase());
}

/** "at 5 p.m. Monday" goes on, "at 4 p.m. (6 p.m. ET)" too; "at 5 p.m. Police" does not. */
function clock(stop: Stop): Verdict | null {
  if (!CLOCK.test(slice(stop.text, stop.before))) return null;
  if (stop.text.charAt(stop.next) === "(") return "goes on";
  return followsClock(nextWordOf(stop)) ? "goes on" : "ends";
}

function dottedLetters(stop: Stop): Verdict | null {
  const word = slice(stop.text, stop.before);
  if (!DOTTED.test(word.slice(word.lastIndexOf("-") + 1))) return null;
  if (/^\p{Ll}/u.test(word) && /^\p{Lu}/u.test(nextWordOf(stop))) return "ends";
  return opens(stop) || stop.closesQuote ? "ends" : "goes on";
}

/** "J. D. Vance", "Samuel L. Jackson", "z. B."; not "he and I. Congress". */
function initial(stop: Stop): Verdict | null {
  const word = slice(stop.text, stop.before);
  if (!SINGLE_LETTER.test(word) || stop.closesQuote) return null;
  const another = SINGLE_LETTER.test(nextWordOf(stop));
  if (another && stop.text.charAt(stop.nextWord.end) === ".") return "goes on";
  if (!INITIAL.test(word)) return null;
  if (opens(stop)) return "ends";
  return word === "I" && /^\p{Ll}/u.test(previousWord(stop)) ? "ends" : "goes on";
}

function vowelless(stop: Stop): Verdict | null {
  if (!VOWELLESS.test(slice(stop.text, stop.before))) return null;
  return opens(stop) || stop.closesQuote ? "ends" : "goes on";
}

function opens(stop: Stop): boolean {
  return opensSentences(nextWordOf(stop));
}

function figureFollows(stop: Stop): boolean {
  return /^(?:\p{N}|[IVXLC]+$|\p{Lu}$)/u.test(nextWordOf(stop));
}

/** Lower case, but for names such as "iPhone" and "eBay". */
function startsLower(stop: Stop): boolean {
  return /^\p{Ll}(?!\p{Ll}?\p{Lu})/u.test(nextWordOf(stop));
}

function nextWordOf(stop: Stop): string {
  return slice(stop.text, stop.nextWord);
}

function previousWord(stop: Stop): string {
  const { text, before, sentenceStart } = stop;
  const end = before.start - 1;
  return end > sentenceStart ? slice(text, wordBefore(text, sentenceStart, end)) : "";
}
