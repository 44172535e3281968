import type { Span } from "../../model/span.ts";
import {
  CONJUNCTIONS,
  DETERMINERS,
  FORMS_OF_BE,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from "../lexicon/function-words.ts";
import { CALENDAR } from "../lexicon/calendar.ts";
import { SENTENCE_OPENERS } from "../lexicon/openers.ts";
import { isCapital } from "../text/characters.ts";
import type { Token } from "../text/tokens.ts";
import { cueStrength } from "../lexicon/cue-verbs.ts";
import { isFirstName } from "../lexicon/first-names.ts";
import { ORGANISATION_WORDS } from "../lexicon/organisation-words.ts";
import { isPlaceWord } from "../lexicon/places.ts";
import { splitTitles } from "./split-titles.ts";
import { HONORIFICS, TITLES } from "../lexicon/titles.ts";
import { NAME_PARTICLES, NAME_SUFFIXES, TAKES_OF } from "../lexicon/name-parts.ts";

/** A name where it stands in the text, with the titles before it. */
export interface NameMention extends Span {
  /** The name alone, without titles: "Keith Kellogg" of "Gen. Keith Kellogg". */
  readonly name: Span;
  /** The name's words as written. */
  readonly words: readonly string[];
  /** The words before the name that say who it is: "Ukrainian President". Honorifics are none. */
  readonly role: Span | null;
  /** Whether a title, an honorific or a role stands before the name. */
  readonly titled: boolean;
  /** What an honorific tells: "Mrs." → "she". */
  readonly pronoun: "he" | "she" | null;
  /** Whether "the" stands before it. */
  readonly definite: boolean;
  /** Token indices, end exclusive. */
  readonly first: number;
  readonly last: number;
}

/** Tokens with what is known of each place before names are sought. */
export interface TokenisedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Whether a sentence, a paragraph or a quotation starts at a token. */
  readonly opens: (index: number) => boolean;
}

/** Every name of a text in order: runs of capitalised words, split from the titles before them. */
export function findNames(source: TokenisedText): readonly NameMention[] {
  const known = surveyWords(source);
  const names: NameMention[] = [];
  let at = 0;
  while (at < source.tokens.length) {
    const run = runAt(source, at, known);
    if (run === null) {
      at += 1;
      continue;
    }
    const name = splitTitles(source, run.first, run.last);
    if (name !== null) {
      // "Jane Roe campaign spokesman John Doe": the first name belongs to the role of the second.
      while ((names.at(-1)?.last ?? 0) > name.first) names.pop();
      names.push(name);
    }
    at = run.last;
  }
  return names;
}

/** How words are written over the whole text, to tell a sentence's first word from a name. */
interface Survey {
  readonly inLowerCase: ReadonlySet<string>;
  readonly inCapitals: ReadonlySet<string>;
}

function surveyWords({ tokens, opens }: TokenisedText): Survey {
  const inLowerCase = new Set<string>();
  const inCapitals = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== "word") continue;
    if (!isCapital(token.text)) inLowerCase.add(token.lower);
    else if (!opens(index)) inCapitals.add(token.lower);
  }
  return { inLowerCase, inCapitals };
}

const FIRST_PERSON = /^i(?:['’](?:m|ve|d|ll))?$/u;

function isNameWord(token: Token | undefined): boolean {
  return (
    token?.kind === "word" &&
    isCapital(token.text) &&
    !CALENDAR.has(token.lower) &&
    !FIRST_PERSON.test(token.lower)
  );
}

function runAt(
  source: TokenisedText,
  at: number,
  known: Survey,
): { readonly first: number; readonly last: number } | null {
  const { tokens, opens } = source;
  if (!isNameWord(tokens[at])) return null;
  const last = extendRun(source, at);
  let first = at;
  if (opens(at)) {
    while (first < last && isOpener(tokens, first, last, known)) first += 1;
  } else if (SENTENCE_OPENERS.has(tokens[at]?.lower ?? "") && last - first > 1) {
    // "The" inside a title or a name of a body: "The New School".
    if (tokens[at]?.lower === "the") first += 1;
  }
  while (first < last && PREPOSITIONS.has(tokens[first]?.lower ?? "")) first += 1;
  if (first >= last) return null;
  if (last - first === 1 && !opens(first) && isSmallWord(tokens[first]?.lower ?? "")) return null;
  return { first, last };
}

function isSmallWord(lower: string): boolean {
  return (
    DETERMINERS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    SUBJECT_PRONOUNS.has(lower) ||
    SUBORDINATORS.has(lower) ||
    FORMS_OF_BE.has(lower) ||
    lower === "not" ||
    lower === "you"
  );
}

/** Whether the first word of a sentence has its capital from there, not from being a name. */
function isOpener(tokens: readonly Token[], at: number, last: number, known: Survey): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const { lower } = token;
  const next = tokens[at + 1];
  if (SENTENCE_OPENERS.has(lower)) {
    // "Will wrote": a surname that is spelt like a small word, where the text has it elsewhere too.
    const named = known.inCapitals.has(lower) && !isSmallWord(lower) && last - at === 1;
    return !(named && cueStrength(next?.lower ?? "") === "speech");
  }
  if (TITLES.has(lower) || HONORIFICS.has(lower) || isPlaceWord(lower)) return false;
  if (last - at === 1) {
    if (known.inCapitals.has(lower)) return false;
    if (known.inLowerCase.has(lower)) return true;
    if (isFirstName(lower)) return false;
    const follower = next?.lower ?? "";
    return !(
      next?.kind === "possessive" ||
      (!lower.endsWith("s") && cueStrength(follower) !== undefined)
    );
  }
  if (isFirstName(lower) || known.inCapitals.has(lower)) return false;
  if (next !== undefined && ORGANISATION_WORDS.has(next.lower)) return false;
  return known.inLowerCase.has(lower) || lower.endsWith("ly") || lower.endsWith("ing");
}

/** The longest a name may be, in tokens; a headline in capitals is no name. */
const LONGEST_RUN = 14;

function extendRun({ tokens, opens }: TokenisedText, at: number): number {
  let last = at + 1;
  const limit = Math.min(tokens.length, at + LONGEST_RUN);
  while (last < limit && !opens(last)) {
    const token = tokens[last];
    if (isNameWord(token)) last += 1;
    else {
      const step = bridge(tokens, last, at);
      if (step === 0 || opens(last + step)) break;
      last += step + 1;
    }
  }
  return last;
}

/** How many small words join the run to a further capitalised one: "de", "of the", ", Jr.". */
function bridge(tokens: readonly Token[], at: number, first: number): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined) return 0;
  if (token.text === "," && NAME_SUFFIXES.has(next.lower)) return 1;
  if (token.text === "&" && isNameWord(next)) return 1;
  if (NAME_PARTICLES.has(token.lower)) {
    if (isNameWord(next)) return 1;
    if (NAME_PARTICLES.has(next.lower) && isNameWord(tokens[at + 2])) return 2;
  }
  if (token.lower === "of" && takesOf(tokens, first, at)) {
    if (isNameWord(next)) return 1;
    if (next.lower === "the" && isNameWord(tokens[at + 2])) return 2;
  }
  return 0;
}

function takesOf(tokens: readonly Token[], first: number, at: number): boolean {
  for (let index = first; index < at; index += 1) {
    if (TAKES_OF.has(tokens[index]?.lower ?? "")) return true;
  }
  return false;
}
