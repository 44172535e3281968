import type { PeopleStatements } from "../../model/people-statements.ts";
import type { Entry } from "./entry.ts";
import type { NameNode } from "./name-node.ts";
import { namePartsOf } from "./name-parts.ts";
import { acronymKey, initialsOf, isAcronym, organisationKey } from "./organisation-name.ts";
import type { JoinedNames } from "./resolve-block.ts";
import { wideSpelling } from "./transliteration.ts";

/** Names that may be one another's. */
export interface Block {
  readonly name: string;
  readonly nodes: NameNode[];
  /** Rows of the articles that explain an acronym which belongs there. */
  acronymRows: number[];
  /** Which of the names are one speaker's, as long as nothing is said of them that was not before. */
  joined: JoinedNames | null;
  /** Whom the names come to, as far as it is seen. */
  entries: readonly Entry[];
}

/**
 * Which names can be one another's at all: those of one block. For persons the surname in its widest
 * spelling, for bodies the initials, which an acronym shares with what it stands for. Only names of one
 * block are compared, and a new article makes only the blocks of its names be looked at again.
 */
export function blockOf(node: NameNode): string {
  if (node.kind === "person") {
    const { surname } = node;
    return surname === null ? `alone ${node.id}` : personBlock(surname);
  }
  const acronym = node.written().find(isAcronym);
  return organisationBlock(acronym ?? node.folded) ?? `alone ${node.id}`;
}

/** The block of an acronym, as {@link acronymKey} has it. */
export function acronymBlock(acronym: string): string {
  return `body ${acronym}`;
}

/** The block of a surname. */
export function personBlock(surname: string): string {
  return `person ${wideSpelling(surname)}`;
}

function organisationBlock(written: string): string | null {
  const key = organisationKey(written);
  const initials = isAcronym(written) ? acronymKey(written) : initialsOf(written, key);
  return initials === "" ? null : acronymBlock(initials);
}

/** Blocks that hold names which the owner states are one, made one; the others stay what they are. */
export function joinBlocks({ people }: PeopleStatements): (block: string) => string {
  const parents = new Map<string, string>();
  const rootOf = (block: string): string => {
    let root = block;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    return root;
  };
  for (const { name, also } of people) {
    const [first, ...others] = [name, ...also].flatMap(blocksOfName);
    if (first === undefined) continue;
    for (const other of others) {
      const [from, to] = [rootOf(other), rootOf(first)];
      if (from !== to) parents.set(from, to);
    }
  }
  return rootOf;
}

/** Every block in which a name may turn up: as a person's, either word as surname, or as a body's. */
function blocksOfName(name: string): readonly string[] {
  const words = namePartsOf(name)?.words ?? [];
  const surnames = [words.at(-1), words[0]].filter((word) => word !== undefined);
  const body = organisationBlock(name);
  return [...surnames.map(personBlock), ...(body === null ? [] : [body])];
}
