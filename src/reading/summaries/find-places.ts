import type { Named } from "../../model/named.ts";
import type { Person } from "../../model/person.ts";
import { SENTENCE_OPENERS } from "../lexicon/openers.ts";
import {
  isOfPeople,
  isPlaceName,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
  samePlace,
} from "../lexicon/place-names.ts";
import { CALENDAR } from "../lexicon/calendar.ts";
import { isCapital } from "../text/characters.ts";
import { type Token, tokenise } from "../text/tokens.ts";
import { gatherNamed } from "./gather-named.ts";

/** "Salt Lake City" */
const LONGEST_NAME = 3;

/**
 * The places that a text names, those first that it names most: such as are known, and such as the
 * text says to be one ("the city of Salem", "Salem county", "in Salem, Oregon"). A name that goes on
 * ("Munich Security Conference") is no place, nor is one that somebody of the article has ("Ann Jordan").
 * Linear in the text's length.
 *
 * @param people whom the article names
 */
export function findPlaces(text: string, people: readonly Person[]): readonly Named[] {
  const tokens = tokenise(text);
  const surnames = surnamesOf(people);
  const found: { readonly start: number; readonly end: number }[] = [];
  for (let at = 0; at < tokens.length;) {
    const length = nameLength(tokens, at);
    const first = tokens[at];
    const last = tokens[at + length - 1];
    const isSurname = length === 1 && surnames.has(first?.lower ?? "");
    if (first && last && !isSurname && isPlaceAt(tokens, at, length)) {
      found.push({ start: first.start, end: last.end });
    }
    at += Math.max(1, length);
  }
  return gatherNamed(text, found, samePlace).toSorted((a, b) => b.times - a.times);
}

/** Last words, in lower case, of names of several. */
function surnamesOf(people: readonly Person[]): ReadonlySet<string> {
  return new Set(
    people.flatMap(({ kind, name }) => {
      const words = name.toLowerCase().split(" ");
      return kind === "person" && words.length > 1 ? words.slice(-1) : [];
    }),
  );
}

/** How many words of a name follow one another from here; 0 where none begins. */
function nameLength(tokens: readonly Token[], at: number): number {
  let length = 0;
  while (isNameWord(tokens[at + length]) && (length === 0 || isJoined(tokens, at + length))) {
    length += 1;
  }
  return length;
}

function isNameWord(token: Token | undefined): boolean {
  if (token?.kind !== "word" || !isCapital(token.text)) return false;
  return !CALENDAR.has(token.lower) && !SENTENCE_OPENERS.has(token.lower);
}

/** Whether nothing but a space stands between a token and the one before it. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return before !== undefined && token !== undefined && token.start === before.end + 1;
}

function isPlaceAt(tokens: readonly Token[], at: number, length: number): boolean {
  if (length === 0 || length > LONGEST_NAME) return false;
  if (isKnown(tokens, at, length)) return true;
  return isCalledPlace(tokens, at, length) || isIn(tokens, at, length);
}

function isKnown(tokens: readonly Token[], at: number, length: number): boolean {
  const words = tokens.slice(at, at + length);
  // "us" and "turkey" are words besides; among capitals nothing tells them apart.
  if (length === 1 && words[0]?.lower === "us" && words[0].text !== "US") return false;
  return isPlaceName(words.map(({ lower }) => lower));
}

/** "the city of Salem", "Salem county"; not "President of …", nor "a Russian city". */
function isCalledPlace(tokens: readonly Token[], at: number, length: number): boolean {
  if (length === 1 && isOfPeople(tokens[at]?.lower ?? "")) return false;
  const [noun, of] = [tokens[at - 2]?.lower ?? "", tokens[at - 1]?.lower ?? ""];
  if (of === "of" && PLACE_NOUNS.has(noun)) return true;
  const next = tokens[at + length];
  return next !== undefined && PLACE_NOUNS.has(next.text) && isJoined(tokens, at + length);
}

/** "in Salem, Oregon" */
function isIn(tokens: readonly Token[], at: number, length: number): boolean {
  if (!PLACE_PREPOSITIONS.has(tokens[at - 1]?.lower ?? "")) return false;
  if (tokens[at + length]?.text !== ",") return false;
  const next = at + length + 1;
  const following = nameLength(tokens, next);
  return following > 0 && following <= LONGEST_NAME && isKnown(tokens, next, following);
}
