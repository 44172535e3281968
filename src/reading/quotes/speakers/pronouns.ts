import { namedElsewhere, namedWithin } from "./candidates.ts";
import type { Discourse, Referent } from "./discourse.ts";
import { PRONOUN_SIEVE, sift } from "./sieve.ts";
import { sexOfPronoun } from "./sexes.ts";
import { WEIGHTS } from "./weights.ts";

const BODY_PRONOUNS = new Set(["it", "its"]);

/**
 * Whom "he", "she" or "it" at an item means; null where nobody fits, or two fit alike.
 *
 * @param quotes the quotations that the pronoun speaks
 */
export function resolvePronoun(
  discourse: Discourse,
  at: number,
  quotes: readonly number[],
): Referent | null {
  const { outline } = discourse;
  const lower = outline.items[at]?.lower ?? "";
  const sex = sexOfPronoun(lower);
  if (sex === undefined) {
    return BODY_PRONOUNS.has(lower) ? body(discourse, at) : null;
  }
  const pointer = {
    discourse,
    at,
    sex,
    spokenOf: namedWithin(outline, discourse, quotes),
    namedBeside: namedElsewhere(outline, discourse, at, quotes),
  };
  const [best, second] = sift(discourse.people.at(discourse.timeOf(at)), pointer, PRONOUN_SIEVE);
  if (best === undefined || best.weight < WEIGHTS.least) return discourse.onlyPerson(sex);
  // "Roe told Holm …": who was only told something may answer, or be told more.
  if (discourse.listeners.has(best.referent)) return null;
  return second !== undefined && second.weight > WEIGHTS.doubt * best.weight ? null : best.referent;
}

function body(discourse: Discourse, at: number): Referent | null {
  const [best] = discourse.bodies.at(discourse.timeOf(at));
  return best === undefined || best.weight < WEIGHTS.least ? null : best.referent;
}
