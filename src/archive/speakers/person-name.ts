import { oneSpelling } from "../../reading/lexicon/nicknames.ts";
import { isInitial } from "./name-parts.ts";
import type { NameNode } from "./name-node.ts";
import { closeSpelling } from "./transliteration.ts";

/** A person's name, ready to be compared with others of its block. */
export interface PersonName {
  readonly node: NameNode;
  /** In one spelling each; initials are one letter. Empty for a bare surname. */
  readonly given: readonly string[];
  /** As folded, and in one spelling for all transliterations of its ending. */
  readonly surname: string;
  readonly closeSurname: string;
  /** All words, in the order of the name. */
  readonly words: readonly string[];
  /** "jr", "sr", "ii" …, or "". */
  readonly suffix: string;
}

/** Reads a node's name; null for what is no name. */
export function personNameOf(node: NameNode): PersonName | null {
  const { parts, surname } = node;
  if (parts === null || surname === null) return null;
  const { words, suffix } = parts;
  const given = node.isFamilyFirst ? words.slice(1) : words.slice(0, -1);
  return {
    node,
    given: given.map((word) => (isInitial(word) ? word : closeSpelling(oneSpelling(word)))),
    surname,
    closeSurname: closeSpelling(surname),
    words,
    suffix,
  };
}
