import type { Span } from "../../../model/span.ts";
import { wordList } from "../../lexicon/word-list.ts";

/** `ROE: It was dull.`, `MAYOR JANE ROE (Easton): It was dull.`: who speaks, in capitals, up to four words. */
const LABEL = /(\p{Lu}[\p{Lu}.'’-]*(?: \p{Lu}[\p{Lu}.'’-]*){0,3})(?: \([^()\n]{1,40}\))?:\s+/uy;

/** What stands in capitals before a colon and is nobody. */
const NO_SPEAKERS = wordList(`
  UPDATE UPDATED UPDATES CORRECTION CLARIFICATION NOTE EDITOR'S EDITOR’S EDITORS BREAKING EXCLUSIVE WATCH
  READ MORE RELATED SEE VIDEO PHOTO PHOTOS PICTURE LISTEN FLASHBACK REPORT POLL OPINION ANALYSIS SOURCE
  BUSTED ALERT LIVE DEVELOPING FACT TRUE FALSE VERDICT WHO WHAT WHEN WHERE WHY HOW PROS CONS
`);

/** Fewer lines and fewer speakers make no transcript: a list has labels too. */
const LEAST_LINES = 3;
const LEAST_SPEAKERS = 2;

/** Opening marks: what stands in marks needs no label to be a quotation. */
const MARKED = /^["“„«‘']/u;

/**
 * What is said in a transcript's lines, which have no marks: for each paragraph's index, the words behind
 * its label. Empty where the text is none. Linear in the text's length.
 */
export function findTranscript(
  text: string,
  paragraphs: readonly Span[],
): ReadonlyMap<number, Span> {
  const lines = new Map<number, Span>();
  const speakers = new Set<string>();
  for (const [index, { start, end }] of paragraphs.entries()) {
    LABEL.lastIndex = start;
    const [whole, label] = LABEL.exec(text) ?? [];
    if (whole === undefined || label === undefined) continue;
    const words = { start: start + whole.length, end };
    if (words.start >= end || MARKED.test(text.charAt(words.start))) continue;
    if (label.split(" ").some((word) => NO_SPEAKERS.has(word))) continue;
    lines.set(index, words);
    speakers.add(label.slice(label.lastIndexOf(" ") + 1));
  }
  const isTranscript = lines.size >= LEAST_LINES && speakers.size >= LEAST_SPEAKERS;
  return isTranscript && speakers.size < lines.size ? lines : new Map<number, Span>();
}
