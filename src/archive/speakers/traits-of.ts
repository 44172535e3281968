import { pronounOfFirst } from "../../reading/lexicon/first-names.ts";
import type { Mention } from "./mentions.ts";
import type { NameNode } from "./name-node.ts";
import { joinTraits, type Traits, traitsOfRole } from "./role-facts.ts";

/** What given name and roles tell of all who bear a name. */
export function traitsOf(node: NameNode): Traits {
  const { parts } = node;
  const pronoun =
    node.kind === "person" && parts !== null && parts.words.length > 1 && !node.isFamilyFirst
      ? pronounOfFirst(parts.words[0])
      : null;
  const told = traitsOfRoles(node);
  if (pronoun === null) return told;
  return { ...told, pronouns: new Set([...told.pronouns, pronoun]) };
}

/** What roles alone tell, where the first word is no given name. */
export function traitsOfRoles(node: NameNode): Traits {
  return joinTraits(rolesOf(node).map(traitsOfRole));
}

/** What an article tells of one who is named in it. */
export function traitsOfMention({ person: { role } }: Mention): Traits {
  return role === null ? joinTraits([]) : traitsOfRole(role);
}

/** What articles call those who bear a name, each role once. */
function rolesOf(node: NameNode): readonly string[] {
  const roles = new Set<string>();
  for (const { person } of node.mentions) if (person.role !== null) roles.add(person.role);
  return [...roles];
}
