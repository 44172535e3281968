import type { Digest } from "../../model/digest.ts";
import type { Span } from "../../model/span.ts";
import type { Preference } from "./candidates.ts";
import { type Located, locate } from "./findings.ts";
import { DEPTH } from "./places.ts";
import { type Match, matchCandidate, sharedRun, type Sought, toSought } from "./matching.ts";
import { isWithinQuotations } from "./streams.ts";
import type { WordingIndex } from "./wording-index.ts";
import { findWords, type Word } from "./words.ts";

/** Parts of a text that are looked for on their own, at most; the rest of it is the last one's. */
const MOST_PARTS = 5;
/** A shorter sentence goes with the one before it. */
const LEAST_PART = 4;
/** Share of a part's words that a match of the whole has to have, so that the part is not looked for again. */
const COVERED = 0.3;

/** A stretch of a text, and the closest words that there are. */
export interface Checked {
  readonly text: string;
  /** `row` is that of the article. */
  readonly found: (Located & { readonly row: number; readonly digest: Digest }) | null;
}

/**
 * Compares a text with what the index has: as a whole, and where that is not all of one source, by the
 * sentences and by what an ellipsis joins; and where a part is nowhere, by its longest words in a row
 * that are somewhere.
 *
 * @param prefers what is said by whom the text is said to be by
 */
export function check(index: WordingIndex, text: string, prefers: Preference): readonly Checked[] {
  const words = findWords(text);
  const whole = closest(index, words, prefers);
  const sentences = partsOf(words);
  const parts = sentences.length === 1 ? [words] : sentences;
  if (whole !== null && (parts.length === 1 || coversAll(whole, words, parts))) {
    return [toChecked(text, words, whole)];
  }
  const found = parts.flatMap((part) => {
    const match = part === words ? whole : closest(index, part, prefers);
    return match === null ? partsAroundRun(index, part, prefers) : [{ part, match }];
  });
  if (found.every(({ match }) => match === null)) return [toChecked(text, words, whole)];
  return found.map(({ part, match }) => {
    const start = part[0]?.start ?? 0;
    const stretch = text.slice(start, part.at(-1)?.end);
    const moved = part.map((word) => ({
      ...word,
      start: word.start - start,
      end: word.end - start,
    }));
    return toChecked(stretch, moved, match);
  });
}

interface MatchedPart {
  readonly part: readonly Word[];
  readonly match: Match | null;
}

/** What is in a row somewhere in words that are nowhere as a whole, and what is before and after it. */
function partsAroundRun(
  index: WordingIndex,
  words: readonly Word[],
  prefers: Preference,
): readonly MatchedPart[] {
  const sought = toSought(words, index.numbersOf(words));
  let run: Span | null = null;
  for (const candidate of index.candidates(sought.words, prefers)) {
    const shared = sharedRun(sought, candidate);
    if (shared !== null && (run === null || lengthOf(shared) > lengthOf(run))) run = shared;
  }
  if (run === null) return [{ part: words, match: null }];
  const pieces = [words.slice(0, run.start), words.slice(run.start, run.end), words.slice(run.end)];
  return pieces
    .filter(({ length }) => length > 0)
    .map((part) => ({
      part,
      match: part.length < LEAST_PART ? null : closest(index, part, prefers),
    }));
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function toChecked(text: string, words: readonly Word[], match: Match | null): Checked {
  if (match === null) return { text, found: null };
  const { row, digest } = match.stream.holding;
  return { text, found: { row, digest, ...locate(match, words) } };
}

/** The best match of some words: one without differences, else the most similar. */
function closest(index: WordingIndex, words: readonly Word[], prefers: Preference): Match | null {
  const sought: Sought = toSought(words, index.numbersOf(words));
  let best: Match | null = null;
  for (const candidate of index.candidates(sought.words, prefers)) {
    const match = matchCandidate(sought, candidate);
    if (match === null || isQuotedAfterAll(match)) continue;
    if (best === null || isBetter(match, best, prefers)) best = match;
    if (isSettled(best, words.length, prefers)) break;
  }
  return best;
}

/** Whether no other candidate need be looked at: a run of some words is told from all others by them. */
function isSettled(best: Match, length: number, prefers: Preference): boolean {
  if (!best.isExact || !isSaid(best)) return false;
  if (prefers !== null && !isPreferred(best, prefers)) return false;
  return length > DEPTH || best.differences.leftOut.length === 0;
}

/** Candidates come in an order of preference, so that of equals the first is best. */
function isBetter(match: Match, best: Match, prefers: Preference): boolean {
  if (match.isExact !== best.isExact) return match.isExact;
  if (match.similarity !== best.similarity) return match.similarity > best.similarity;
  if (isSaid(match) !== isSaid(best)) return isSaid(match);
  const [isTheirs, isBests] = [match, best].map((each) => isPreferred(each, prefers));
  if (isTheirs !== isBests) return isTheirs === true;
  return match.differences.leftOut.length < best.differences.leftOut.length;
}

function isPreferred({ stream }: Match, prefers: Preference): boolean {
  const quotation = stream.parts[0]?.quotation ?? null;
  return prefers !== null && quotation !== null && prefers(stream.holding.row, quotation);
}

function isSaid({ stream }: Match): boolean {
  return stream.parts[0]?.quotation != null;
}

/** A paragraph's words that are mostly those of its quotations are not its author's. */
function isQuotedAfterAll(match: Match): boolean {
  if (isSaid(match)) return false;
  const kept = match.differences.kept.flatMap((place) => match.source[place] ?? []);
  const quoted = kept.filter(isWithinQuotations(match.stream.holding.digest, kept));
  return 2 * quoted.length > kept.length;
}

/** A text's sentences and what ellipses join, each of some words. */
function partsOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const parts: Word[][] = [];
  for (const word of words) {
    const part = parts.at(-1);
    const isBreak = word.startsSentence || word.followsGap;
    const isFull = part !== undefined && part.length >= LEAST_PART && parts.length < MOST_PARTS;
    if (part === undefined || (isBreak && isFull)) parts.push([word]);
    else part.push(word);
  }
  const last = parts.at(-1);
  const before = parts.at(-2);
  if (last !== undefined && before !== undefined && last.length < LEAST_PART) {
    parts.splice(-2, 2, [...before, ...last]);
  }
  return parts;
}

/** Whether a match of the whole has something of each part. */
function coversAll(
  { differences: { added } }: Match,
  words: readonly Word[],
  parts: readonly (readonly Word[])[],
): boolean {
  const lacking = new Set(added.map((at) => words[at]));
  return parts.every((part) => {
    const had = part.filter((word) => !lacking.has(word)).length;
    return had >= COVERED * part.length;
  });
}
