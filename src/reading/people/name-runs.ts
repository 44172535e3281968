import { isGivenName } from "../lexicon/first-names.ts";
import { readPartyTag } from "../lexicon/states.ts";
import type { Token } from "../text/tokens.ts";
import type { TokenisedText } from "./find-names.ts";
import { isNameInHeadline } from "./headlines.ts";
import type { Survey } from "./survey.ts";
import {
  ADVERB,
  AUXILIARY,
  CALENDAR_WORD,
  CAPITAL,
  CONJUNCTION,
  CUE,
  DETERMINER,
  FIRST_NAME,
  FORM_OF_BE,
  HONORIFIC,
  NAME_PARTICLE,
  NAME_SUFFIX,
  OFFICE_OF,
  ORGANISATION_WORD,
  PLACE_WORD,
  PREPOSITION,
  SENTENCE_OPENER,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TITLE,
  is,
} from "../lexicon/word-facts.ts";

/** "I", "I’ve", "It’s": pronouns, and what is contracted with one. */
const PRONOUNS =
  /^(?:i|(?:i|it|he|she|we|they|you|that|there|here|what|who|let)['’](?:m|s|re|ve|d|ll))$/u;

/** "Slovenia-born", "Boston-based": what tells where somebody is from is no name. */
const PARTICIPLE = /-(?:based|born|linked|backed|led|area|educated|turned)$/u;

function isNameWord({ tokens, inHeadline, survey }: TokenisedText, at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    is(token, CAPITAL) &&
    (!is(token, CALENDAR_WORD) || isJan(tokens, at)) &&
    !PRONOUNS.test(token.lower) &&
    !(token.text.includes("-") && PARTICIPLE.test(token.lower)) &&
    !isPartyTag(tokens, at) &&
    (!inHeadline(at) || isNameInHeadline(tokens, at, survey))
  );
}

/** "her friend Jan Roe": the month has a dot, or a number after it. */
function isJan(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.text === "Jan" && is(next, CAPITAL);
}

/** "Sen. Paul Lind (R-Ohio)", "(D)", "Lind, D-Ohio, said". */
function isPartyTag(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text;
  return (before === "(" || before === ",") && readPartyTag(tokens[at]?.text ?? "") !== null;
}

/** The tokens (end exclusive) of the run of name words that starts at a token; null where none does. */
export function runAt(
  source: TokenisedText,
  at: number,
): { readonly first: number; readonly last: number } | null {
  const { tokens, opens, survey } = source;
  if (!isNameWord(source, at)) return null;
  const last = extendRun(source, at);
  let first = at;
  if (opens(at)) {
    while (first < last && isOpener(tokens, first, last, survey)) {
      if (isNamedLikePreposition(source, first, last)) break;
      first += 1;
    }
  } else if (is(tokens[at], SENTENCE_OPENER) && last - first > 1) {
    // "The" inside a title or a name of a body: "The New School".
    if (tokens[at]?.lower === "the") first += 1;
  }
  while (first < last && is(tokens[first], PREPOSITION)) {
    if (isNamedLikePreposition(source, first, last)) break;
    first += 1;
  }
  if (first >= last) return null;
  if (last - first === 1 && !opens(first) && isSmallWord(tokens[first])) return null;
  return { first, last };
}

/** Given names that are spelt like prepositions. */
const NAMES_LIKE_PREPOSITIONS: ReadonlySet<string> = new Set(["per", "till"]);

/**
 * "Per Lindqvist": inside a sentence a preposition has no capital, and where one is opened somebody has to be saying
 * something: "Per Lindqvist said", but "Per Lindqvist, it leaks".
 */
function isNamedLikePreposition(
  { tokens, opens }: TokenisedText,
  first: number,
  last: number,
): boolean {
  return (
    last - first > 1 &&
    is(tokens[first], PREPOSITION) &&
    NAMES_LIKE_PREPOSITIONS.has(tokens[first]?.lower ?? "") &&
    (!opens(first) || isFiniteCue(tokens[last]))
  );
}

const SMALL =
  DETERMINER | PREPOSITION | CONJUNCTION | SUBJECT_PRONOUN | SUBORDINATOR | FORM_OF_BE | ADVERB;

function isSmallWord(token: Token | undefined): boolean {
  return is(token, SMALL) || token?.lower === "not" || token?.lower === "you";
}

/** Whether the first word of a sentence has its capital from there, not from being a name. */
function isOpener(tokens: readonly Token[], at: number, last: number, known: Survey): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const { lower } = token;
  const next = tokens[at + 1];
  if (is(token, SENTENCE_OPENER)) {
    if (last - at > 1) return !(is(token, FIRST_NAME) && actsAsName(tokens, last));
    // "Will wrote": a surname that is spelt like a small word, where the text has it elsewhere too.
    return isSmallWord(token) || !isFiniteCue(next) || !known.isNamed(token);
  }
  // "Said Roe: …": a verb of saying before its subject.
  if (last - at > 1 && isFiniteCue(token) && !known.isNamed(token)) return true;
  if (is(token, TITLE | HONORIFIC | PLACE_WORD)) return false;
  if (last - at === 1) {
    if (known.isNamed(token)) return false;
    if (known.isInLowerCase(token)) return true;
    if (is(token, FIRST_NAME)) return false;
    // "Carson left": a given name elsewhere, and a verb after it.
    const acts = is(next, AUXILIARY) || /..ed$/u.test(next?.lower ?? "");
    if (acts && isGivenName(lower)) return false;
    return !(next?.kind === "possessive" || (!lower.endsWith("s") && is(next, CUE)));
  }
  if (is(token, FIRST_NAME) || is(next, ORGANISATION_WORD) || known.isNamed(token)) return false;
  return known.isInLowerCase(token) || (/(?:ly|ing|ed)$/u.test(lower) && !isGivenName(lower));
}

