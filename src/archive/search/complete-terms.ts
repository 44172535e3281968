import { firstOf } from "../first-of.ts";
import { termsOf } from "../terms.ts";
import { BREAK, type Lexicon } from "./lexicon.ts";
import { slipsForgiven } from "./near-terms.ts";
import type { Postings } from "./postings.ts";

/** A word of the articles, folded, and how many have it in their text. */
export interface CountedTerm {
  readonly term: string;
  readonly articles: number;
}

/**
 * Terms that begin so, or where none does, with the fewest slips of the pen; the very term first, then those
 * that most articles have. Numbers stand for terms as long as it goes: a letter begins thousands.
 */
export function completeTerms(
  prefix: string,
  limit: number,
  lexicon: Lexicon,
  postings: Postings,
): readonly CountedTerm[] {
  const [term] = termsOf(prefix);
  if (term === undefined || limit <= 0) return [];
  const own = lexicon.numberOf(term) ?? BREAK;
  const inOrder = (a: CountedNumber, b: CountedNumber) =>
    Number(b.number === own) - Number(a.number === own) ||
    b.articles - a.articles ||
    (lexicon.term(a.number) < lexicon.term(b.number) ? -1 : 1);
  for (let slips = 0; slips <= slipsForgiven(term); slips += 1) {
    const found = counted(lexicon.begunNear(term, slips), postings);
    if (found.length === 0) continue;
    return firstOf(found, limit, inOrder).map(({ number, articles }) => ({
      term: lexicon.term(number),
      articles,
    }));
  }
  return [];
}

interface CountedNumber {
  readonly number: number;
  readonly articles: number;
}

/** Those that articles have. */
function counted(terms: readonly number[], postings: Postings): readonly CountedNumber[] {
  const found: CountedNumber[] = [];
  for (const number of terms) {
    const articles = postings.textFrequency(number);
    if (articles > 0) found.push({ number, articles });
  }
  return found;
}
