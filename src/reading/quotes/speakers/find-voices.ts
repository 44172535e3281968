import type { Cast } from "../../people/cast.ts";
import type { Attribution } from "../attribution/attribute.ts";
import { describedEntity, descriptionOf } from "./descriptions.ts";
import type { Mention } from "../attribution/mention.ts";
import type { Outline } from "../outline.ts";
import { resolvePronoun } from "./pronouns.ts";
import { Discourse } from "./discourse.ts";
import type { Referent } from "./discourse.ts";
import { UNKNOWN } from "./voice.ts";
import type { Voice } from "./voice.ts";
import {
  OWN_WRITING,
  PLURAL_ROLE,
  ROLE_NOUN,
  SUBJECT_PRONOUN,
  is,
} from "../../lexicon/word-facts.ts";

/** Whom the mentions of an article stand for. */
export interface Voices {
  /** For each quotation, whose words it is. */
  readonly quoted: readonly Voice[];
  /** For each reported speech, in the same order. */
  readonly reported: readonly Voice[];
}

/**
 * Finds whom each attribution's mention stands for, reading the text from its start.
 *
 * @param reporting speech that is reported without marks
 */
export function findVoices(
  outline: Outline,
  cast: Cast,
  attributions: readonly (Attribution | null)[],
  reporting: readonly { readonly mention: Mention }[],
): Voices {
  const spoken = quotesByHead(attributions);
  for (const { mention } of reporting) {
    if (!spoken.has(mention.head)) spoken.set(mention.head, { mention, quotes: [] });
  }
  const discourse = new Discourse(outline, cast);
  const voices = new Map<number, Voice>();
  const speaks = new Uint8Array(outline.items.length);
  for (const head of spoken.keys()) speaks[head] = 1;
  for (let at = 0; at < outline.items.length; at += 1) {
    const item = outline.items[at];
    if (item === undefined) break;
    // Most items tell nothing.
    if (speaks[at] === 0 && item.kind !== "name" && !is(item, TELLING)) continue;
    const said = speaks[at] === 1 ? spoken.get(at) : undefined;
    if (said !== undefined) voices.set(at, readSpeaker(discourse, said));
    else if (item.kind === "name") discourse.readName(at, item.ref);
    else if (is(item, ROLE_NOUN)) readNoun(discourse, at);
    else if (item.kind === "word" && isIntroducedWriting(outline.items, at))
      discourse.readWriting(at);
    else if (is(item, SUBJECT_PRONOUN)) {
      const referent = resolvePronoun(discourse, at, []);
      if (referent !== null) discourse.readMention(at, referent);
    }
  }
  const voiceAt = (mention: Mention | null | undefined): Voice =>
    mention == null ? UNKNOWN : (voices.get(mention.head) ?? UNKNOWN);
  return {
    quoted: attributions.map((attribution) => voiceAt(attribution?.mention)),
    reported: reporting.map(({ mention }) => voiceAt(mention)),
  };
}

/** What a word has to be to stand for somebody, or to bring somebody to mind. */
const TELLING = ROLE_NOUN | OWN_WRITING | SUBJECT_PRONOUN;

/** "a statement", "a short letter" */
function isIntroducedWriting(items: Outline["items"], at: number): boolean {
  if (!is(items[at], OWN_WRITING)) return false;
  return items
    .slice(Math.max(0, at - DETERMINER_REACH), at)
    .some(({ lower }) => /^an?$/u.test(lower));
}

/** How many items before a noun its "the" may stand. */
const DETERMINER_REACH = 4;

/** "the former model left": who is described, without speaking, is spoken of all the same. */
function readNoun(discourse: Discourse, at: number): void {
  const { items } = discourse.outline;
  discourse.readNoun(at);
  const next = items[at + 1];
  if (next?.kind === "name" || is(next, ROLE_NOUN)) return;
  for (let start = at - 1; start >= Math.max(0, at - DETERMINER_REACH); start -= 1) {
    const item = items[start];
    if (item?.kind !== "word" && item?.kind !== "name") return;
    if (item.lower !== "the") continue;
    const mention = nounMention(items, start, at);
    const referent = mention === null ? null : describedEntity(discourse, mention, []);
    if (referent !== null) discourse.readMention(at, referent);
    return;
  }
}

function nounMention(items: Outline["items"], from: number, head: number): Mention | null {
  const first = items[from];
  const last = items[head];
  if (first === undefined || last === undefined || is(last, PLURAL_ROLE)) return null;
  return { kind: "noun", head, name: -1, plural: false, start: first.start, end: last.end };
}

/** A mention that speaks, and the quotations that it speaks. */
interface Said {
  readonly mention: Mention;
  readonly quotes: number[];
}

function quotesByHead(attributions: readonly (Attribution | null)[]): Map<number, Said> {
  const spoken = new Map<number, Said>();
  for (const [quote, attribution] of attributions.entries()) {
    const mention = attribution?.mention ?? null;
    if (mention === null) continue;
    const said = spoken.get(mention.head);
    if (said === undefined) spoken.set(mention.head, { mention, quotes: [quote] });
    else said.quotes.push(quote);
  }
  return spoken;
}

function readSpeaker(discourse: Discourse, { mention, quotes }: Said): Voice {
  const referent = referentOf(discourse, mention, quotes);
  if (referent === null) return UNKNOWN;
  discourse.readSpeaker(mention.head, referent);
  return discourse.voiceOf(referent);
}

function referentOf(
  discourse: Discourse,
  mention: Mention,
  quotes: readonly number[],
): Referent | null {
  switch (mention.kind) {
    case "name": {
      const entity = discourse.cast.entityOf[mention.name] ?? -1;
      return entity < 0 || isStateOfTown(discourse, mention, entity) ? null : entity;
    }
    case "pronoun":
      if (discourse.outline.items[mention.head]?.lower === "i") return discourse.cast.author;
      return mention.plural
        ? recentGroup(discourse, mention)
        : resolvePronoun(discourse, mention.head, quotes);
    case "noun":
      return (
        describedEntity(discourse, mention, quotes) ??
        discourse.introduce({
          voice: {
            kind: "described",
            description: descriptionOf(discourse.outline, mention),
            plural: mention.plural,
          },
          noun: discourse.outline.items[mention.head]?.lower ?? "",
        })
      );
  }
}

/** "in Walford, Ohio, on Sunday": the state of a town speaks to nobody. */
function isStateOfTown({ outline, cast }: Discourse, { head }: Mention, entity: Referent): boolean {
  const { items } = outline;
  return (
    cast.entities[entity]?.kind === "place" &&
    items[head - 1]?.text === "," &&
    items[head - 2]?.kind === "name" &&
    items[head + 1]?.text === ","
  );
}

/** A group that has been spoken of longer ago than this is not "they". */
const LEAST_OF_GROUP = 0.2;

/** "they" are the group that spoke last. */
function recentGroup(discourse: Discourse, mention: Mention): Referent | null {
  const group = discourse.people
    .at(discourse.timeOf(mention.head))
    .find(({ referent }) => discourse.unnamedOf(referent)?.voice.plural === true);
  return group === undefined || group.weight < LEAST_OF_GROUP ? null : group.referent;
}
