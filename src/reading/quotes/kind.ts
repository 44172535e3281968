import { isCapital, isLetterOrNumber, widthOf } from "../text/characters.ts";
import type { Attribution, RuleName } from "./attribution/attribute.ts";
import type { Outline } from "./outline.ts";

/** From this many words on, what stands in the marks is a statement of its own. */
const STATEMENT_WORDS = 5;

/** What may stand inside a word, or at its end, beside letters and numbers. */
const WITHIN_WORDS = "'’.-";

/**
 * Whether a stretch of text has at least so many words, in which apostrophes, stops and hyphens may stand; it is
 * read no further than that.
 */
export function hasWords(text: string, least: number): boolean {
  let count = 0;
  let inWord = false;
  for (let at = 0; count < least && at < text.length;) {
    const code = text.codePointAt(at) ?? 0;
    if (isLetterOrNumber(code)) {
      if (!inWord) count += 1;
      inWord = true;
    } else inWord &&= WITHIN_WORDS.includes(text.charAt(at));
    at += widthOf(code);
  }
  return count >= least;
}

const PLAIN_LINKS = new Set([",", ":"]);

/** Rules by which the words before the marks introduce what stands in them. */
const SET_OFF = new Set<RuleName>(["cue just before", "introduced by a cue", "name and colon"]);

/** Whole statement or woven words: what one marked stretch is by its length and its place. */
export function kindOf(
  outline: Outline,
  quote: number,
  attribution: Attribution | null,
): "utterance" | "fragment" {
  const pair = outline.marked[quote];
  const at = outline.itemOfQuote[quote];
  if (pair === undefined || at === undefined) return "fragment";
  const inside = outline.text.slice(pair.start, pair.end);
  if (hasWords(inside, STATEMENT_WORDS)) return "utterance";
  if (attribution === null) return "fragment";
  return isCapital(inside) && standsAlone(outline, at, inside, attribution)
    ? "utterance"
    : "fragment";
}

/** “No,” he said. He said: “No.” “Why?” — set off from the author's sentence, not woven into it. */
function standsAlone(
  { items, sentenceOf, sentences }: Outline,
  at: number,
  inside: string,
  { cueItem, rule }: Attribution,
): boolean {
  const from = sentences[sentenceOf[at] ?? 0]?.from ?? at;
  const before = items[at - 1];
  const ends = /[.,!?…—–-]$/u.test(inside);
  if (at === from) return ends;
  if (SET_OFF.has(rule) && before?.kind === "punctuation" && PLAIN_LINKS.has(before.text))
    return true;
  if (rule === "cue just before" && cueItem === at - 1) return /[.!?]$/u.test(inside);
  return false;
}
