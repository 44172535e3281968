import type { Passage } from "../model/archive-facts.ts";
import type { Digest, Sentence } from "../model/digest.ts";
import { slice } from "../model/span.ts";
import { findTerms, type Term } from "./terms.ts";

/** Sentences of one hit that are shown at most. */
const MOST_PASSAGES = 2;
/** A second passage is shown only if it carries at least this share of the first one's weight. */
const WORTH_SHOWING = 0.5;

interface Candidate {
  readonly sentence: Sentence;
  readonly matches: readonly Term[];
}

/**
 * The sentences of an article that answer best, the best first. A term weighs the less the more
 * often this article uses it: what is everywhere in it tells its sentences apart badly. An article
 * that has the terms in its title only is shown by its opening sentence.
 */
export function findPassages(digest: Digest, terms: readonly string[]): readonly Passage[] {
  const sought = new Set(terms);
  const candidates: Candidate[] = [];
  const counts = new Map<string, number>();
  for (const sentence of digest.sentences) {
    const matches = findTerms(slice(digest.article.text, sentence)).filter(({ term }) =>
      sought.has(term),
    );
    if (matches.length === 0) continue;
    candidates.push({ sentence, matches });
    for (const { term } of matches) counts.set(term, (counts.get(term) ?? 0) + 1);
  }

  const weighed = candidates
    .map((candidate) => ({ ...candidate, weight: weightOf(candidate, counts) }))
    .toSorted((a, b) => b.weight - a.weight || a.sentence.start - b.sentence.start);
  const best = weighed[0];
  if (best === undefined) {
    const opening = digest.sentences[0];
    return opening === undefined ? [] : [toPassage({ sentence: opening, matches: [] })];
  }
  return weighed
    .slice(0, MOST_PASSAGES)
    .filter(({ weight }) => weight >= best.weight * WORTH_SHOWING)
    .map(toPassage);
}

function weightOf({ matches }: Candidate, counts: ReadonlyMap<string, number>): number {
  let weight = 0;
  for (const term of new Set(matches.map((match) => match.term))) {
    weight += 1 / (1 + Math.log(counts.get(term) ?? 1));
  }
  return weight;
}

function toPassage({ sentence, matches }: Candidate): Passage {
  const { start, end, paragraph } = sentence;
  return {
    span: { start, end },
    paragraph,
    matches: matches.map((match) => ({ start: start + match.start, end: start + match.end })),
  };
}
