import { TITLES } from "../lexicon/titles.ts";
import type { Cast } from "./cast.ts";
import { NOTHING } from "./evidence.ts";
import type { Evidence } from "./evidence.ts";
import type { NameMention } from "./find-names.ts";
import { foldName } from "./folded-name.ts";
import type { FoldedName } from "./folded-name.ts";
import { Gathering } from "./gathering.ts";
import { isBesides } from "./namesakes.ts";
import type { NamePlace, Turn } from "./namesakes.ts";
import type { OutsideName } from "./outside-names.ts";

/** The names of a text, and what is known of each. */
export interface NamesFound {
  readonly text: string;
  readonly names: readonly NameMention[];
  /** For each name, what the words after it tell. */
  readonly evidence: readonly Evidence[];
  /** For each name, where it stands. */
  readonly places: readonly NamePlace[];
  readonly outside: readonly OutsideName[];
  /** Who wrote the article. */
  readonly author: OutsideName | null;
}

/** Gathers the mentions of each person and body: "Jane Roe", "Ms. Roe" and "Roe" are one. */
export function gatherEntities(found: NamesFound): Cast {
  const { text, names, evidence, places, outside, author } = found;
  const gathering = new Gathering(text);
  const folds = names.map(({ words }) => foldName(words));
  const surnames = new Set<string>();
  for (const each of folds) if (each.isFull && !isTitledSurname(each)) surnames.add(each.last);
  const named = names.map((mention, index) => ({
    mention,
    // "Dean Roe" where the text has "Anna Roe": there "Dean" is an office.
    folded: withoutTitle(folds[index] ?? foldName(mention.words), surnames),
    evidence: evidence[index] ?? NOTHING,
    place: places[index] ?? { sentence: 0, paragraph: 0, leads: false },
  }));
  // Full names first, wherever they stand: a surname may come before the name that it belongs to.
  const entityOf = named.map((name) => (name.folded.isFull ? gathering.addFull(name) : -1));
  const alone = new Set<string>();
  for (const { folded } of named) if (!folded.isFull) alone.add(folded.last);
  for (const name of outside) gathering.addOutside(name, alone);
  const turns = new Map<string, Turn>();
  for (const [index, name] of named.entries()) {
    const full = entityOf[index] ?? -1;
    const { last } = name.folded;
    const turn = turns.get(last);
    const entity = full >= 0 ? full : gathering.addShort(name, turn);
    entityOf[index] = entity;
    const isNewTurn = full >= 0 || turn?.entity !== entity;
    if (isNewTurn && !isBesides(turn, name.place)) turns.set(last, { entity, place: name.place });
  }
  return {
    entities: gathering.entities,
    entityOf,
    author: author === null ? null : gathering.addAuthor(author),
  };
}

function isTitledSurname({ words, first }: FoldedName): boolean {
  return words.length === 2 && TITLES.has(first);
}

function withoutTitle(folded: FoldedName, surnames: ReadonlySet<string>): FoldedName {
  return isTitledSurname(folded) && surnames.has(folded.last) ? foldName([folded.last]) : folded;
}
