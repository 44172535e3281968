import type { Candidate, Pointer, SieveStep } from "./candidates.ts";
import { WEIGHTS } from "./weights.ts";

/** Somebody of the other sex is not meant; one whose sex is known to fit is meant rather. */
const agreesInSex: SieveStep = {
  name: "sex",
  keeps: ({ referent }, { discourse, sex }) => {
    if (sex === null) return 1;
    const known = discourse.sexOf(referent);
    if (known === null) return WEIGHTS.unknownSex;
    return known === sex ? 1 : 0;
  },
};

/** "he" and "she" are persons; what may be something else is meant less. */
const isPerson: SieveStep = {
  name: "person",
  keeps: ({ referent }, { discourse }) => {
    const unnamed = discourse.unnamedOf(referent);
    if (unnamed !== undefined) return unnamed.voice.plural ? 0 : 1;
    const entity = discourse.entityOf(referent);
    if (entity?.kind === "person") return 1;
    return entity?.kind === "unclear" && !entity.plural ? WEIGHTS.unclearKind : 0;
  },
};

/** Hardly anybody calls themselves by their name: “Roe must go,” he said. */
const isNotSpokenOf: SieveStep = {
  name: "not in own words",
  keeps: ({ referent }, { spokenOf }) => (spokenOf.has(referent) ? WEIGHTS.spokenOf : 1),
};

/** "he said of Roe": who is named after the pronoun in its clause is somebody else. */
const isNotNamedAfter: SieveStep = {
  name: "not named after",
  keeps: ({ referent }, pointer) => (pointer.namedBeside.has(referent) ? WEIGHTS.namedBeside : 1),
};

/** "he told Roe": nobody says they told themselves. */
const isNotTold: SieveStep = {
  name: "not told",
  keeps: ({ referent }, { told }) => (told.has(referent) ? 0 : 1),
};

/** "he added": who has just spoken speaks on. */
const speaksOn: SieveStep = {
  name: "speaks on",
  keeps: ({ referent }, { discourse, goesOn }) =>
    goesOn && referent === discourse.latestSpeaker ? WEIGHTS.speaksOn : 1,
};

/** "an email from Roe. “…,” she wrote": who sent it rather than who got it. */
const wroteIt: SieveStep = {
  name: "wrote it",
  keeps: ({ referent }, { discourse, writes }) =>
    writes && referent === discourse.latestSender ? WEIGHTS.writes : 1,
};

/** In this order; each is told apart by its name, so that what it brings can be measured. */
export const PRONOUN_SIEVE: readonly SieveStep[] = [
  agreesInSex,
  isPerson,
  isNotSpokenOf,
  isNotNamedAfter,
  isNotTold,
  speaksOn,
  wroteIt,
];

/** "Roe met the senator": who is named beside a description is somebody else. */
const isNotNamedBeside: SieveStep = {
  name: "not named beside",
  keeps: ({ referent }, pointer) => (pointer.namedBeside.has(referent) ? 0 : 1),
};

/** "the senator" is nobody of whom the article does not tell that they are a person. */
const isSurelyPerson: SieveStep = {
  name: "surely a person",
  keeps: ({ referent }, { discourse }) => {
    const entity = discourse.entityOf(referent);
    if (entity?.kind !== "unclear") return 1;
    return entity.pronoun === null && !discourse.hasSpoken(referent) ? 0 : 1;
  },
};

/** A description is sifted alike. */
export const DESCRIPTION_SIEVE: readonly SieveStep[] = [
  agreesInSex,
  isPerson,
  isSurelyPerson,
  isNotSpokenOf,
  isNotNamedBeside,
];

/** What the sieve leaves of some candidates, the weightiest first. */
export function sift(
  candidates: readonly Candidate[],
  pointer: Pointer,
  sieve: readonly SieveStep[],
): readonly Candidate[] {
  const left: Candidate[] = [];
  for (const candidate of candidates) {
    const weight = weigh(candidate, pointer, sieve);
    if (weight > 0) left.push({ referent: candidate.referent, weight });
  }
  return left.toSorted((a, b) => b.weight - a.weight);
}

function weigh(candidate: Candidate, pointer: Pointer, sieve: readonly SieveStep[]): number {
  let { weight } = candidate;
  for (const step of sieve) {
    if (weight === 0) break;
    weight *= step.keeps(candidate, pointer);
  }
  return weight;
}
