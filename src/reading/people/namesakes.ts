import type { Entity } from "./cast.ts";

/** Where a name stands, as far as it matters to whom a bare surname means. */
export interface NamePlace {
  readonly sentence: number;
  readonly paragraph: number;
  /** Whether it is the first name of its sentence, and so most likely what the sentence is about. */
  readonly leads: boolean;
}

/** A bearer of a surname whom the text has just made its subject, by a name that is theirs alone. */
export interface Turn {
  readonly entity: number;
  readonly place: NamePlace;
}

/** How many sentences a turn to somebody lasts without a word of the others. */
const TURN_LASTS = 3;

/**
 * Whom a bare surname means that several bear. Most news keeps it for one of them, the first that it
 * names, and has the others by their full names; but when a sentence is about another of them, those
 * right after it can have the surname for that one.
 *
 * @param bearers indices of entities, at least one
 * @param turn the latest of the bearers to be named in full, or named by the surname since
 */
export function chooseNamesake(
  entities: readonly Entity[],
  bearers: readonly number[],
  turn: Turn | undefined,
  { sentence, paragraph }: NamePlace,
): number {
  const isNear =
    turn !== undefined &&
    turn.place.leads &&
    sentence - turn.place.sentence <= TURN_LASTS &&
    paragraph - turn.place.paragraph <= 1 &&
    bearers.includes(turn.entity);
  return isNear ? turn.entity : firstNamed(entities, bearers);
}

/** "Anna Berg, mother of Paul Berg, …": who leads the sentence keeps the turn from those named after. */
export function isBesides(turn: Turn | undefined, { sentence, leads }: NamePlace): boolean {
  return turn !== undefined && turn.place.leads && turn.place.sentence === sentence && !leads;
}

function firstNamed(entities: readonly Entity[], bearers: readonly number[]): number {
  const startOf = (index: number): number =>
    entities[index]?.firstMention ?? Number.POSITIVE_INFINITY;
  return bearers.reduce((best, index) => (startOf(index) < startOf(best) ? index : best));
}

const ELDERS = /\b(?:grand)?(?:father|mother|dad|mom)\b/iu;
const CHILDREN = /\b(?:grand)?(?:son|daughter)\b/iu;

/** Of some who share a surname, those whom "the elder" or "the younger" can mean; all where none is known. */
export function ofRank(
  entities: readonly Entity[],
  bearers: readonly number[],
  rank: "elder" | "younger" | null,
): readonly number[] {
  if (rank === null || bearers.length < 2) return bearers;
  const isRank = (index: number, wanted: "elder" | "younger"): boolean => {
    const entity = entities[index];
    const suffix = wanted === "elder" ? "sr" : "jr";
    const kin = wanted === "elder" ? ELDERS : CHILDREN;
    return (
      entity?.folded.suffix === suffix || entity?.roles.some((role) => kin.test(role)) === true
    );
  };
  const other = rank === "elder" ? "younger" : "elder";
  const known = bearers.filter((index) => isRank(index, rank));
  if (known.length > 0) return known;
  const rest = bearers.filter((index) => !isRank(index, other));
  return rest.length > 0 ? rest : bearers;
}
