import type { Differences } from "./compare.ts";
import type { StreamWord } from "./streams.ts";
import { isNegation, isTurning } from "./words.ts";

/** A word that turns the sense, left out of a sentence of which something was kept; null where there is none. */
export function findTurnLeftOut(
  source: readonly StreamWord[],
  { kept, leftOut }: Differences,
): StreamWord | null {
  const left = new Set(leftOut);
  const [first, last] = [kept[0] ?? 0, kept.at(-1) ?? 0];
  for (let place = first; place > 0 && source[place]?.startsSentence === false;) {
    place -= 1;
    const word = source[place];
    if (left.has(place) && word !== undefined && turnsSense(source, place)) return word;
  }
  for (let place = last + 1; place < source.length; place += 1) {
    const word = source[place];
    if (word === undefined || word.startsSentence) break;
    if (left.has(place) && turnsSense(source, place)) return word;
  }
  return null;
}

/** Whether the sentence says another thing without a word; the "No" of "No, we will" may be left out. */
function turnsSense(source: readonly StreamWord[], place: number): boolean {
  const word = source[place];
  return word !== undefined && isTurning(word.term) && !isInterjection(source, place);
}

/** Whether a word is set off from its sentence by more than a space, at its start. */
function isInterjection(source: readonly StreamWord[], place: number): boolean {
  const [word, next] = [source[place], source[place + 1]];
  if (word?.term !== "no" || !word.startsSentence) return false;
  return next === undefined || next.startsSentence || next.start - word.end > 1;
}

/**
 * Where the "Not" begins that is all that a sentence has before a place: who leaves it out drops it, and
 * does not cut a sentence short. The place itself where there is more, or nothing.
 */
export function denialsBefore(source: readonly StreamWord[], end: number): number {
  let start = end;
  while (start > 0 && source[start]?.startsSentence === false && isDenial(source, start - 1)) {
    start -= 1;
  }
  return source[start]?.startsSentence === true ? start : end;
}

/** Where the "not" ends that is all that a sentence has from a place on, or the second half of "didn't". */
export function denialsAfter(source: readonly StreamWord[], start: number): number {
  let end = start;
  while (source[end]?.startsSentence === false && isDenial(source, end)) end += 1;
  const isEnd = source[end]?.startsSentence !== false;
  const isHalf = source[start]?.start === source[start - 1]?.start;
  return isEnd || isHalf ? end : start;
}

function isDenial(source: readonly StreamWord[], place: number): boolean {
  return isNegation(source[place]?.term ?? "") && !isInterjection(source, place);
}
