import type { PeopleStatements, StatedPerson } from "../../model/people-statements.ts";
import { foldName } from "./name-terms.ts";

/** What the archive's owner states, by folded name. */
export interface Stated {
  readonly persons: readonly StatedPerson[];
  /** The person that a name is stated to be. */
  readonly byName: ReadonlyMap<string, StatedPerson>;
  /** The numbers of the lists that hold a name apart from their other names. */
  readonly apart: ReadonlyMap<string, readonly number[]>;
}

export function prepareStatements({ people, apart }: PeopleStatements): Stated {
  const byName = new Map<string, StatedPerson>();
  for (const person of people) {
    for (const name of [person.name, ...person.also]) {
      const folded = foldName(name);
      if (folded !== "" && !byName.has(folded)) byName.set(folded, person);
    }
  }
  const lists = new Map<string, number[]>();
  for (const [number, names] of apart.entries()) {
    for (const folded of new Set(names.map(foldName))) {
      const known = lists.get(folded) ?? [];
      lists.set(folded, known);
      known.push(number);
    }
  }
  return { persons: people, byName, apart: lists };
}
