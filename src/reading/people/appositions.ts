import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  PREPOSITIONS,
  SUBORDINATORS,
} from "../lexicon/function-words.ts";
import { cueStrength } from "../lexicon/cue-verbs.ts";
import { GROUP_NOUNS } from "../lexicon/organisation-words.ts";
import type { Token } from "../text/tokens.ts";
import { isRoleNoun } from "../lexicon/role-nouns.ts";

/** The longest apposition that is read, in tokens. */
const LONGEST_APPOSITION = 24;

const ARTICLES = new Set(["a", "an", "the"]);

/** The role in apposition after a comma: "Jane Roe, founder of a charity, said". */
export function roleAfter(text: string, tokens: readonly Token[], comma: number): string | null {
  if (tokens[comma]?.text !== ",") return null;
  let first = comma + 1;
  if (CONJUNCTIONS.has(tokens[first]?.lower ?? "")) return null;
  if (ARTICLES.has(tokens[first]?.lower ?? "")) first += 1;
  let at = first;
  let hasRole = false;
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
    if (!headPassed && token.kind === "word" && isRoleNoun(token.lower)) hasRole = true;
  }
  const start = tokens[first];
  const end = tokens[at - 1];
  if (!hasRole || start === undefined || end === undefined) return null;
  return text.slice(start.start, end.end);
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
  return cueStrength(lower) !== undefined && !isRoleNoun(lower);
}

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
