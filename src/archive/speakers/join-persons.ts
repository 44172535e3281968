import type { Sliced } from "../slices.ts";
import { isFirstName, pronounOfName } from "../../reading/lexicon/first-names.ts";
import { longFormsOf } from "../../reading/lexicon/nicknames.ts";
import { type Cluster, clusterByGiven, groupBy } from "./given-names.ts";
import { isInitial } from "./name-parts.ts";
import type { NameGroups } from "./name-groups.ts";
import type { NameNode } from "./name-node.ts";
import type { PersonName } from "./person-name.ts";
import { areContrary, joinTraits, shareRole, type Traits } from "./role-facts.ts";
import { traitsOf, traitsOfRoles } from "./traits-of.ts";
import { isTransliterated, wideSpelling } from "./transliteration.ts";

/**
 * Joins the full names of one block that are one person's, from the surest reason to the least. Each
 * looks at all names of the block at once, never at one pair after the other, so what it finds does
 * not depend on the order in which they came.
 *
 * @param names with a given name each
 */
export function* joinFullNames(names: readonly PersonName[], groups: NameGroups): Sliced<void> {
  const clusters: Cluster[] = [];
  for (const family of groupBy(names, familyOf).values()) {
    const areMany = family.length > MANY;
    if (areMany) yield;
    const byFirst = clusterFirstNames(family);
    if (areMany) yield;
    const known = joinShortForms(byFirst);
    if (areMany) yield;
    // They may be more than a call can be given.
    for (const each of joinInitials(known, clusterInitials(family))) clusters.push(each);
  }
  for (const cluster of clusters) groups.joinAll(cluster.map(({ node }) => node));
  if (names.length > MANY) yield;
  for (const same of transliterations(clusters)) groups.joinAll(same);
  if (names.length > MANY) yield;
  joinTails(names, groups);
}

/** A stretch in which these are joined takes a millisecond. */
const MANY = 500;

/** Shorter surnames are too easily another's in another spelling: "Khan", "Kan". */
const SHORTEST_RESPELT = 5;

/** Jr. and Sr. are apart, and so is who has neither. */
function familyOf({ closeSurname, suffix }: PersonName): string {
  return `${closeSurname} ${suffix}`;
}

function firstNameOf({ given: [first = ""] }: PersonName): string {
  return first;
}

/** Clusters by their first given name. */
type ByFirstName = ReadonlyMap<string, readonly Cluster[]>;

function clusterFirstNames(family: readonly PersonName[]): ByFirstName {
  const full = family.filter((name) => !isInitial(firstNameOf(name)));
  const byFirst = new Map<string, readonly Cluster[]>();
  for (const [first, names] of groupBy(full, firstNameOf)) {
    byFirst.set(first, clusterByGiven(names, 1));
  }
  return byFirst;
}

function clusterInitials(family: readonly PersonName[]): readonly Cluster[] {
  const names = family.filter((name) => isInitial(firstNameOf(name)));
  return [...groupBy(names, firstNameOf).values()].flatMap((group) => clusterByGiven(group, 1));
}

/**
 * "Bill" goes to "William" where the family has one of each, and no other short form that might be
 * William's; where the name is a woman's as well as a man's ("Sam"), their roles have to agree too.
 */
function joinShortForms(byFirst: ByFirstName): readonly Cluster[] {
  const shortOf = new Map<string, Map<string, Cluster[]>>();
  const joined = new Set<Cluster>();
  for (const [short, clusters] of byFirst) {
    const long = longFormsOf(short).filter(({ name }) => byFirst.has(name));
    const [form, other] = long;
    const [cluster] = clusters;
    if (form === undefined || other !== undefined || clusters.length > 1) continue;
    const families = shortOf.get(form.name) ?? new Map<string, Cluster[]>();
    shortOf.set(form.name, families);
    const known = families.get(form.family) ?? [];
    families.set(form.family, known);
    if (cluster !== undefined) known.push(cluster);
  }
  const result: Cluster[] = [];
  for (const [name, families] of shortOf) {
    const [cluster, another] = byFirst.get(name) ?? [];
    const [short = []] = families.values();
    if (cluster === undefined || another !== undefined || families.size > 1) continue;
    const fitting = short.filter((each) => !joined.has(each) && canBeCalled(each, cluster));
    if (fitting.length === 0 || joined.has(cluster)) continue;
    for (const each of [cluster, ...fitting]) joined.add(each);
    result.push([...cluster, ...fitting.flat()]);
  }
  return [...result, ...[...byFirst.values()].flat().filter((each) => !joined.has(each))];
}

function canBeCalled(short: Cluster, long: Cluster): boolean {
  const [a, b] = [traitsOfAll(short), traitsOfAll(long)];
  if (areContrary(withoutPronouns(a), b) || !doMiddlesFit(short, long)) return false;
  const pronouns = longFormsOf(short[0].given[0] ?? "").map(({ name }) => pronounOfName(name));
  return new Set(pronouns.filter((each) => each !== null)).size < 2 || shareRole(a, b);
}

/** A short form's own pronoun is of its commonest bearer: "Terry", "Chris". */
function withoutPronouns({ fields, nouns }: Traits): Traits {
  return { pronouns: new Set(), fields, nouns };
}