/** Whether a name ends before a token: "Will Berg said", "Will Berg, the mayor", but not "Will Berg come". */
function actsAsName(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last];
  if (next?.text !== ",") return isFiniteCue(next);
  const after = tokens[last + 1]?.lower ?? "";
  return after === "who" || after === "a" || after === "an" || after === "the";
}

function isFiniteCue(token: Token | undefined): boolean {
  return is(token, CUE) && /(?:ed|s|said|told|wrote)$/u.test(token?.lower ?? "");
}

/** The longest a name may be, in tokens; a headline in capitals is no name. */
const LONGEST_RUN = 14;

function extendRun(source: TokenisedText, at: number): number {
  const { tokens, opens } = source;
  let last = at + 1;
  const limit = Math.min(tokens.length, at + LONGEST_RUN);
  while (last < limit && !opens(last)) {
    if (isNameWord(source, last)) last += 1;
    else {
      const step = bridge(source, last, at);
      if (step === 0 || opens(last + step)) break;
      last += step + 1;
    }
  }
  return last;
}

/** How many small words join the run to a further capitalised one: "de", "of the", ", Jr.". */
function bridge(source: TokenisedText, at: number, first: number): number {
  const { tokens } = source;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined) return 0;
  if (token.text === "," && is(next, NAME_SUFFIX)) return 1;
  if (token.text === "&" && isNameWord(source, at + 1)) return 1;
  if (is(token, NAME_PARTICLE)) {
    if (isNameWord(source, at + 1)) return 1;
    if (is(next, NAME_PARTICLE) && isNameWord(source, at + 2)) return 2;
  }
  if (token.lower === "of" && takesOf(tokens, first, at)) {
    if (isNameWord(source, at + 1)) return 1;
    if (next.lower === "the" && isNameWord(source, at + 2)) return 2;
  }
  return 0;
}

function takesOf(tokens: readonly Token[], first: number, at: number): boolean {
  for (let index = first; index < at; index += 1) {
    if (is(tokens[index], OFFICE_OF)) return true;
  }
  return false;
}
