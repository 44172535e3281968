import { isPlaceName, PLACE_PREPOSITIONS } from "../lexicon/place-names.ts";
import { readPartyTag, stateOf } from "../lexicon/states.ts";
import type { Token } from "../text/tokens.ts";
import { isExplainedAsGroup, roleAfter } from "./appositions.ts";
import type { NameMention } from "./find-names.ts";
import { PREPOSITION, ROLE_NOUN, is } from "../lexicon/word-facts.ts";

/** What the words right after a name tell of its bearer. */
export interface Evidence {
  /** What the name stands for; null where the words do not tell. */
  readonly kind: "person" | "organisation" | "thing" | "place" | "several" | null;
  /** What an apposition calls them: "founder of a charity"; null where there is none. */
  readonly role: string | null;
  /** What holds of them without being a role in the article's words: "ohio republican" of "(R-Ohio)". */
  readonly trait: string | null;
}

export const NOTHING: Evidence = { kind: null, role: null, trait: null };

/** An age in years, which only persons have after their names. */
const AGE = /^(?:1[0-9]|[2-9][0-9])$/u;

/** Reads around a name: "Jane Roe, 49, …", "Jane Roe, founder of …", "his wife, Jane Roe, …", "Roe (R-Ohio)". */
export function evidenceAround(source: Source, name: NameMention): Evidence {
  const after = evidenceAfter(source, name);
  if (after.role !== null || after.kind === "organisation") return after;
  const before = roleBeforeComma(source, name);
  return before === null ? after : { ...after, kind: "person", role: before };
}

interface Source {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Verbs that have several for their subject. */
const PLURAL_VERBS = new Set([
  "have",
  "are",
  "were",
  "haven't",
  "aren't",
  "weren't",
  "don't",
  "say",
]);

function evidenceAfter({ text, tokens }: Source, { first, last }: NameMention): Evidence {
  const mark = tokens[last]?.text;
  const next = tokens[last]?.lower ?? "";
  // Not "Roe and Holm have", nor "Did Roe have".
  if (PLURAL_VERBS.has(next) && tokens[first - 1]?.lower !== "and") {
    return { ...NOTHING, kind: "several" };
  }
  const word = tokens[last + (mark === "," || mark === "(" ? 1 : 0)];
  if (word?.lower === "who") return { ...NOTHING, kind: "person" };
  if (word === undefined || (mark !== "," && mark !== "(")) return NOTHING;
  const tag = readPartyTag(word.text);
  if (tag !== null) return { kind: "person", role: null, trait: tag };
  if (mark === "(") return NOTHING;
  if (word.lower === "which") return { ...NOTHING, kind: "thing" };
  if (word.kind === "number" && AGE.test(word.text) && isMark(tokens[last + 2])) {
    return { ...NOTHING, kind: "person", role: roleAfter(text, tokens, last + 2) };
  }
  if (isIn(tokens, first) && isStateAfter(tokens, last + 1)) return { ...NOTHING, kind: "place" };
  if (isExplainedAsGroup(tokens, last)) return { ...NOTHING, kind: "organisation" };
  const role = roleAfter(text, tokens, last);
  return { ...NOTHING, kind: role === null ? null : "person", role };
}

/** "in Easton", "near the Easton" */
function isIn(tokens: readonly Token[], first: number): boolean {
  return PLACE_PREPOSITIONS.has(tokens[first - 1]?.lower ?? "");
}

/** "…, Ohio,", "…, N.H.": what a town stands before. */
function isStateAfter(tokens: readonly Token[], at: number): boolean {
  const two = [tokens[at]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  return isPlaceName(two.slice(0, 1)) || isPlaceName(two) || stateOf(two[0] ?? "") !== undefined;
}

function isMark(token: Token | undefined): boolean {
  return token?.kind === "punctuation";
}

/** The longest role before a comma that is read, in tokens. */
const LONGEST = 8;

const OPENS_ROLE = new Set(["his", "her", "their", "its", "a", "an", "whose"]);

/** "his wife, Jane Roe, said": the role between whose it is and the comma; nothing in a row of names. */
function roleBeforeComma({ text, tokens }: Source, { first, last }: NameMention): string | null {
  const head = tokens[first - 2];
  if (tokens[first - 1]?.text !== "," || head === undefined || !is(head, ROLE_NOUN)) return null;
  const closing = tokens[last]?.text;
  if (closing !== "," && closing !== "." && closing !== "—" && closing !== ")") return null;
  for (let at = first - 3; at >= Math.max(0, first - LONGEST); at -= 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (token.kind === "possessive" || OPENS_ROLE.has(token.lower)) {
      return text.slice(tokens[at + 1]?.start ?? head.start, head.end);
    }
    if (token.kind !== "word" || is(token, PREPOSITION)) return null;
  }
  return null;
}
