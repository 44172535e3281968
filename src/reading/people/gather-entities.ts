import { TITLES } from "../lexicon/titles.ts";
import type { Cast } from "./cast.ts";
import { NOTHING } from "./evidence.ts";
import type { Evidence } from "./evidence.ts";
import type { NameMention } from "./find-names.ts";
import { foldName } from "./folded-name.ts";
import type { FoldedName } from "./folded-name.ts";
import { Gathering, type Named } from "./gathering.ts";
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
  const { text, outside, author } = found;
  const gathering = new Gathering(text);
  const named = foldAll(found);
  // Full names first, wherever they stand: a surname may come before the name that it belongs to.
  const entityOf: number[] = [];
  const alone = new Set<string>();
  for (const name of named) {
    entityOf.push(name.folded.isFull ? gathering.addFull(name) : -1);
    if (!name.folded.isFull) alone.add(name.folded.last);
  }
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

/** Each name with all that is known of it, told apart from its title. */
function foldAll({ names, evidence, places }: NamesFound): readonly Named[] {
  const folds: FoldedName[] = [];
  const surnames = new Set<string>();
  for (const { words } of names) {
    const folded = foldName(words);
    folds.push(folded);
    if (folded.isFull && !isTitledSurname(folded)) surnames.add(folded.last);
  }
  const named: Named[] = [];
  for (const [index, folded] of folds.entries()) {
    const mention = names[index];
    if (mention === undefined) continue;
    named.push({
      mention,
      // "Dean Roe" where the text has "Anna Roe": there "Dean" is an office.
      folded: withoutTitle(folded, surnames),
      evidence: evidence[index] ?? NOTHING,
      place: places[index] ?? { sentence: 0, paragraph: 0, leads: false },
    });
  }
  return named;
}

function isTitledSurname({ words, first }: FoldedName): boolean {
  return words.length === 2 && TITLES.has(first);
}

function withoutTitle(folded: FoldedName, surnames: ReadonlySet<string>): FoldedName {
  return isTitledSurname(folded) && surnames.has(folded.last) ? foldName([folded.last]) : folded;
}
