import type { FoldedName } from "./folded-name.ts";

export type EntityKind = "person" | "organisation" | "place" | "unclear";

/** Somebody or something named in the article, with all the places where it is named. */
export interface Entity {
  kind: EntityKind;
  /** The fullest name as written. */
  name: string;
  /** The same, for comparison. */
  folded: FoldedName;
  /** Every form of the name as written, and how often it is. */
  readonly forms: Map<string, number>;
  readonly roles: string[];
  /** What holds of them though the article does not call them so: "ohio republican". */
  readonly traits: string[];
  pronoun: "he" | "she" | null;
  /** Whether it stands for several: "Muslims have …". */
  plural: boolean;
  /** How often it is named. */
  count: number;
  firstMention: number;
}

/** Who and what is named in an article. */
export interface Cast {
  readonly entities: readonly Entity[];
  /** For each name mention, the index of its entity. */
  readonly entityOf: readonly number[];
  /** The index of who wrote the article; null where that is not one known person. */
  readonly author: number | null;
}

/** More roles than these say no more of anybody. */
const MOST_ROLES = 16;

/** Notes what an article calls somebody, once. */
export function addRole(entity: Entity, role: string): void {
  if (entity.roles.length < MOST_ROLES && !entity.roles.includes(role)) entity.roles.push(role);
}
