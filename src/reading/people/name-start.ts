import { isGivenName } from "../lexicon/first-names.ts";
import { stateOfPeople } from "../lexicon/states.ts";
import type { Token } from "../text/tokens.ts";
import type { TokenisedText } from "./find-names.ts";
import type { Survey } from "./survey.ts";
import {
  DEPARTMENT,
  FIRST_NAME,
  HONORIFIC,
  NAME_PARTICLE,
  ORGANISATION_WORD,
  PLACE_WORD,
  ROLE_NOUN,
  TITLE,
  factsOf,
  is,
} from "../lexicon/word-facts.ts";

const PARTIES = new Set([
  "republican",
  "democrat",
  "democratic",
  "gop",
  "libertarian",
  "labour",
  "tory",
]);

export function isTitle(token: Token | undefined): boolean {
  if (token === undefined) return false;
  // "Secretary-General", "co-founder": the last part is the office.
  const hyphen = token.lower.lastIndexOf("-");
  const facts = hyphen < 0 ? token.facts : factsOf(token.lower.slice(hyphen + 1));
  return (
    (facts & (TITLE | HONORIFIC)) !== 0 || ((facts & ROLE_NOUN) !== 0 && (facts & FIRST_NAME) === 0)
  );
}

/**
 * Where the name itself starts within a run (token indices, end exclusive): after its last title, a place,
 * a party or other words that are no name; `last` where the run is a title alone.
 */
export function nameStart(source: TokenisedText, first: number, last: number): number {
  const start = afterTitles(source.tokens, first, last);
  return start >= last ? last : afterCommonWords(source, start, last);
}

function afterTitles(tokens: readonly Token[], first: number, last: number): number {
  for (let at = last - 1; at >= first; at -= 1) {
    if (!isTitle(tokens[at])) continue;
    // "Dean Phillips" is a name; so is what a given name precedes: "Martin Luther King".
    if (at === first && last - first === 2 && is(tokens[at], FIRST_NAME)) return first;
    // "Clinton campaign director Jane Roe" is no name of such length.
    const named = givenNameAfter(tokens, at + 1, last);
    if (at > first && !named && is(tokens[first], FIRST_NAME) && !isTitle(tokens[first])) {
      return first;
    }
    const next = tokens[at + 1];
    if (next?.lower === "of" && at + 1 < last) return afterDepartment(tokens, at + 2, last);
    if (at + 1 < last && isBody(tokens, at + 1, last)) return first;
    return at + 1;
  }
  return afterPlaceOrParty(tokens, first, last);
}

/** Whether a person’s name follows an office, or the department that it is of. */
function givenNameAfter(tokens: readonly Token[], at: number, last: number): boolean {
  const first = tokens[at]?.lower === "of" ? at + 2 : at;
  return first + 1 < last && is(tokens[first], FIRST_NAME);
}

/** "Secretary of State Jane Roe": the name follows the department's one or two words. */
function afterDepartment(tokens: readonly Token[], at: number, last: number): number {
  let next = at;
  while (next < last && is(tokens[next], DEPARTMENT)) next += 1;
  if (next > at) return next;
  // Another office: its place is one word where a given name follows, else the run is no person.
  for (let index = at + 1; index < last - 1; index += 1) {
    if (is(tokens[index], FIRST_NAME)) return index;
  }
  return last;
}

export function isBody(tokens: readonly Token[], first: number, last: number): boolean {
  if (is(tokens[first], FIRST_NAME)) return false;
  for (let at = first; at < last; at += 1) {
    if (is(tokens[at], ORGANISATION_WORD)) return true;
  }
  return false;
}

/** "Boston-based" */
const PARTICIPLE = /-(?:based|born|linked|backed|led|area)$/u;

function afterPlaceOrParty(tokens: readonly Token[], first: number, last: number): number {
  for (let at = first; at < last - 1; at += 1) {
    const token = tokens[at];
    const lower = token?.lower ?? "";
    const isGiven = is(token, FIRST_NAME);
    if (at > first && isGiven) return at;
    if (lower.includes("-") && PARTICIPLE.test(lower)) return at + 1;
    const attributive =
      is(token, PLACE_WORD | ORGANISATION_WORD) ||
      PARTIES.has(lower) ||
      /^[A-Z]{2,6}$/u.test(token?.text ?? "");
    if (!attributive || isGiven) return first;
  }
  return first;
}

/**
 * "Political Affairs Jane Roe", "Ohioan Jane Roe": where a given name follows words that the text, or a
 * list, has as common ones, the person's name starts there.
 */
function afterCommonWords(source: TokenisedText, first: number, last: number): number {
  const { tokens } = source;
  let common = false;
  for (let at = first; at < last - 1; at += 1) {
    const token = tokens[at];
    if (token === undefined) return first;
    if (is(token, FIRST_NAME)) return common ? at : first;
    if (token.kind !== "word" || is(token, NAME_PARTICLE)) return first;
    if (INITIAL.test(token.lower) || isGivenName(token.lower)) return first;
    common ||= isCommonWord(token, source.survey);
  }
  // "former secretary of State Roe"
  const alone = last - first === 2 && is(tokens[first], DEPARTMENT);
  return alone && tokens[first - 1]?.lower === "of" ? first + 1 : first;
}

const INITIAL = /^\p{L}\.?$/u;

function isCommonWord(token: Token, survey: Survey): boolean {
  const { lower } = token;
  return (
    is(token, DEPARTMENT | ORGANISATION_WORD | ROLE_NOUN | PLACE_WORD) ||
    survey.isInLowerCase(token) ||
    stateOfPeople(lower) !== undefined ||
    lower.includes("-")
  );
}
