import type { FoundPassage } from "../../model/archive-facts.ts";
import type { Digest, Sentence } from "../../model/digest.ts";
import type { Span } from "../../model/span.ts";
import { firstOf } from "../first-of.ts";
import { unnamedSpeakers } from "./attribution.ts";
import { lettersPattern } from "./letters-pattern.ts";
import { findWords, isPlain } from "./words.ts";

/** Passages of one hit that are shown at most. */
const MOST_PASSAGES = 3;
/** A further passage is shown only if it carries at least this share of the best one's weight. */
const WORTH_SHOWING = 0.5;
/** Sentences that follow one another are one passage, up to so many. */
const LONGEST_PASSAGE = 2;

interface Match extends Span {
  /** Which of the things that are looked for. */
  readonly group: number;
}

/** What is looked for in articles. */
export interface SoughtWords {
  /** Which of the things a term is one of. */
  readonly groupOf: ReadonlyMap<string, number>;
  /** Of plain texts; null where terms have other letters. */
  readonly plain: {
    /** Finds the letters of any term. */
    readonly letters: RegExp;
    /** 1 for the code of each letter or figure with which a term begins. */
    readonly begins: Uint8Array;
  } | null;
}

interface Candidate {
  /** Index of the sentence. */
  readonly index: number;
  readonly sentence: Sentence;
  readonly matches: readonly Match[];
}

/** Terms that stand in a plain text letter by letter, but for capitals and what is left out of words. */
const LETTERS = /^[a-z0-9]+$/;
const ASCII = 128;

/** @param groups the terms of each thing that is looked for */
export function soughtWords(groups: readonly (readonly string[])[]): SoughtWords {
  const groupOf = new Map<string, number>();
  for (const [group, terms] of groups.entries()) {
    for (const term of terms) if (!groupOf.has(term)) groupOf.set(term, group);
  }
  const terms = [...groupOf.keys()];
  const isTold = terms.length > 0 && terms.every((term) => LETTERS.test(term));
  if (!isTold) return { groupOf, plain: null };
  const begins = new Uint8Array(ASCII);
  for (const term of terms) begins[term.charCodeAt(0)] = 1;
  return { groupOf, plain: { letters: lettersPattern(terms), begins } };
}

/**
 * What of an article answers best, as whole sentences: one to three passages, the best first. A word
 * weighs the less the more often this article has it: what is everywhere in it tells its sentences
 * apart badly. An article that has the words in its title only is shown by its opening sentence; one
 * without sentences, by nothing.
 */
export function findPassages(digest: Digest, sought: SoughtWords): readonly FoundPassage[] {
  const candidates = candidatesIn(digest, sought);
  const counts = new Map<number, number>();
  for (const { matches } of candidates) {
    for (const { group } of matches) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const weighed = candidates.map((candidate) => ({
    candidate,
    weight: weightOf(candidate, counts),
  }));
  const first = firstOf(
    weighed,
    MOST_PASSAGES,
    (a, b) => b.weight - a.weight || a.candidate.index - b.candidate.index,
  );
  const best = first[0]?.weight ?? 0;
  const chosen = first.filter(({ weight }) => weight >= best * WORTH_SHOWING);
  if (chosen.length > 0) {
    const parted = join(chosen.map(({ candidate }) => candidate));
    return parted.map((parts) => toPassage(parts, digest));
  }
  const [opening] = digest.sentences;
  if (opening === undefined) return [];
  return [toPassage([{ index: 0, sentence: opening, matches: [] }], digest)];
}

/** Sentences that have any of the words. Linear in the article's length. */
function candidatesIn(
  { article, sentences }: Digest,
  { groupOf, plain }: SoughtWords,
): readonly Candidate[] {
  const { text } = article;
  const told = plain !== null && isPlain(text) ? plain : null;
  const candidates: Candidate[] = [];
  let next = -1;
  for (const [index, sentence] of sentences.entries()) {
    // What has not the letters of any word is not read: mostly, there is nothing else.
    if (told !== null) {
      if (next < sentence.start) next = nextMatch(told.letters, text, sentence.start);
      if (next >= sentence.end) continue;
    }
    const matches: Match[] = [];
    const words = findWords(text, sentence.start, sentence.end, told?.begins);
    for (const { term, start, end } of words) {
      const group = groupOf.get(term);
      if (group !== undefined && end <= sentence.end) matches.push({ group, start, end });
    }
    if (matches.length > 0) candidates.push({ index, sentence, matches });
  }
  return candidates;
}

function nextMatch(letters: RegExp, text: string, from: number): number {
  letters.lastIndex = from;
  return letters.exec(text)?.index ?? text.length;
}

function weightOf({ matches }: Candidate, counts: ReadonlyMap<number, number>): number {
  const met = new Set<number>();
  let weight = 0;
  for (const { group } of matches) {
    if (met.has(group)) continue;
    met.add(group);
    weight += 1 / (1 + Math.log(counts.get(group) ?? 1));
  }
  return weight;
}

/** Candidates, best first, those next to each other in one paragraph together. */
function join(chosen: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const passages: Candidate[][] = [];
  for (const candidate of chosen) {
    const neighbours = passages.find(
      (parts) => parts.length < LONGEST_PASSAGE && parts.every((part) => areNext(part, candidate)),
    );
    if (neighbours === undefined) passages.push([candidate]);
    else neighbours.push(candidate);
  }
  return passages.map((parts) => parts.toSorted((a, b) => a.index - b.index));
}

function areNext(a: Candidate, b: Candidate): boolean {
  return Math.abs(a.index - b.index) === 1 && a.sentence.paragraph === b.sentence.paragraph;
}

function toPassage(parts: readonly Candidate[], digest: Digest): FoundPassage {
  const span = {
    start: parts[0]?.sentence.start ?? 0,
    end: parts.at(-1)?.sentence.end ?? 0,
  };
  return {
    span,
    paragraph: parts[0]?.sentence.paragraph ?? 0,
    matches: parts.flatMap(({ matches }) => matches.map(({ start, end }) => ({ start, end }))),
    speakers: unnamedSpeakers(digest, span),
  };
}
