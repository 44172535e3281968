import { nationOf } from "../../reading/lexicon/places.ts";
import { fieldOf } from "../../reading/lexicon/role-fields.ts";
import { isRoleNoun } from "../../reading/lexicon/role-nouns.ts";
import { findTerms } from "../terms.ts";

/** What is known of somebody beside the name, to tell namesakes apart. */
export interface Traits {
  /** What a woman or a man is called, as far as given names and roles tell. */
  readonly pronouns: ReadonlySet<"he" | "she">;
  /** Walks of life: "public", "sport". */
  readonly fields: ReadonlySet<string>;
  /** Nouns of the roles: "senator". */
  readonly nouns: ReadonlySet<string>;
}

/** Said of so many that two who share it need not be one. */
const VAGUE: ReadonlySet<string> = new Set(
  "man woman person boy girl individual source figure member partner fellow official expert".split(
    " ",
  ),
);
/** What anybody is, or is to somebody: tells a reader nothing where it does not say to whom. */
const UNTELLING: ReadonlySet<string> = new Set(
  (
    "man woman person boy girl mate friend colleague neighbor neighbour wife husband mother father son " +
    "daughter brother sister aunt uncle cousin boyfriend girlfriend widow widower"
  ).split(" "),
);
const OF_WOMEN =
  /(?:woman|actress|queen|princess|mother|daughter|wife|sister|aunt|businesswoman)$/u;
const OF_MEN = /(?:(?<!wo)man|king|prince|father|son|husband|brother|uncle)$/u;
/** Nouns that end so for other reasons, or are said of either sex. */
const OF_NOBODY: ReadonlySet<string> = new Set(["chairman", "human", "spokesman", "person"]);
/** Titles as news shortens them. */
const SHORTENED: ReadonlyMap<string, string> = new Map([
  ["pres", "president"],
  ["sen", "senator"],
  ["rep", "representative"],
  ["gov", "governor"],
  ["lt", "lieutenant"],
  ["gen", "general"],
  ["col", "colonel"],
  ["capt", "captain"],
  ["sgt", "sergeant"],
  ["atty", "attorney"],
  ["sec", "secretary"],
]);
/** A role's words that tell nothing. */
const SMALL = new Set("a an and at for from in of on s the to".split(" "));

/** What a role tells. */
export function traitsOfRole(role: string): Traits {
  const pronouns = new Set<"he" | "she">();
  const fields = new Set<string>();
  const nouns = new Set<string>();
  for (const term of termsOfRole(role)) {
    const field = fieldOf(term);
    if (field !== undefined) fields.add(field);
    if (!isRoleNoun(term) && field === undefined) continue;
    if (!VAGUE.has(term)) nouns.add(term);
    if (OF_NOBODY.has(term)) continue;
    if (OF_WOMEN.test(term)) pronouns.add("she");
    else if (OF_MEN.test(term)) pronouns.add("he");
  }
  return { pronouns, fields, nouns };
}

/** Whether a role says who somebody is: "best mate" does not, "friend of the mayor" does. */
export function isTelling(role: string): boolean {
  const terms = termsOfRole(role);
  const nouns = terms.filter((term) => isRoleNoun(term) || UNTELLING.has(term));
  return (
    nouns.length === 0 ||
    terms.some((term) => term === "of" || term === "to") ||
    nouns.some((term) => !UNTELLING.has(term))
  );
}

/** All traits of several together. */
export function joinTraits(all: Iterable<Traits>): Traits {
  const pronouns = new Set<"he" | "she">();
  const fields = new Set<string>();
  const nouns = new Set<string>();
  for (const traits of all) {
    for (const pronoun of traits.pronouns) pronouns.add(pronoun);
    for (const field of traits.fields) fields.add(field);
    for (const noun of traits.nouns) nouns.add(noun);
  }
  return { pronouns, fields, nouns };
}

/** Whether what is known of two speaks against their being one. */
export function areContrary(a: Traits, b: Traits): boolean {
  return areDisjoint(a.pronouns, b.pronouns) || areDisjoint(a.fields, b.fields);
}

/** Whether two are called the same. */
export function shareRole(a: Traits, b: Traits): boolean {
  return a.nouns.size > 0 && b.nouns.size > 0 && !areDisjoint(a.nouns, b.nouns);
}

/** A key that is the same for "President of Ukraine", "Ukraine’s President", "Ukrainian president". */
export function roleKey(role: string): string {
  const words = termsOfRole(role)
    .map((term) => nationOf(term) ?? term)
    .filter((word) => !SMALL.has(word));
  return [...new Set(words)].toSorted().join(" ");
}

function termsOfRole(role: string): readonly string[] {
  return findTerms(role).map(({ term }) => SHORTENED.get(term) ?? term);
}

/** Whether two sets have something, and nothing in common. */
function areDisjoint<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  for (const each of a) if (b.has(each)) return false;
  return true;
}
