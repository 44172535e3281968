import type { Span } from "../../model/span.ts";
import type { Token } from "../text/tokens.ts";
import type { NameMention, TokenisedText } from "./find-names.ts";
import { nationOf } from "../lexicon/places.ts";
import { isBody, isTitle, nameStart } from "./name-start.ts";
import { pronounOfNoun } from "../lexicon/sex-words.ts";
import { HONORIFICS } from "../lexicon/titles.ts";
import {
  CAPITAL,
  DEPARTMENT,
  FIRST_NAME,
  HONORIFIC,
  OFFICE_OF,
  ORGANISATION_WORD,
  PLACE_WORD,
  ROLE_MODIFIER,
  ROLE_NOUN,
  SENTENCE_OPENER,
  is,
} from "../lexicon/word-facts.ts";

/**
 * Splits a run of capitalised words (token indices, end exclusive) into the titles before a name and
 * the name; null where the run is a title alone ("the President").
 */
export function splitTitles(source: TokenisedText, first: number, end: number): NameMention | null {
  const { tokens } = source;
  const own = nameStart(source, first, end);
  if (own >= end) return null;
  const last = beforeHome(tokens, first, own, end);
  const start = own === first ? withNation(tokens, own, last) : own;
  const roleStart = start < own ? start : roleBefore(source, first, own);
  const titled = roleStart < start && !onlyQualifies(tokens, start, last);
  const firstRole = afterHonorifics(tokens, roleStart, start);
  const roleEnd = beforeHonorifics(tokens, firstRole, start);
  const name = spanOf(tokens, start, last);
  return {
    start: tokens[roleStart]?.start ?? name.start,
    end: name.end,
    name,
    words: wordsOf(tokens, start, last),
    role:
      titled && firstRole < roleEnd ? spanOf(tokens, overPlace(tokens, firstRole), roleEnd) : null,
    titled,
    pronoun: pronounOfTitles(tokens, roleStart, start),
    definite: tokens[roleStart - 1]?.lower === "the",
    rank: rankBefore(tokens, roleStart),
    first: roleStart,
    last,
  };
}

/** Nouns for persons that are adjectives as well: "liberal Wall Street" is nobody. */
const QUALIFYING = new Set([
  "conservative",
  "liberal",
  "moderate",
  "progressive",
  "libertarian",
  "socialist",
  "major",
  "ally",
  "official",
  "executive",
  "individual",
  "fellow",
]);

function onlyQualifies(tokens: readonly Token[], start: number, last: number): boolean {
  const before = tokens[start - 1];
  if (before === undefined || is(before, CAPITAL) || !QUALIFYING.has(before.lower)) return false;
  return last - start < 2 || !is(tokens[start], FIRST_NAME);
}

/** "Chairman Paul Lind of Ohio": the "of" that an office takes is no part of the person's name. */
function beforeHome(tokens: readonly Token[], first: number, own: number, end: number): number {
  if (own === first) return end;
  for (let at = own; at < end; at += 1) {
    if (tokens[at]?.lower === "of" && at > own) return at;
    if (is(tokens[at], ORGANISATION_WORD | OFFICE_OF)) return end;
  }
  return end;
}

/** The words of a name; the comma before "Jr." is none. */
function wordsOf(tokens: readonly Token[], first: number, last: number): readonly string[] {
  const words: string[] = [];
  for (let at = first; at < last; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.text === "," || token.kind === "possessive") continue;
    words.push(token.text);
  }
  return words;
}

function spanOf(tokens: readonly Token[], first: number, last: number): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
}

/** "Ukraine’s General Staff": many countries have one, so the country belongs to its name. */
function withNation(tokens: readonly Token[], first: number, last: number): number {
  const place = tokens[first - 2];
  const body = is(tokens[last - 1], ORGANISATION_WORD) && isBody(tokens, first, last);
  return body &&
    tokens[first - 1]?.kind === "possessive" &&
    nationOf(place?.lower ?? "") !== undefined
    ? first - 2
    : first;
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
  else if (!is(tokens[start - 1], ROLE_NOUN) || opens(start)) return start;
  at = begin;
  while (at > limit && !opens(at)) {
    const token = tokens[at - 1];
    if (token?.kind !== "word") break;
    const fits =
      is(token, ROLE_MODIFIER) ||
      (is(token, CAPITAL) ? !is(token, SENTENCE_OPENER) || !opens(at - 1) : is(token, ROLE_NOUN));
    if (!fits) break;
    at -= 1;
  }
  return at < start ? overDepartment(tokens, at) : at;
}

/** "Undersecretary of State for Political Affairs": back over "of" and "for" to the office itself. */
function overDepartment(tokens: readonly Token[], from: number): number {
  let office = from;
  const join = tokens[from - 1]?.lower;
  if (join !== "of" && join !== "for") return from;
  // "secretary of State Jane Roe", but not "daughter of President Roe"
  const ofDepartment = join === "of" && is(tokens[from], DEPARTMENT);
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_ROLE); at -= 1) {
    const token = tokens[at];
    if (token?.kind !== "word") break;
    const joins = token.lower === "of" || token.lower === "for" || token.lower === "and";
    const fits = is(token, CAPITAL) || (ofDepartment && isTitle(token));
    if (!joins && (!fits || is(token, FIRST_NAME))) break;
    if (isTitle(token)) office = at;
  }
  return office;
}

/** "Ukraine’s President": the office is that of the place. */
function overPlace(tokens: readonly Token[], role: number): number {
  const place = tokens[role - 2];
  return tokens[role - 1]?.kind === "possessive" && is(place, PLACE_WORD) ? role - 2 : role;
}

function afterHonorifics(tokens: readonly Token[], from: number, start: number): number {
  let at = from;
  while (at < start && is(tokens[at], HONORIFIC)) at += 1;
  return at;
}

/** "candidate Dr. Roe" is a candidate; but "the campaign Mr. Roe leads" tells no role. */
function beforeHonorifics(tokens: readonly Token[], from: number, start: number): number {
  const last = tokens[start - 1];
  if (start <= from || !is(last, HONORIFIC)) return start;
  return HONORIFICS.get(last?.lower ?? "") === null ? start - 1 : from;
}

const RANKS: ReadonlyMap<string, "elder" | "younger"> = new Map([
  ["elder", "elder"],
  ["older", "elder"],
  ["senior", "elder"],
  ["younger", "younger"],
  ["junior", "younger"],
]);

/** "the younger Roe", "the elder Mr. Roe" */
function rankBefore(tokens: readonly Token[], first: number): "elder" | "younger" | null {
  if (tokens[first - 2]?.lower !== "the") return null;
  return RANKS.get(tokens[first - 1]?.lower ?? "") ?? null;
}

function pronounOfTitles(tokens: readonly Token[], from: number, to: number): "he" | "she" | null {
  for (let at = from; at < to; at += 1) {
    const lower = tokens[at]?.lower ?? "";
    const told = is(tokens[at], HONORIFIC) ? HONORIFICS.get(lower) : null;
    if (told != null) return told;
    const noun = pronounOfNoun(lower);
    if (noun !== null) return noun;
  }
  return null;
}
