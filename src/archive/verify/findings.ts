import type { Comparison } from "../../model/verdict.ts";
import type { Sentence } from "../../model/digest.ts";
import type { Span } from "../../model/span.ts";
import { isStopWord } from "../../reading/lexicon/stop-words.ts";
import type { Differences } from "./compare.ts";
import type { Match } from "./matching.ts";
import { isOneLetterOff } from "./spellings.ts";
import type { StreamWord } from "./streams.ts";
import { findTurnLeftOut } from "./turns.ts";
import type { Word } from "./words.ts";

/** A match in an article's coordinates. */
export interface Located {
  /** Indices of the quotations that have the words; none for the article's own. */
  readonly quotations: readonly number[];
  /** The whole sentences that have the words. */
  readonly sentences: Span;
  /** Index of the paragraph where they begin, from 0. */
  readonly paragraph: number;
  readonly comparison: Comparison;
}

/**
 * Where a match's words stand, and how they compare.
 *
 * @param text the words that were sought
 */
export function locate(match: Match, text: readonly Word[]): Located {
  const { source, differences, isExact } = match;
  const { digest } = match.stream.holding;
  const kept = wordsAt(source, differences.kept);
  const [first = { start: 0, end: 0 }] = kept;
  const last = kept.at(-1) ?? first;
  const quotations = [...new Set(kept.flatMap(({ part }) => part.quotation ?? []))];
  const around = sentencesAround(digest.sentences, first.start, last.end);
  const isWhole = differences.leftOut.every((place) => {
    const { part, start = 0 } = source[place] ?? {};
    return part?.quotation == null
      ? start < around.start || start >= around.end
      : !quotations.includes(part.quotation);
  });
  const left = findTurnLeftOut(source, differences);
  return {
    quotations,
    sentences: { start: around.start, end: around.end },
    paragraph: around.paragraph,
    comparison: {
      wording: !isExact ? "altered" : isWhole ? "verbatim" : "shortened",
      negation: differences.negation,
      isSlip: isSlip(source, text, differences),
      added: joinNeighbours(
        differences.added.flatMap((at) => text[at] ?? []),
        differences.added,
      ),
      dropped: joinNeighbours(wordsAt(source, differences.dropped), differences.dropped),
      kept: joinNeighbours(kept, differences.kept),
      joinsSilently: differences.joinsSilently,
      turnLeftOut: left === null ? null : { start: left.start, end: left.end },
    },
  };
}

/** Whether all that differs is a letter of a word, here and there; "could" for "would" is no slip. */
function isSlip(
  source: readonly StreamWord[],
  text: readonly Word[],
  { added, dropped, negation }: Differences,
): boolean {
  if (negation !== null || added.length === 0 || added.length !== dropped.length) return false;
  return added.every((at, index) => {
    const [ours, theirs] = [text[at]?.term ?? "", source[dropped[index] ?? -1]?.term ?? ""];
    return isOneLetterOff(ours, theirs) && !(isStopWord(ours) && isStopWord(theirs));
  });
}

function wordsAt(source: readonly StreamWord[], places: readonly number[]): readonly StreamWord[] {
  return places.flatMap((place) => source[place] ?? []);
}

/** Words that follow each other as one span, with what stands between them; in order, disjoint. */
function joinNeighbours(
  words: readonly (Word & Partial<StreamWord>)[],
  places: readonly number[],
): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  let before: (Word & Partial<StreamWord>) | null = null;
  for (const [index, word] of words.entries()) {
    const span = spans.at(-1);
    const isNext = (places[index] ?? 0) - (places[index - 1] ?? 0) <= 1;
    const isSamePart = before?.part === word.part;
    if (span !== undefined && ((isNext && isSamePart) || word.start < span.end)) {
      span.end = Math.max(span.end, word.end);
    } else spans.push({ start: word.start, end: word.end });
    before = word;
  }
  return spans.toSorted((a, b) => a.start - b.start);
}

/** The sentences from one position to another, whole. Logarithmic in their number, linear in those found. */
function sentencesAround(sentences: readonly Sentence[], start: number, end: number): Sentence {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const first = sentences[low];
  let last = first;
  for (let index = low + 1; (sentences[index]?.start ?? end) < end; index += 1) {
    last = sentences[index];
  }
  return {
    start: Math.min(start, first?.start ?? start),
    end: Math.max(end, last?.end ?? end),
    paragraph: first?.paragraph ?? 0,
  };
}
