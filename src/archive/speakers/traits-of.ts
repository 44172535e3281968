import { isFirstName, pronounOfFirst } from "../../reading/lexicon/first-names.ts";
import type { Mention, Mentions } from "./mentions.ts";
import type { NameNode } from "./name-node.ts";
import { foldName } from "./name-terms.ts";
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
  return joinTraits(node.roles().map(traitsOfRole));
}

/** What an article tells of one whom it names by a surname alone: "Mrs. Vale" is no man's. */
export function traitsOfBare(mention: Mention, all: Mentions): Traits {
  const [role, pronoun] = [all.role(mention), all.pronoun(mention)];
  const told = role === null ? joinTraits([]) : traitsOfRole(role);
  // Of a surname that is a given name too, the pronoun may be that of the given name.
  if (pronoun === null || isFirstName(foldName(all.name(mention)))) return told;
  return { ...told, pronouns: new Set([pronoun]) };
}
