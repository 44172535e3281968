import { ACRONYM, ARTICLE, flagsOf, MENTION, PLACE } from "./mention-layout.ts";
import type { GivenAcronym } from "./organisation-name.ts";
import type { MentionOutline, OutlinedPlace } from "./outline-mentions.ts";
import type { Position } from "./packed-records.ts";
import { NO_STRING, type StringPool } from "./string-pool.ts";

/** How many numbers an article's record takes. */
export function lengthOf(
  outlines: readonly MentionOutline[],
  acronyms: readonly GivenAcronym[],
): number {
  let length = ARTICLE.size + ACRONYM.size * acronyms.length;
  for (const { aliases, quotations, paraphrases } of outlines) {
    length += MENTION.size + aliases.length;
    length += PLACE.size * (quotations.length + paraphrases.length);
  }
  return length;
}

/** Writes a mention of a row's article, which has no node yet; where it ends. */
export function writeMention(
  mention: Position,
  row: number,
  outline: MentionOutline,
  numbers: Uint32Array,
  strings: StringPool,
): Position {
  const { kind, name, role, pronoun, aliases, quotations, paraphrases } = outline;
  let utterances = 0;
  for (const { isFragment } of quotations) if (!isFragment) utterances += 1;
  numbers[mention + MENTION.row] = row;
  numbers[mention + MENTION.node] = 0;
  numbers[mention + MENTION.name] = strings.use(name);
  numbers[mention + MENTION.role] = role === null ? NO_STRING : strings.use(role);
  numbers[mention + MENTION.flags] = flagsOf(kind, pronoun, outline.isFamilyFirst);
  numbers[mention + MENTION.aliases] = aliases.length;
  numbers[mention + MENTION.quotations] = quotations.length;
  numbers[mention + MENTION.paraphrases] = paraphrases.length;
  numbers[mention + MENTION.utterances] = utterances;
  let at = mention + MENTION.size;
  for (const alias of aliases) {
    numbers[at] = strings.use(alias);
    at += 1;
  }
  at = writePlaces(at, mention, quotations, numbers);
  return writePlaces(at, mention, paraphrases, numbers);
}

/** Writes an acronym; where it ends. */
export function writeAcronym(
  at: Position,
  { acronym, body }: GivenAcronym,
  numbers: Uint32Array,
  strings: StringPool,
): Position {
  numbers[at + ACRONYM.acronym] = strings.use(acronym);
  numbers[at + ACRONYM.body] = strings.use(body);
  return at + ACRONYM.size;
}

function writePlaces(
  start: Position,
  mention: Position,
  places: readonly OutlinedPlace[],
  numbers: Uint32Array,
): Position {
  let at = start;
  for (const { index, isFragment, context, bytes } of places) {
    numbers[at + PLACE.mention] = mention;
    numbers[at + PLACE.index] = 2 * index + Number(isFragment);
    numbers[at + PLACE.start] = context.start;
    numbers[at + PLACE.end] = context.end;
    numbers[at + PLACE.firstByte] = bytes.start;
    numbers[at + PLACE.lastByte] = bytes.end;
    at += PLACE.size;
  }
  return at;
}
