import { groupBy } from "./given-names.ts";
import type { NameGroups } from "./name-groups.ts";
import type { NameNode } from "./name-node.ts";
import { acronymKey, type GivenAcronym, isAcronym, organisationKey } from "./organisation-name.ts";

/**
 * Joins the names of bodies of one block that are one body's: those that differ in "the", legal form
 * or the place of a country's name, and an acronym with what the articles say it stands for, where all
 * of them say the same.
 */
export function joinOrganisations(
  nodes: readonly NameNode[],
  given: readonly GivenAcronym[],
  groups: NameGroups,
): void {
  const byKey = groupBy(nodes, ({ folded }) => organisationKey(folded));
  for (const same of byKey.values()) groups.joinAll(same);

  const bodies = new Map<string, Set<string>>();
  for (const { acronym, body } of given) {
    bodies.set(acronym, (bodies.get(acronym) ?? new Set()).add(body));
  }
  const acronyms = nodes.filter((node) => node.written().some(isAcronym));
  for (const node of acronyms) {
    const [acronym = ""] = node.written().filter(isAcronym).map(acronymKey);
    const [body, another] = bodies.get(acronym) ?? [];
    if (body === undefined || another !== undefined) continue;
    groups.joinAll([node, ...(byKey.get(body) ?? [])]);
  }
}
