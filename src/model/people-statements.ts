/** What the archive's owner states of people and bodies, where the articles do not tell. */
export interface PeopleStatements {
  readonly people: readonly StatedPerson[];
  /** Lists of names, each name of which is somebody else's than the list's others. */
  readonly apart: readonly (readonly string[])[];
}

/** Somebody, or some body, with the names that are theirs wherever they stand. */
export interface StatedPerson {
  /** Under which they are shown. */
  readonly name: string;
  readonly also: readonly string[];
  /** What they are; null: what the articles call them. */
  readonly role: string | null;
  /** null: what the articles tell. */
  readonly kind: "person" | "organisation" | null;
}

export const NOTHING_STATED: PeopleStatements = { people: [], apart: [] };
