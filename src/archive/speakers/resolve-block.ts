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

/** A name with some or all of its mentions. */
export interface BorneName {
  readonly node: NameNode;
  readonly mentions: readonly Mention[];
  /** Whether the name is a surname that some articles mean somebody by; it is not theirs alone. */
  readonly isLent: boolean;
}

/** One speaker: the names that are theirs, and of each the mentions that are. */
export interface ResolvedSpeaker {
  readonly names: readonly BorneName[];
}

/** Names that may be one another's, and what the articles say of their acronyms. */
export interface Namesakes {
  readonly nodes: readonly NameNode[];
  readonly acronyms: readonly GivenAcronym[];
}

/**
 * Decides which names of a block are one speaker's. A function of what the block holds, not of the
 * order in which it came; near-linear in it.
 */
export function resolveBlock(
  { nodes, acronyms }: Namesakes,
  stated: Stated,
  all: Mentions,
): readonly ResolvedSpeaker[] {
  const [only, another] = nodes;
  if (only !== undefined && another === undefined) return [{ names: [whole(only)] }];
  const sorted = nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const groups = new NameGroups(sorted, stated.apart);
  joinStated(sorted, stated, groups);

  const names = sorted.flatMap((node) =>
    node.kind === "person" ? (personNameOf(node) ?? []) : [],
  );
  const isBare = ({ node, given }: PersonName): boolean =>
    given.length === 0 && !stated.byName.has(node.folded);
  const bare = names.filter(isBare);
  const full = names.filter((name) => !isBare(name));
  joinFullNames(
    full.filter(({ given }) => given.length > 0),
    groups,
  );
  joinOrganisations(
    sorted.filter(({ kind }) => kind === "organisation"),
    acronyms,
    groups,
  );
  joinSpellings(bare, groups);

  const lent = lendMentions(bare, full, groups, all);
  return groups.groups().flatMap((group) => {
    const borne = group.flatMap((node) => lent.kept.get(node) ?? [whole(node)]);
    for (const node of group) borne.push(...(lent.taken.get(node) ?? []));
    return borne.length === 0 ? [] : [{ names: borne }];
  });
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

function lendMentions(
  bare: readonly PersonName[],
  full: readonly PersonName[],
  groups: NameGroups,
  all: Mentions,
): Lent {
  const kept = new Map<NameNode, readonly BorneName[]>();
  const taken = new Map<NameNode, BorneName[]>();
  if (bare.length === 0 || full.length === 0) return { kept, taken };
  const bearers = new SurnameBearers(full, groups, all);
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
    kept.set(node, left.length === 0 ? [] : [{ node, mentions: left, isLent: false }]);
    for (const [bearer, mentions] of byBearer) {
      const there = taken.get(bearer) ?? [];
      taken.set(bearer, there);
      there.push({ node, mentions, isLent: true });
    }
  }
  return { kept, taken };
}

function whole(node: NameNode): BorneName {
  return { node, mentions: node.mentions, isLent: false };
}
