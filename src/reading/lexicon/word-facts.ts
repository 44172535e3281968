import { CALENDAR } from "./calendar.ts";
import { CUE_FORMS, NOUN_LIKE } from "./cue-verbs.ts";
import { FIRST_NAMES } from "./first-names.ts";
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  FORMS_OF_BE,
  POSSESSIVE_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from "./function-words.ts";
import { IRREGULAR_PASTS } from "./irregular-pasts.ts";
import { DEPARTMENTS, NAME_PARTICLES, NAME_SUFFIXES, TAKES_OF } from "./name-parts.ts";
import { SENTENCE_OPENERS } from "./openers.ts";
import { ORGANISATION_WORDS } from "./organisation-words.ts";
import { PLACE_WORDS } from "./places.ts";
import { REPORTING_FORMS } from "./reporting-verbs.ts";
import {
  BARE_PLURALS,
  isPluralRole,
  isRoleNoun,
  ROLE_MODIFIERS,
  ROLE_NOUNS,
} from "./role-nouns.ts";
import { SEXED_PRONOUNS } from "./sex-words.ts";
import { isSpeakingThing, SPEAKING_THINGS } from "./speaking-things.ts";
import { STOP_WORDS } from "./stop-words.ts";
import { HONORIFICS, TITLES } from "./titles.ts";
import { hashOf, hashWithout } from "./word-hash.ts";
import { WordTable } from "./word-table.ts";
import { OWN_WRITINGS } from "./writings.ts";

/*
 * What is known of a word, each fact a bit: a token is looked up once, and the rules, which ask the same of it
 * again and again, test its bits. All thirty-two that the operators on bits know are taken; more would be no small
 * integer to V8.
 */

/** The word is written with a capital. */
export const CAPITAL = 2 ** 0;
export const DETERMINER = 2 ** 1;
export const POSSESSIVE_PRONOUN = 2 ** 2;
export const PREPOSITION = 2 ** 3;
export const AUXILIARY = 2 ** 4;
export const FORM_OF_BE = 2 ** 5;
export const CONJUNCTION = 2 ** 6;
export const SUBORDINATOR = 2 ** 7;
/** Of the list of adverbs; one in "-ly" need not be. */
export const ADVERB = 2 ** 8;
export const SUBJECT_PRONOUN = 2 ** 9;
/** A noun for a person, singular or plural. */
export const ROLE_NOUN = 2 ** 10;
export const PLURAL_ROLE = 2 ** 11;
export const ROLE_MODIFIER = 2 ** 12;
/** A verb that attributes, of any strength. */
export const CUE = 2 ** 13;
/** A form that is a noun as often as a verb. */
export const NOUN_LIKE_CUE = 2 ** 14;
export const SPEAKING_THING = 2 ** 15;
export const OWN_WRITING = 2 ** 16;
export const FIRST_NAME = 2 ** 17;
export const TITLE = 2 ** 18;
export const HONORIFIC = 2 ** 19;
export const SENTENCE_OPENER = 2 ** 20;
export const CALENDAR_WORD = 2 ** 21;
export const PLACE_WORD = 2 ** 22;
export const ORGANISATION_WORD = 2 ** 23;
export const NAME_PARTICLE = 2 ** 24;
export const NAME_SUFFIX = 2 ** 25;
export const OFFICE_OF = 2 ** 26;
export const DEPARTMENT = 2 ** 27;
export const IRREGULAR_PAST = 2 ** 28;
/** "he", "his", "him": whose sex the word tells. */
export const SEXED_PRONOUN = 2 ** 29;
/** Says nothing of a text’s subject. */
export const STOP_WORD = 2 ** 30;
/** A form of a verb that reports, or "according". The last bit that there is. */
export const REPORTS = -(2 ** 31);

