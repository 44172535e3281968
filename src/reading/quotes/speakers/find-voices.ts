import type { Cast } from "../../people/cast.ts";
import type { Attribution } from "../attribution/attribute.ts";
import { describedEntity, descriptionOf } from "./descriptions.ts";
import { cueStrength } from "../../lexicon/cue-verbs.ts";
import type { Mention } from "../attribution/mention.ts";
import type { Outline } from "../outline.ts";
import { resolvePronoun } from "./pronouns.ts";
import type { Discourse, Reference } from "./discourse.ts";
import { UNKNOWN } from "./voice.ts";
import type { LastVoice, Voice } from "./voice.ts";

/** Finds whom each attribution's mention stands for, in text order. */
export function findVoices(
  outline: Outline,
  cast: Cast,
  attributions: readonly (Attribution | null)[],
): readonly Voice[] {
  const references: Reference[] = namedReferences(outline, cast);
  const discourse: Discourse = { outline, cast, references };
  const voices: Voice[] = [];
  const byHead = new Map<number, Voice>();
  for (const [quote, attribution] of attributions.entries()) {
    const mention = attribution?.mention ?? null;
    if (mention === null) {
      voices.push(UNKNOWN);
      continue;
    }
    const known = byHead.get(mention.head);
    const voice = known ?? voiceOf(discourse, mention, lastVoice(outline, voices, quote));
    byHead.set(mention.head, voice);
    voices.push(voice);
  }
  return voices;
}

/** The voice of the nearest quotation before, where it is not too far away. */
function lastVoice(outline: Outline, voices: readonly Voice[], quote: number): LastVoice | null {
  const item = outline.itemOfQuote[quote - 1];
  const voice = voices[quote - 1];
  return voice === undefined || item === undefined ? null : { voice, item };
}

function namedReferences(outline: Outline, cast: Cast): Reference[] {
  const references: Reference[] = [];
  for (const [at, item] of outline.items.entries()) {
    if (item.kind !== "name") continue;
    const entity = cast.entityOf[item.ref];
    if (entity !== undefined && entity >= 0) references.push({ item: at, entity });
  }
  return references;
}

/** "the mayor, Jane Roe, said": the name follows the description between commas. */
function namedInApposition({ outline, cast }: Discourse, mention: Mention): number | null {
  if (mention.plural) return null;
  const { items } = outline;
  let at = mention.head + 1;
  while ((items[at]?.end ?? Number.POSITIVE_INFINITY) <= mention.end) at += 1;
  const name = items[at + 1];
  const after = items[at + 2];
  if (items[at]?.text !== "," || name?.kind !== "name") return null;
  if (after !== undefined && after.kind !== "punctuation" && cueStrength(after.lower) === undefined)
    return null;
  return cast.entityOf[name.ref] ?? null;
}

function voiceOf(discourse: Discourse, mention: Mention, last: LastVoice | null): Voice {
  const { cast, outline } = discourse;
  if (mention.kind === "name") {
    const entity = cast.entityOf[mention.name];
    return entity === undefined || entity < 0 ? UNKNOWN : { kind: "entity", entity };
  }
  if (mention.kind === "pronoun") return resolvePronoun(discourse, mention, last) ?? UNKNOWN;
  const entity = namedInApposition(discourse, mention) ?? describedEntity(discourse, mention);
  if (entity !== null) return { kind: "entity", entity };
  return {
    kind: "described",
    description: descriptionOf(outline, mention),
    plural: mention.plural,
  };
}
