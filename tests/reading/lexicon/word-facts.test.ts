import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { FIRST_NAMES, isFirstName } from "../../../src/reading/lexicon/first-names.ts";
import { PREPOSITIONS, SUBORDINATORS } from "../../../src/reading/lexicon/function-words.ts";
import { REPORTING_FORMS, reportingVerb } from "../../../src/reading/lexicon/reporting-verbs.ts";
import { isPluralRole, isRoleNoun, ROLE_NOUNS } from "../../../src/reading/lexicon/role-nouns.ts";
import { isSpeakingThing, SPEAKING_THINGS } from "../../../src/reading/lexicon/speaking-things.ts";
import { isStopWord, STOP_WORDS } from "../../../src/reading/lexicon/stop-words.ts";
import {
  factsOf,
  FIRST_NAME,
  is,
  PLURAL_ROLE,
  PREPOSITION,
  REPORTS,
  ROLE_NOUN,
  SPEAKING_THING,
  STOP_WORD,
  SUBORDINATOR,
} from "../../../src/reading/lexicon/word-facts.ts";

describe("factsOf", () => {
  it("knows all lists that have a word", () => {
    const facts = factsOf("before");
    expect(facts & PREPOSITION).not.toBe(0);
    expect(facts & SUBORDINATOR).not.toBe(0);
    expect(facts & ROLE_NOUN).toBe(0);
  });

  it("is a small integer, so that V8 keeps it without another object", () => {
    for (const word of [...ROLE_NOUNS, ...FIRST_NAMES, ...PREPOSITIONS]) {
      const facts = factsOf(word);
      expect(facts).toBe(facts | 0);
    }
  });

  it("agrees with the rules of each list", () => {
    const word = fc.oneof(
      fc.constantFrom(...ROLE_NOUNS, ...SPEAKING_THINGS, ...FIRST_NAMES, ...SUBORDINATORS),
      fc.constantFrom(...REPORTING_FORMS, ...STOP_WORDS, "according"),
      fc.constantFrom("people", "police", "forty", "wo", "fire"),
      fc.string({ maxLength: 4 }),
    );
    const ending = fc.constantFrom("", "s", "es", "men", "ies", "y", "-year-old", "man");
    fc.assert(
      fc.property(word, ending, (stem, end) => {
        const lower = stem + end;
        const facts = factsOf(lower);
        expect((facts & ROLE_NOUN) !== 0).toBe(isRoleNoun(lower));
        expect((facts & PLURAL_ROLE) !== 0).toBe(isPluralRole(lower));
        expect((facts & SPEAKING_THING) !== 0).toBe(isSpeakingThing(lower));
        expect((facts & FIRST_NAME) !== 0).toBe(isFirstName(lower));
        expect((facts & PREPOSITION) !== 0).toBe(PREPOSITIONS.has(lower));
        expect((facts & STOP_WORD) !== 0).toBe(isStopWord(lower));
        const reports = reportingVerb(lower) !== undefined || lower === "according";
        expect((facts & REPORTS) !== 0).toBe(reports);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("is", () => {
  it("asks for one of several facts, and nothing of nobody", () => {
    const word = { facts: PREPOSITION | SUBORDINATOR };
    expect(is(word, PREPOSITION)).toBe(true);
    expect(is(word, ROLE_NOUN | SUBORDINATOR)).toBe(true);
    expect(is(word, ROLE_NOUN)).toBe(false);
    expect(is(undefined, PREPOSITION)).toBe(false);
  });
});
