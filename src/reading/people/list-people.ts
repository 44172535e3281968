import type { Person } from "../../model/person.ts";
import { isPluralRole } from "../lexicon/role-nouns.ts";
import type { Cast, Entity } from "./cast.ts";

/** The people and speaking bodies of an article, and where each entity stands among them. */
export interface PeopleIndex {
  readonly people: readonly Person[];
  /** The place in `people` of each entity that is listed, by its index. */
  readonly indexOf: ReadonlyMap<number, number>;
}

/**
 * Lists who is a person, and which bodies speak, in the order of first mention.
 *
 * @param speaking indices of the entities that are quoted
 */
export function listPeople(cast: Cast, speaking: ReadonlySet<number>): PeopleIndex {
  const listed = cast.entities
    .map((entity, index) => ({ entity, index }))
    .filter(
      ({ entity, index }) => speaking.has(index) || (entity.kind === "person" && entity.count > 0),
    )
    .toSorted((a, b) => a.entity.firstMention - b.entity.firstMention || a.index - b.index);
  return {
    people: listed.map(({ entity }) => toPerson(entity)),
    indexOf: new Map(listed.map(({ index }, place) => [index, place])),
  };
}

function toPerson(entity: Entity): Person {
  return {
    kind: entity.kind === "organisation" || entity.kind === "place" ? "organisation" : "person",
    name: entity.name,
    aliases: [...entity.forms.keys()].filter((form) => form !== entity.name),
    role: fullestRole(entity.roles),
    pronoun: entity.pronoun,
  };
}

const PLURAL_TITLES = /^(?:sens|reps|govs|gens|justices|judges)\.?$/u;

/** "Democratic candidates Jane Roe and Peter Holm": what several are called is nobody's own office. */
function isOfSeveral(role: string): boolean {
  const lower = role.toLowerCase();
  const link = lower.search(/ (?:of|for|at|in|to|with|from|and) /u);
  const head = link < 0 ? lower : lower.slice(0, link);
  const last = head.slice(head.lastIndexOf(" ") + 1);
  return isPluralRole(last) || PLURAL_TITLES.test(last);
}

/** Beyond this, in UTF-16 code units, an apposition tells a story rather than an office. */
const LONGEST_ROLE = 80;

/** The role that says most, the first of equals: "White House spokesman" rather than "spokesman". */
function fullestRole(roles: readonly string[]): string | null {
  const short = roles.filter((role) => role.length <= LONGEST_ROLE && !isOfSeveral(role));
  const [first] = short;
  if (first === undefined) return null;
  return short.reduce((best, role) => (role.length > best.length ? role : best), first);
}
