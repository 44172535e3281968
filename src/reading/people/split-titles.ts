import type { Span } from "../../model/span.ts";
import { isCapital } from "../text/characters.ts";
import type { Token } from "../text/tokens.ts";
import { SENTENCE_OPENERS } from "../lexicon/openers.ts";
import { isFirstName } from "../lexicon/first-names.ts";
import type { NameMention, TokenisedText } from "./find-names.ts";
import { ORGANISATION_WORDS } from "../lexicon/organisation-words.ts";
import { isPlaceWord, nationOf } from "../lexicon/places.ts";
import { isRoleNoun } from "../lexicon/role-nouns.ts";
import { DEPARTMENTS } from "../lexicon/name-parts.ts";
import { HONORIFICS, TITLES } from "../lexicon/titles.ts";
import { ROLE_MODIFIERS } from "../lexicon/role-nouns.ts";

const PARTIES = new Set([
  "republican",
  "democrat",
  "democratic",
  "gop",
  "libertarian",
  "labour",
  "tory",
]);

/**
 * Splits a run of capitalised words (token indices, end exclusive) into the titles before a name and
 * the name; null where the run is a title alone ("the President").
 */
export function splitTitles(
  source: TokenisedText,
  first: number,
  last: number,
): NameMention | null {
  const { tokens } = source;
  const own = nameStart(tokens, first, last);
  if (own >= last) return null;
  const start = own === first ? withNation(tokens, own, last) : own;
  const roleStart = start < own ? start : roleBefore(source, first, own);
  const titled = roleStart < start;
  const firstRole = afterHonorifics(tokens, roleStart, start);
  const name = spanOf(tokens, start, last);
  return {
    start: tokens[roleStart]?.start ?? name.start,
    end: name.end,
    name,
    words: tokens
      .slice(start, last)
      .flatMap((token) => (token.text === "," || token.kind === "possessive" ? [] : [token.text])),
    role: firstRole < start ? spanOf(tokens, overPlace(tokens, firstRole), start) : null,
    titled,
    pronoun: pronounOfTitles(tokens, roleStart, start),
    definite: tokens[roleStart - 1]?.lower === "the",
    first: roleStart,
    last,
  };
}

function spanOf(tokens: readonly Token[], first: number, last: number): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
}

/** "Ukraine’s General Staff": many countries have one, so the country belongs to its name. */
function withNation(tokens: readonly Token[], first: number, last: number): number {
  const place = tokens[first - 2];
  const body = ORGANISATION_WORDS.has(tokens[last - 1]?.lower ?? "") && isBody(tokens, first, last);
  return body &&
    tokens[first - 1]?.kind === "possessive" &&
    nationOf(place?.lower ?? "") !== undefined
    ? first - 2
    : first;
}

function isTitle(whole: string): boolean {
  // "Secretary-General", "co-founder": the last part is the office.
  const lower = whole.includes("-") ? whole.slice(whole.lastIndexOf("-") + 1) : whole;
  return TITLES.has(lower) || HONORIFICS.has(lower) || (isRoleNoun(lower) && !isFirstName(lower));
}

/** Where the name itself starts within a run: after its last title, or after a place or a party. */
function nameStart(tokens: readonly Token[], first: number, last: number): number {
  for (let at = last - 1; at >= first; at -= 1) {
    const lower = tokens[at]?.lower ?? "";
    if (!isTitle(lower)) continue;
    // "Dean Phillips" is a name; so is what a given name precedes: "Martin Luther King".
    if (at === first && last - first === 2 && isFirstName(lower)) return first;
    if (
      at > first &&
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

function isBody(tokens: readonly Token[], first: number, last: number): boolean {
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

/** How far before a name its role may start, in tokens. */
const LONGEST_ROLE = 10;

/** Where the role before a name starts: "White House National Security Council spokesman". */
function roleBefore(source: TokenisedText, first: number, start: number): number {
  const { tokens, opens } = source;
  let at = start;
  let begin = start;
  const limit = Math.max(0, start - LONGEST_ROLE);
  if (start > first) begin = first;
  else if (!isRoleNoun(tokens[start - 1]?.lower ?? "") || opens(start)) return start;
  at = begin;
  while (at > limit && !opens(at)) {
    const token = tokens[at - 1];
    if (token?.kind !== "word") break;
    const fits =
      ROLE_MODIFIERS.has(token.lower) ||
      (isRoleNoun(token.lower) && !isCapital(token.text)) ||
      (isCapital(token.text) && (!opens(at - 1) || !SENTENCE_OPENERS.has(token.lower)));
    if (!fits) break;
    at -= 1;
  }
  return at;
}

/** "Ukraine’s President": the office is that of the place. */
function overPlace(tokens: readonly Token[], role: number): number {
  const place = tokens[role - 2];
  return tokens[role - 1]?.kind === "possessive" && place !== undefined && isPlaceWord(place.lower)
    ? role - 2
    : role;
}

function afterHonorifics(tokens: readonly Token[], from: number, start: number): number {
  let at = from;
  while (at < start && HONORIFICS.has(tokens[at]?.lower ?? "")) at += 1;
  return at;
}

function pronounOfTitles(tokens: readonly Token[], from: number, to: number): "he" | "she" | null {
  for (let at = from; at < to; at += 1) {
    const lower = tokens[at]?.lower ?? "";
    const told = HONORIFICS.get(lower);
    if (told != null) return told;
    if (/(?:woman|queen|princess|sister|mother|daughter|actress|wife)$/u.test(lower)) return "she";
    if (/(?:[a-z]man|king|prince|father|brother|husband|son)$/u.test(lower) && lower !== "woman")
      return "he";
  }
  return null;
}
