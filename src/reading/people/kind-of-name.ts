import { KNOWN_BODIES } from "../lexicon/organisation-words.ts";
import { isPlace } from "../lexicon/places.ts";
import { stateOf } from "../lexicon/states.ts";
import { wordList } from "../lexicon/word-list.ts";
import type { EntityKind } from "./cast.ts";
import type { NameMention } from "./find-names.ts";
import { FIRST_NAME, ORGANISATION_WORD, factsOf } from "../lexicon/word-facts.ts";

/** "C. Paul Lind", "J.K. Roe" */
const INITIALS = /^\p{Lu}\.(?:-?\p{Lu}\.)?$/u;

const ABBREVIATIONS = wordList(
  `u.s. u.k. u.n. e.u. l.a. d.c. g.m. a.i. a.p. p.r. t.v. f.c. v.p. u.c.`,
);

function isAbbreviation(lower: string): boolean {
  return ABBREVIATIONS.has(lower) || stateOf(lower) !== undefined;
}

/** "San Jose", "Fort Vale": words that names of towns start with. */
const OPENS_PLACE = wordList(`san santa los las fort mount lake port cape`);

/** What a name stands for, as far as its own words and the titles before it tell. */
export function kindOfName({ words, titled }: NameMention): EntityKind {
  const lower: string[] = [];
  const facts: number[] = [];
  let ofBody = false;
  for (const word of words) {
    const small = word.toLowerCase();
    const known = factsOf(small);
    lower.push(small);
    facts.push(known);
    ofBody ||= (known & ORGANISATION_WORD) !== 0;
  }
  const [first = ""] = lower;
  const startsGiven = ((facts[0] ?? 0) & FIRST_NAME) !== 0;
  const isGiven = startsGiven && lower.length === 2;
  if (titled && (!ofBody || isGiven)) return "person";
  if (isPlace(lower) || (lower.length > 1 && !ofBody && OPENS_PLACE.has(first))) return "place";
  const endsInBody = ((facts.at(-1) ?? 0) & ORGANISATION_WORD) !== 0;
  if (lower.length > 1 && startsGiven && !endsInBody) return "person";
  if (words.length > 1 && !ofBody && INITIALS.test(words[0] ?? "") && !isAbbreviation(first))
    return "person";
  const isBody =
    ofBody ||
    lower.some((word) => KNOWN_BODIES.has(word)) ||
    (words.length === 1 && /^[A-Z]{2,6}$/u.test(words[0] ?? "")) ||
    words.includes("of");
  return isBody ? "organisation" : "unclear";
}
