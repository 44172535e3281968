import { namedElsewhere, namedWithin, toldBy } from "./candidates.ts";
import type { Outline } from "../outline.ts";
import type { Discourse, Referent } from "./discourse.ts";
import { PRONOUN_SIEVE, sift } from "./sieve.ts";
import { sexOfPronoun } from "../../lexicon/sex-words.ts";
import { WEIGHTS } from "./weights.ts";
import { ADVERB, is } from "../../lexicon/word-facts.ts";

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
    told: toldBy(outline, discourse, at),
    goesOn: GOING_ON.has(verbAfter(outline.items, at)),
    writes: WRITING.has(verbAfter(outline.items, at)),
  };
  const [best, second] = sift(discourse.people.at(discourse.timeOf(at)), pointer, PRONOUN_SIEVE);
  if (best === undefined || best.weight < WEIGHTS.least) return discourse.onlyPerson(sex);
  // "Roe told Holm …": who was only told something may answer, or be told more; "he told Roe" is an answer.
  if (discourse.listeners.has(best.referent) && pointer.told.size === 0) return null;
  return second !== undefined && second.weight > WEIGHTS.doubt * best.weight ? null : best.referent;
}

const GOING_ON = new Set([
  "added",
  "adds",
  "adding",
  "continued",
  "continues",
  "concluded",
  "concludes",
]);

const WRITING = new Set(["wrote", "writes", "written", "texted", "emailed"]);

/** "he added", "he later continued" */
function verbAfter(items: Outline["items"], at: number): string {
  const verb = is(items[at + 1], ADVERB) ? at + 2 : at + 1;
  return items[verb]?.lower ?? "";
}

function body(discourse: Discourse, at: number): Referent | null {
  const best = discourse.bodies.best(discourse.timeOf(at));
  return best === undefined || best.weight < WEIGHTS.leastOfBody ? null : best.referent;
}
