import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  POSSESSIVE_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from "../lexicon/function-words.ts";
import { cueStrength } from "../lexicon/cue-verbs.ts";
import { GROUP_NOUNS } from "../lexicon/organisation-words.ts";
import type { Token } from "../text/tokens.ts";
import { isFirstName } from "../lexicon/first-names.ts";
import { isPluralRole, isRoleNoun, ROLE_MODIFIERS } from "../lexicon/role-nouns.ts";
import { wordList } from "../lexicon/word-list.ts";
import { isCapital } from "../text/characters.ts";

/** The longest apposition that is read, in tokens. */
const LONGEST_APPOSITION = 24;

const ARTICLES = new Set(["a", "an", "the"]);

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
    if (
      token.lower === "of" ||
      token.lower === "for" ||
      token.lower === "at" ||
      token.lower === "in"
    )
      headPassed = true;
    if (headPassed || token.kind !== "word" || !isRoleNoun(token.lower)) continue;
    // "Jane Roe, host Peter Holm, …": that is somebody else.
    if (startsPerson(tokens[at + 1])) return null;
    hasRole = true;
    isPlural = isPluralRole(token.lower);
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

/** "…, along with the mayor", "…, it was the mayor", "…, praising the mayor", "…, ''a real mayor''". */
function opensNoRole(token: Token | undefined): boolean {
  if (token?.kind !== "word") return token?.kind === "punctuation";
  const { lower } = token;
  return (
    CONJUNCTIONS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    SUBORDINATORS.has(lower) ||
    SUBJECT_PRONOUNS.has(lower) ||
    POSSESSIVE_PRONOUNS.has(lower) ||
    COUNTING.has(lower) ||
    NO_OPENERS.has(lower) ||
    (cueStrength(lower) !== undefined && !isRoleNoun(lower) && !ROLE_MODIFIERS.has(lower)) ||
    (lower.endsWith("ing") &&
      !lower.endsWith("-ing") &&
      !isCapital(token.text) &&
      !ROLE_MODIFIERS.has(lower))
  );
}

const NO_OPENERS = wordList(
  `along according still already let there here last next we’ve they thanks`,
);

function startsPerson(token: Token | undefined): boolean {
  return token?.kind === "word" && isCapital(token.text) && isFirstName(token.lower);
}

/** "an expert in the", where what follows could not be read. */
function isUnfinished(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  const { lower } = token;
  return PREPOSITIONS.has(lower) || DETERMINERS.has(lower) || CONJUNCTIONS.has(lower);
}

function endsApposition(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.kind === "punctuation") return !/^[’'&-]$/u.test(token.text);
  if (token.kind !== "word") return false;
  const { lower } = token;
  if (AUXILIARIES.has(lower) || SUBORDINATORS.has(lower)) return true;
  const next = tokens[at + 1]?.lower ?? "";
  if (ADVERBS.has(lower) || lower.endsWith("ly")) return cueStrength(next) !== undefined;
  // "the United States", "a state senator": what is spelt like a verb's first form is none here.
  return (
    FINITE.test(lower) &&
    !isCapital(token.text) &&
    cueStrength(lower) !== undefined &&
    !isRoleNoun(lower)
  );
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
    if (token?.kind === "word" && isGroup && cueStrength(token.lower) !== undefined) return false;
    if (token === undefined || endsNounPhrase(token)) return isGroup;
  }
  return false;
}

function endsNounPhrase({ kind, lower, text }: Token): boolean {
  if (kind === "punctuation") return text !== "-" && text !== "&";
  return (
    kind === "word" &&
    (AUXILIARIES.has(lower) ||
      SUBORDINATORS.has(lower) ||
      PREPOSITIONS.has(lower) ||
      lower === "based")
  );
}
