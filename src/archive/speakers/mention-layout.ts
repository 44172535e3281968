/** The numbers of an article's record: its length, how many mentions and acronyms it has. The mentions follow, then the acronyms. */
export const ARTICLE = { length: 0, mentions: 1, acronyms: 2, size: 3 } as const;

/** The numbers of a mention; its aliases follow, then the places of its quotations, then of its paraphrases. */
export const MENTION = {
  row: 0,
  node: 1,
  name: 2,
  role: 3,
  flags: 4,
  aliases: 5,
  quotations: 6,
  paraphrases: 7,
  utterances: 8,
  size: 9,
} as const;

/**
 * The numbers of a place: its mention; twice its index, and one more for a fragment; its context in the
 * article's text, and in the bytes of that.
 */
export const PLACE = {
  mention: 0,
  index: 1,
  start: 2,
  end: 3,
  firstByte: 4,
  lastByte: 5,
  size: 6,
} as const;

/** The numbers of an acronym: itself, and the body that it stands for. */
export const ACRONYM = { acronym: 0, body: 1, size: 2 } as const;

const KINDS = ["person", "organisation", "unnamed"] as const;
const PRONOUNS = [null, "he", "she"] as const;
const TWO_BITS = 0b11;
const PRONOUN_SHIFT = 2;
const FAMILY_FIRST = 0b1_0000;

export type MentionKind = (typeof KINDS)[number];
type Pronoun = (typeof PRONOUNS)[number];

export function flagsOf(kind: MentionKind, pronoun: Pronoun, isFamilyFirst: boolean): number {
  return (
    KINDS.indexOf(kind) |
    (PRONOUNS.indexOf(pronoun) << PRONOUN_SHIFT) |
    (isFamilyFirst ? FAMILY_FIRST : 0)
  );
}

export function kindIn(flags: number): MentionKind {
  return KINDS[flags & TWO_BITS] ?? "unnamed";
}

export function pronounIn(flags: number): Pronoun {
  return PRONOUNS[(flags >>> PRONOUN_SHIFT) & TWO_BITS] ?? null;
}

export function isFamilyFirstIn(flags: number): boolean {
  return (flags & FAMILY_FIRST) !== 0;
}
