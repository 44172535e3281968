import type { Postings } from "./postings.ts";

/** Shorter words are too near to too many others. */
const SHORTEST = 4;
/** From this length on a word may have two slips of the pen. */
const SHORTEST_FOR_TWO = 7;
/** How many near words are worth trying. */
const CANDIDATES = 12;
/** Errors are rare in a word's first letter (Pollock and Zamora, 1984: 8 %): another one costs this. */
const OTHER_START = 0.3;

/** A word that a misspelt one may be. */
export interface Candidate {
  readonly term: string;
  /** How likely it is, to compare with the other candidates. */
  readonly likelihood: number;
}

/**
 * The archive's words that somebody may have meant by one that no article has, the likeliest first. A
 * slip is a letter too many, too few, a wrong one, or two exchanged; a word with one slip is taken
 * before any with two. Of equals the one that more articles have.
 */
export function candidatesFor(term: string, postings: Postings): readonly Candidate[] {
  if (term.length < SHORTEST) return [];
  const near = new Set([...exchanged(term, postings), ...postings.termsNear(term, 1)]);
  if (near.size === 0 && term.length >= SHORTEST_FOR_TWO) {
    for (const other of postings.termsNear(term, 2)) near.add(other);
  }
  return [...near]
    .map((other) => ({ term: other, likelihood: likelihood(term, other, postings) }))
    .toSorted((a, b) => b.likelihood - a.likelihood || (a.term < b.term ? -1 : 1))
    .slice(0, CANDIDATES);
}

/** The archive's words that differ by two neighbouring letters that changed places. */
function exchanged(term: string, postings: Postings): readonly string[] {
  const letters = Array.from(term);
  return letters.slice(1).flatMap((_, at) => {
    const [first = "", second = ""] = letters.slice(at, at + 2);
    const other = [...letters.slice(0, at), second, first, ...letters.slice(at + 2)].join("");
    return other !== term && postings.hasTerm(other) ? [other] : [];
  });
}

function likelihood(term: string, other: string, postings: Postings): number {
  const articles = postings.frequency(other, "text") + postings.frequency(other, "title");
  return Math.log(2 + articles) * (term[0] === other[0] ? 1 : OTHER_START);
}