function doMiddlesFit(a: Cluster, b: Cluster): boolean {
  const [of, others] = [secondLetters(a), secondLetters(b)];
  return of.size === 0 || others.size === 0 || [...of].some((letter) => others.has(letter));
}

/**
 * "J. Smith" goes to the one Smith whose given name begins so; "J. D. Vance" only to one whose
 * second given name fits too, for whoever writes two initials is known by them.
 */
function joinInitials(known: readonly Cluster[], initials: readonly Cluster[]): readonly Cluster[] {
  if (initials.length === 0) return known;
  const byLetters = new Map<string, Cluster[]>();
  const note = (letters: string, cluster: Cluster): void => {
    const there = byLetters.get(letters);
    if (there === undefined) byLetters.set(letters, [cluster]);
    else there.push(cluster);
  };
  for (const cluster of known) {
    const first = new Set(cluster.map(({ given: [name = ""] }) => name.charAt(0)));
    const second = secondLetters(cluster);
    for (const letter of first) {
      note(letter, cluster);
      for (const next of second) note(letter + next, cluster);
    }
  }
  const claims = new Map<Cluster, Map<string, Cluster[]>>();
  for (const cluster of initials) {
    const [letter = ""] = cluster[0].given;
    const [next = ""] = secondLetters(cluster);
    const [fitting, another] = byLetters.get(letter + next) ?? [];
    if (fitting === undefined || another !== undefined) continue;
    const byLetter = claims.get(fitting) ?? new Map<string, Cluster[]>();
    claims.set(fitting, byLetter);
    const claim = byLetter.get(letter);
    if (claim === undefined) byLetter.set(letter, [cluster]);
    else claim.push(cluster);
  }
  const taken = new Set<Cluster>();
  const grown = known.map((cluster): Cluster => {
    const fitting = [...(claims.get(cluster)?.values() ?? [])].flatMap(([claim, another]) =>
      claim === undefined || another !== undefined || areTraitsContrary(claim, cluster)
        ? []
        : [claim],
    );
    for (const each of fitting) taken.add(each);
    const [first, ...others] = cluster;
    return [first, ...others, ...fitting.flat()];
  });
  return [...grown, ...initials.filter((cluster) => !taken.has(cluster))];
}

function areTraitsContrary(a: Cluster, b: Cluster): boolean {
  return areContrary(traitsOfAll(a), traitsOfAll(b));
}

function secondLetters(cluster: Cluster): ReadonlySet<string> {
  return new Set(cluster.flatMap(({ given: [, second] }) => second?.charAt(0) ?? []));
}

/**
 * "Moammar Qaddafi" and "Muammar Gaddafi": given name and surname one by the wide rules,
 * and one of the two written as from another alphabet. Where one spelling is several people's, none.
 */
function transliterations(clusters: readonly Cluster[]): readonly (readonly NameNode[])[] {
  if (new Set(clusters.map(([{ closeSurname }]) => closeSurname)).size < 2) return [];
  const respelt = clusters.filter(
    ([name]) => !isInitial(firstNameOf(name)) && name.surname.length >= SHORTEST_RESPELT,
  );
  const byWide = groupBy(respelt, ([name]) =>
    [wideSpelling(name.surname), name.suffix, wideSpelling(firstNameOf(name))].join(" "),
  );
  return [...byWide.values()].flatMap((group) => {
    const spellings = new Set(
      group.map(([{ closeSurname, given }]) => `${closeSurname} ${given[0]}`),
    );
    const isForeign = group.some((cluster) =>
      cluster.some(
        ({ surname, words: [first] }) => isTransliterated(surname) || isTransliterated(first ?? ""),
      ),
    );
    if (group.length < 2 || spellings.size < group.length || !isForeign) return [];
    const [first, ...others] = group;
    const traits = first === undefined ? null : traitsOfAll(first);
    if (traits === null || others.some((other) => areContrary(traits, traitsOfAll(other)))) {
      return [];
    }
    return [group.flat().map(({ node }) => node)];
  });
}

/** "López Obrador" goes to the one "Andrés Manuel López Obrador"; a given name before it would tell otherwise. */
function joinTails(names: readonly PersonName[], groups: NameGroups): void {
  const byTail = new Map<string, Set<PersonName>>();
  for (const name of names) {
    for (let at = 1; at <= name.words.length - 2; at += 1) {
      const tail = `${name.words.slice(at).join(" ")} ${name.suffix}`;
      const there = byTail.get(tail);
      if (there === undefined) byTail.set(tail, new Set([name]));
      else there.add(name);
    }
  }
  for (const name of names) {
    const [first = ""] = name.words;
    if (isFirstName(first) || isInitial(first)) continue;
    const longer = [...(byTail.get(`${name.words.join(" ")} ${name.suffix}`) ?? [])];
    const [one] = longer;
    const roots = new Set(longer.map(({ node }) => groups.rootOf(node)));
    if (one === undefined || roots.size > 1) continue;
    if (!areContrary(traitsOfRoles(name.node), traitsOf(one.node))) {
      groups.join(name.node, one.node);
    }
  }
}

function traitsOfAll(cluster: Cluster): Traits {
  return joinTraits(cluster.map(({ node }) => traitsOf(node)));
}