/** Each fact with the words, in lower case, that it holds of, but for what their forms tell. */
const LISTS: readonly (readonly [number, Iterable<string>])[] = [
  [DETERMINER, DETERMINERS],
  [POSSESSIVE_PRONOUN, POSSESSIVE_PRONOUNS],
  [PREPOSITION, PREPOSITIONS],
  [AUXILIARY, AUXILIARIES],
  [FORM_OF_BE, FORMS_OF_BE],
  [CONJUNCTION, CONJUNCTIONS],
  [SUBORDINATOR, SUBORDINATORS],
  [ADVERB, ADVERBS],
  [SUBJECT_PRONOUN, SUBJECT_PRONOUNS],
  [ROLE_NOUN, ROLE_NOUNS],
  [ROLE_NOUN | PLURAL_ROLE, BARE_PLURALS],
  [ROLE_MODIFIER, ROLE_MODIFIERS],
  [CUE, CUE_FORMS],
  [NOUN_LIKE_CUE, NOUN_LIKE],
  [SPEAKING_THING, SPEAKING_THINGS],
  [OWN_WRITING, OWN_WRITINGS],
  [FIRST_NAME, FIRST_NAMES],
  [TITLE, TITLES],
  [HONORIFIC, HONORIFICS.keys()],
  [SENTENCE_OPENER, SENTENCE_OPENERS],
  [CALENDAR_WORD, CALENDAR],
  [PLACE_WORD, PLACE_WORDS],
  [ORGANISATION_WORD, ORGANISATION_WORDS],
  [NAME_PARTICLE, NAME_PARTICLES],
  [NAME_SUFFIX, NAME_SUFFIXES],
  [OFFICE_OF, TAKES_OF],
  [DEPARTMENT, DEPARTMENTS],
  [IRREGULAR_PAST, IRREGULAR_PASTS],
  [SEXED_PRONOUN, SEXED_PRONOUNS.keys()],
  [STOP_WORD, STOP_WORDS],
  [REPORTS, [...REPORTING_FORMS, "according"]],
];

const FACTS: WordTable = new WordTable(gatherFacts());

function gatherFacts(): ReadonlyMap<string, number> {
  const facts = new Map<string, number>();
  for (const [fact, words] of LISTS) {
    for (const word of words) facts.set(word, (facts.get(word) ?? factsByRule(word)) | fact);
  }
  return facts;
}

/**
 * All that is known of a word in lower case; whether it is written with a capital is not.
 *
 * @param hash {@link hashOf} the word
 */
export function factsOf(lower: string, hash: number = hashOf(lower)): number {
  const facts = FACTS.get(lower, hash);
  return facts === 0 && endsTelling(lower, hash) ? factsByRule(lower) : facts;
}

const S = 0x73;

/** Whether the end of a word that no list has can tell what it is: "spokesmen", "forty-year-old", "newspapers". */
function endsTelling(lower: string, hash: number): boolean {
  const { length } = lower;
  switch (lower.charCodeAt(length - 1)) {
    case 0x64: // d
      return lower.endsWith("-year-old");
    case 0x6e: // n
      return lower.endsWith("men");
    case S: {
      const withoutS = hashWithout(hash, S);
      const withoutEs = hashWithout(withoutS, lower.charCodeAt(length - 2));
      return (
        FACTS.ofStart(lower, length - 1, withoutS) !== 0 ||
        FACTS.ofStart(lower, length - 2, withoutEs) !== 0 ||
        lower.endsWith("ies")
      );
    }
    default:
      return false;
  }
}

/** What holds of a word by its form besides what lists say of it. */
function factsByRule(lower: string): number {
  return (
    (isRoleNoun(lower) ? ROLE_NOUN : 0) |
    (isPluralRole(lower) ? PLURAL_ROLE : 0) |
    (isSpeakingThing(lower) ? SPEAKING_THING : 0)
  );
}

/** Whether one of some facts holds of a word, or of an item that stands for several words. */
export function is(word: { readonly facts: number } | undefined, facts: number): boolean {
  return word !== undefined && (word.facts & facts) !== 0;
}
