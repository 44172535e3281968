import { isFirstName, isGivenName } from "../lexicon/first-names.ts";
import { DEPARTMENTS, NAME_PARTICLES } from "../lexicon/name-parts.ts";
import { ORGANISATION_WORDS } from "../lexicon/organisation-words.ts";
import { isPlaceWord } from "../lexicon/places.ts";
import { isRoleNoun } from "../lexicon/role-nouns.ts";
import { stateOfPeople } from "../lexicon/states.ts";
import { HONORIFICS, TITLES } from "../lexicon/titles.ts";
import type { Token } from "../text/tokens.ts";
import type { TokenisedText } from "./find-names.ts";

const PARTIES = new Set([
  "republican",
  "democrat",
  "democratic",
  "gop",
  "libertarian",
  "labour",
  "tory",
]);

export function isTitle(whole: string): boolean {
  // "Secretary-General", "co-founder": the last part is the office.
  const lower = whole.includes("-") ? whole.slice(whole.lastIndexOf("-") + 1) : whole;
  return TITLES.has(lower) || HONORIFICS.has(lower) || (isRoleNoun(lower) && !isFirstName(lower));
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
    const lower = tokens[at]?.lower ?? "";
    if (!isTitle(lower)) continue;
    // "Dean Phillips" is a name; so is what a given name precedes: "Martin Luther King".
    if (at === first && last - first === 2 && isFirstName(lower)) return first;
    // "Clinton campaign director Jane Roe" is no name of such length.
    const named = givenNameAfter(tokens, at + 1, last);
    if (
      at > first &&
      !named &&
      isFirstName(tokens[first]?.lower ?? "") &&
      !isTitle(tokens[first]?.lower ?? "")
    ) {
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
  return first + 1 < last && isFirstName(tokens[first]?.lower ?? "");
}

/** "Secretary of State Jane Roe": the name follows the department's one or two words. */
function afterDepartment(tokens: readonly Token[], at: number, last: number): number {
  let next = at;
  while (next < last && DEPARTMENTS.has(tokens[next]?.lower ?? "")) next += 1;
  if (next > at) return next;
  // Another office: its place is one word where a given name follows, else the run is no person.
  for (let index = at + 1; index < last - 1; index += 1) {
    if (isFirstName(tokens[index]?.lower ?? "")) return index;
  }
  return last;
}

export function isBody(tokens: readonly Token[], first: number, last: number): boolean {
  if (isFirstName(tokens[first]?.lower ?? "")) return false;
  for (let at = first; at < last; at += 1) {
    if (ORGANISATION_WORDS.has(tokens[at]?.lower ?? "")) return true;
  }
  return false;
}

function afterPlaceOrParty(tokens: readonly Token[], first: number, last: number): number {
  for (let at = first; at < last - 1; at += 1) {
    const lower = tokens[at]?.lower ?? "";
    if (at > first && isFirstName(lower)) return at;
    const attributive =
      isPlaceWord(lower) ||
      PARTIES.has(lower) ||
      ORGANISATION_WORDS.has(lower) ||
      /^[A-Z]{2,6}$/u.test(tokens[at]?.text ?? "");
    if (/-(?:based|born|linked|backed|led|area)$/u.test(lower)) return at + 1; // "Boston-based"
    if (!attributive || isFirstName(lower)) return first;
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
    const lower = tokens[at]?.lower ?? "";
    if (isFirstName(lower)) return common ? at : first;
    if (tokens[at]?.kind !== "word" || isGivenName(lower) || INITIAL.test(lower)) return first;
    if (NAME_PARTICLES.has(lower)) return first;
    common ||= isCommonWord(source, at);
  }
  // "former secretary of State Roe"
  const alone = last - first === 2 && DEPARTMENTS.has(tokens[first]?.lower ?? "");
  return alone && tokens[first - 1]?.lower === "of" ? first + 1 : first;
}

const INITIAL = /^\p{L}\.?$/u;

function isCommonWord({ tokens, survey }: TokenisedText, at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  return (
    survey.inLowerCase.has(lower) ||
    DEPARTMENTS.has(lower) ||
    ORGANISATION_WORDS.has(lower) ||
    isRoleNoun(lower) ||
    isPlaceWord(lower) ||
    stateOfPeople(lower) !== undefined ||
    lower.includes("-")
  );
}
