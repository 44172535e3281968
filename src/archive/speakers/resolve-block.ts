import { type Sliced, sortedInSlices } from "../slices.ts";
import type { StatedPerson } from "../../model/people-statements.ts";
import { groupBy } from "./given-names.ts";
import { joinFullNames } from "./join-persons.ts";
import { joinOrganisations } from "./join-organisations.ts";
import { SurnameBearers } from "./join-surnames.ts";
import type { Mention, Mentions } from "./mentions.ts";
import { NameGroups } from "./name-groups.ts";
import type { NameNode } from "./name-node.ts";
import type { GivenAcronym } from "./organisation-name.ts";
import { type PersonName, personNameOf } from "./person-name.ts";
import type { Stated } from "./statements.ts";
import type { BorneName } from "./tally.ts";

/** One speaker: the names that are theirs, and of each the mentions that are. */
export interface ResolvedSpeaker {
  /** Those that are theirs alone; at least one. */
  readonly own: readonly NameNode[];
  readonly names: readonly BorneName[];
}

/** Names that may be one another's, and what the articles say of their acronyms. */
export interface Namesakes {
  readonly nodes: readonly NameNode[];
  readonly acronyms: readonly GivenAcronym[];
}

/**
 * Which names of a block are one speaker's. It is the same however often the articles name them, as
 * long as nothing is said of them that was not before.
 */
export interface JoinedNames {
  /** The names of each speaker. */
  readonly speakers: readonly (readonly NameNode[])[];
  /** What tells whom bare surnames mean; null where there are none, or nobody whom they may mean. */
  readonly surnames: Surnames | null;
}

/** Surnames alone, and who bears them. */
interface Surnames {
  readonly bare: readonly PersonName[];
  readonly full: readonly PersonName[];
  readonly groups: NameGroups;
}

/** Names that are looked at in one stretch; next to all blocks have fewer. */
const AT_ONCE = 500;

/**
 * Decides which names of a block are one speaker's. A function of what the block holds, not of the
 * order in which it came; near-linear in it.
 */
export function* joinNames({ nodes, acronyms }: Namesakes, stated: Stated): Sliced<JoinedNames> {
  if (nodes.length < 2) return { speakers: nodes.length === 0 ? [] : [[...nodes]], surnames: null };
  const areMany = nodes.length > AT_ONCE;
  const sorted = areMany ? yield* sortedInSlices(nodes, byId, AT_ONCE) : nodes.toSorted(byId);
  const groups = new NameGroups(sorted, stated.apart);
  if (areMany) yield;
  joinStated(sorted, stated, groups);

  const names: PersonName[] = [];
  for (const [index, node] of sorted.entries()) {
    const name = node.kind === "person" ? personNameOf(node) : null;
    if (name !== null) names.push(name);
    if (index % AT_ONCE === AT_ONCE - 1) yield;
  }
  const isBare = ({ node, given }: PersonName): boolean =>
    given.length === 0 && !stated.byName.has(node.folded);
  const bare = names.filter(isBare);
  const full = names.filter((name) => !isBare(name));
  yield* joinFullNames(
    full.filter(({ given }) => given.length > 0),
    groups,
  );
  if (areMany) yield;
  joinOrganisations(
    sorted.filter(({ kind }) => kind === "organisation"),
    acronyms,
    groups,
  );
  joinSpellings(bare, groups);
  if (areMany) yield;
  return {
    speakers: groups.groups(),
    surnames: bare.length === 0 || full.length === 0 ? null : { bare, full, groups },
  };
}

/** The speakers of a block: their names, and where a bare surname is somebody's those of its mentions that are. */
export function* resolveSpeakers(
  { speakers, surnames }: JoinedNames,
  all: Mentions,
): Sliced<readonly ResolvedSpeaker[]> {
  if (surnames === null) {
    return speakers.map((own) => ({ own, names: own.map(({ whole }) => whole) }));
  }
  const lent = yield* lendMentions(surnames, all);
  return speakers.flatMap((nodes) => {
    const kept = nodes.flatMap((node) => lent.kept.get(node) ?? [node.whole]);
    const taken = nodes.flatMap((node) => lent.taken.get(node) ?? []);
    const own = kept.flatMap(({ node }) => node ?? []);
    return own.length === 0 ? [] : [{ own, names: [...kept, ...taken] }];
  });
}

function byId(a: NameNode, b: NameNode): number {
  return a.id < b.id ? -1 : 1;
}

/** What the owner states is one, of whatever kind the articles take it for. */
function joinStated(nodes: readonly NameNode[], { byName }: Stated, groups: NameGroups): void {
  const firstOf = new Map<StatedPerson, NameNode>();
  for (const node of nodes) {
    const person = byName.get(node.folded);
    if (person === undefined) continue;
    const first = firstOf.get(person);
    if (first === undefined) firstOf.set(person, node);
    else groups.join(first, node);
  }
}

/** "Zelensky" and "Zelenskyy", where no article tells whose surname it is. */
function joinSpellings(bare: readonly PersonName[], groups: NameGroups): void {
  for (const same of groupBy(
    bare,
    ({ closeSurname, suffix }) => `${closeSurname} ${suffix}`,
  ).values()) {
    groups.joinAll(same.map(({ node }) => node));
  }
}

/** Mentions by a bare surname: those that stay with it, and those that are somebody's, by the name that stands for them. */
interface Lent {
  readonly kept: ReadonlyMap<NameNode, readonly BorneName[]>;
  readonly taken: ReadonlyMap<NameNode, readonly BorneName[]>;
}

function* lendMentions({ bare, full, groups }: Surnames, all: Mentions): Sliced<Lent> {
  const kept = new Map<NameNode, readonly BorneName[]>();
  const taken = new Map<NameNode, BorneName[]>();
  const bearers = yield* SurnameBearers.of(bare, full, groups, all);
  if (full.length > AT_ONCE) yield;
  for (const name of bare) {
    const { node } = name;
    const left: Mention[] = [];
    const byBearer = new Map<NameNode, Mention[]>();
    for (const mention of node.mentions) {
      const bearer = bearers.bearerOf(name, mention);
      const there = bearer === null ? left : (byBearer.get(bearer) ?? []);
      there.push(mention);
      if (bearer !== null) byBearer.set(bearer, there);
    }
    kept.set(node, left.length === 0 ? [] : [someOf(node, left, false)]);
    for (const [bearer, mentions] of byBearer) {
      const there = taken.get(bearer) ?? [];
      taken.set(bearer, there);
      there.push(someOf(node, mentions, true));
    }
  }
  return { kept, taken };
}

function someOf(node: NameNode, mentions: readonly Mention[], isLent: boolean): BorneName {
  return { node, mentions, count: mentions.length, isLent };
}
