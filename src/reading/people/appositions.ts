import { GROUP_NOUNS } from "../lexicon/organisation-words.ts";
import type { Token } from "../text/tokens.ts";
import { wordList } from "../lexicon/word-list.ts";
import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  CONJUNCTION,
  CUE,
  DETERMINER,
  FIRST_NAME,
  PLURAL_ROLE,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
  ROLE_MODIFIER,
  ROLE_NOUN,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  is,
} from "../lexicon/word-facts.ts";

/** The longest apposition that is read, in tokens. */
const LONGEST_APPOSITION = 24;

const ARTICLES = new Set(["a", "an", "the"]);

/** Behind these no role is the head of the apposition: "founder of …". */
const ENDS_HEAD = new Set(["of", "for", "at", "in"]);

/** The role in apposition after a comma: "Jane Roe, founder of a charity, said". */
export function roleAfter(text: string, tokens: readonly Token[], comma: number): string | null {
  if (tokens[comma]?.text !== ",") return null;
  let first = comma + 1;
  if (opensNoRole(tokens[first])) return null;
  if (ARTICLES.has(tokens[first]?.lower ?? "")) first += 1;
  let at = first;
  let hasRole = false;
  let isPlural = false;
  let headPassed = false;
  for (const limit = first + LONGEST_APPOSITION; at < limit; at += 1) {
    const token = tokens[at];
    if (token === undefined || endsApposition(tokens, at)) break;
    headPassed ||= is(token, PREPOSITION) && ENDS_HEAD.has(token.lower);
    if (headPassed || !is(token, ROLE_NOUN)) continue;
    // "Jane Roe, host Peter Holm, …": that is somebody else.
    if (startsPerson(tokens[at + 1])) return null;
    hasRole = true;
    isPlural = is(token, PLURAL_ROLE);
  }
  while (at > first && isUnfinished(tokens[at - 1])) at -= 1;
  const start = tokens[first];
  const end = tokens[at - 1];
  if (!hasRole || isPlural || start === undefined || end === undefined) return null;
  return text.slice(start.start, end.end);
}

const COUNTING = wordList(
  `most many some several few both all none each no this that these those another other`,
);

const OPENS_OTHERWISE =
  CONJUNCTION | PREPOSITION | SUBORDINATOR | SUBJECT_PRONOUN | POSSESSIVE_PRONOUN;

/** "…, along with the mayor", "…, it was the mayor", "…, praising the mayor", "…, ''a real mayor''". */
function opensNoRole(token: Token | undefined): boolean {
  if (token?.kind !== "word") return token?.kind === "punctuation";
  const { lower } = token;
  return (
    is(token, OPENS_OTHERWISE) ||
    COUNTING.has(lower) ||
    NO_OPENERS.has(lower) ||
    (is(token, CUE) && !is(token, ROLE_NOUN | ROLE_MODIFIER)) ||
    (lower.endsWith("ing") && !lower.endsWith("-ing") && !is(token, CAPITAL | ROLE_MODIFIER))
  );
}

const NO_OPENERS = wordList(
  `along according still already let there here last next we’ve they thanks`,
);

function startsPerson(token: Token | undefined): boolean {
  return is(token, CAPITAL) && is(token, FIRST_NAME);
}

/** "an expert in the", where what follows could not be read. */
function isUnfinished(token: Token | undefined): boolean {
  return is(token, PREPOSITION | DETERMINER | CONJUNCTION);
}

function endsApposition(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.kind === "punctuation") return !/^[’'&-]$/u.test(token.text);
  if (token.kind !== "word") return false;
  if (is(token, AUXILIARY | SUBORDINATOR)) return true;
  if (is(token, ADVERB) || token.lower.endsWith("ly")) return is(tokens[at + 1], CUE);
  // "the United States", "a state senator": what is spelt like a verb's first form is none here.
  return is(token, CUE) && !is(token, CAPITAL | ROLE_NOUN) && FINITE.test(token.lower);
}

const FINITE = /(?:ed|s|said|told|wrote|thought|felt|found|put|went|made)$/u;

const INDEFINITE = new Set(["a", "an"]);

/** "Clean Fjord, a campaign group, …": the noun phrase after the comma ends with what a body is called. */
export function isExplainedAsGroup(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.text !== "," || !INDEFINITE.has(tokens[comma + 1]?.lower ?? "")) return false;
  for (let at = comma + 2; at < comma + LONGEST_APPOSITION; at += 1) {
    const token = tokens[at];
    const isGroup = GROUP_NOUNS.has(tokens[at - 1]?.lower ?? "");
    // "Holm, a company said, …": a verb after it makes the noun a subject of its own.
    if (isGroup && is(token, CUE)) return false;
    if (token === undefined || endsNounPhrase(token)) return isGroup;
  }
  return false;
}

function endsNounPhrase(token: Token): boolean {
  const { kind, lower, text } = token;
  if (kind === "punctuation") return text !== "-" && text !== "&";
  return is(token, AUXILIARY | SUBORDINATOR | PREPOSITION) || lower === "based";
}
