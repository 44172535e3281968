import { firstOf } from "../first-of.ts";
import { stemOf } from "./lexicon.ts";
import { type Indexed, rank } from "./rank.ts";
import type { Postings } from "./postings.ts";
import type { Group } from "./scores.ts";
import type { RankingSettings } from "./settings.ts";
import { type Candidate, candidatesFor } from "./spelling.ts";

/** Misspelt words of a query that are corrected: each costs a walk through the vocabulary. */
const MOST_CORRECTED = 6;
/** Articles that may decide which of several corrections go together. */
const DECIDING = 40;
/** What the likelihood of a correction counts beside having one more of the words. */
const LIKELIHOOD = 0.5;

export interface Correction {
  readonly asked: string;
  readonly used: string;
}

export interface Corrected {
  /** In the query's order; what nobody has, and nothing is near, is left out. */
  readonly groups: readonly Group[];
  readonly corrections: readonly Correction[];
  /** Words that no article has, nor any that is near. */
  readonly missing: readonly string[];
}

interface Misspelt {
  readonly asked: string;
  readonly candidates: readonly Candidate[];
}

/** A word that no more articles have may be a slip too, in a query that has others. */
const DOUBTFUL = 3;

/**
 * Replaces what no article has by the archive's word that was probably meant. Of several that are
 * likely, those are taken that an article has together with the rest of the query, close by.
 */
export function correct(
  groups: readonly Group[],
  indexed: Indexed,
  settings: RankingSettings,
  isAllowed: ((row: number) => boolean) | null,
): Corrected {
  const { postings } = indexed;
  const misspelt = new Map<Group, Misspelt>();
  const missing: string[] = [];
  for (const group of groups) {
    if (group.forms.some((form) => postings.hasTerm(form))) continue;
    const [asked = ""] = group.asked;
    const candidates =
      settings.spelling && misspelt.size < MOST_CORRECTED ? candidatesFor(asked, postings) : [];
    if (candidates.length === 0) missing.push(asked);
    misspelt.set(group, { asked, candidates });
  }
  if (misspelt.size === 0) return { groups, corrections: [], missing };
  if (missing.length < misspelt.size) addDoubtful(groups, misspelt, postings);

  const known = groups.filter((group) => (misspelt.get(group)?.candidates.length ?? 1) > 0);
  const chosen = choose(known, misspelt, indexed, settings, isAllowed);
  const corrections: Correction[] = [];
  const corrected = known.map((group) => {
    const used = chosen.get(group);
    const asked = misspelt.get(group)?.asked;
    if (used === undefined || asked === undefined || used === asked) return group;
    corrections.push({ asked, used });
    return {
      forms: familyOf(used, indexed, settings),
      asked: new Set([used]),
      weight: group.weight,
    };
  });
  return { groups: corrected, corrections, missing };
}

/**
 * Who mistypes one word may have mistyped another so that it became a rare word of the archive. It is
 * read otherwise only where that goes better with the rest of the query.
 */
function addDoubtful(
  groups: readonly Group[],
  misspelt: Map<Group, Misspelt>,
  postings: Postings,
): void {
  for (const group of groups) {
    const [asked = ""] = group.asked;
    if (misspelt.size >= MOST_CORRECTED || misspelt.has(group)) continue;
    let articles = 0;
    for (const form of group.forms) articles += postings.frequency(form, "text");
    if (articles > DOUBTFUL) continue;
    const [likeliest, ...others] = candidatesFor(asked, postings);
    if (likeliest === undefined) continue;
    const itself = { term: asked, likelihood: likeliest.likelihood };
    misspelt.set(group, { asked, candidates: [itself, likeliest, ...others] });
  }
}

function familyOf(
  term: string,
  { lexicon }: Indexed,
  { stemming }: RankingSettings,
): readonly string[] {
  return stemming ? lexicon.formsOf(stemOf(term)) : [term];
}

/** For each misspelt group the candidate that is taken. */
function choose(
  groups: readonly Group[],
  misspelt: ReadonlyMap<Group, Misspelt>,
  indexed: Indexed,
  settings: RankingSettings,
  isAllowed: ((row: number) => boolean) | null,
): ReadonlyMap<Group, string> {
  const wide = groups.map((group) => {
    const candidates = misspelt.get(group)?.candidates ?? [];
    if (candidates.length === 0) return group;
    return { ...group, forms: [...new Set(candidates.map(({ term }) => term))] };
  });
  const plain = new Map(
    groups.flatMap((group) => {
      const best = misspelt.get(group)?.candidates[0];
      return best === undefined ? [] : [[group, best.term] as const];
    }),
  );
  if (groups.length === 1) return plain;

  const plainly = { ...settings, feedback: 0, exactForm: 0 };
  const { rows, scores, isWhole, bonuses } = rank(wide, indexed, plainly, isAllowed);
  bonuses.settle(DECIDING);
  const deciding = firstOf(
    rows,
    DECIDING,
    (a, b) =>
      Number(isWhole(b)) - Number(isWhole(a)) || (scores[b] ?? 0) - (scores[a] ?? 0) || a - b,
  );
  let best = { merit: 0, chosen: plain as ReadonlyMap<Group, string> };
  for (const article of deciding) {
    const reading = readAs(article, groups, misspelt, indexed);
    if (reading.merit > best.merit) best = reading;
  }
  return new Map([...plain, ...best.chosen]);
}

/** How well an article goes with the query, its misspelt words read as the likeliest that it has. */
function readAs(
  article: number,
  groups: readonly Group[],
  misspelt: ReadonlyMap<Group, Misspelt>,
  { postings, lexicon, sought }: Indexed,
): { readonly merit: number; readonly chosen: ReadonlyMap<Group, string> } {
  const sequence = postings.sequence(article);
  const terms = new Set(sequence);
  const has = (term: string) => terms.has(lexicon.numberOf(term) ?? -1);
  const chosen = new Map<Group, string>();
  const read: (readonly string[])[] = [];
  let merit = 0;
  for (const group of groups) {
    const candidates = misspelt.get(group)?.candidates ?? [];
    const [likeliest] = candidates;
    const candidate = candidates.find(({ term }) => has(term));
    if (candidate !== undefined && likeliest !== undefined) {
      chosen.set(group, candidate.term);
      read.push([candidate.term]);
      merit += 1 + (LIKELIHOOD * candidate.likelihood) / likeliest.likelihood;
    } else if (group.forms.some(has)) {
      read.push(group.forms);
      merit += 1 + LIKELIHOOD;
    }
  }
  sought.lookFor(read);
  return { merit: merit + sought.closeness(sequence), chosen };
}
