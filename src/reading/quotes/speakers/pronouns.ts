import { PREPOSITIONS, SUBJECT_PRONOUNS } from "../../lexicon/function-words.ts";
import type { Entity } from "../../people/cast.ts";
import type { Mention } from "../attribution/mention.ts";
import type { Outline } from "../outline.ts";
import { isListener } from "./listener.ts";
import { firstAfter, isNear } from "./discourse.ts";
import type { Discourse } from "./discourse.ts";
import type { LastVoice, Voice } from "./voice.ts";

/** How many names back, and how many paragraphs back, a pronoun reaches. */
const REACH_NAMES = 40;
const REACH_PARAGRAPHS = 4;

// Weights of a candidate, in sentences of distance, set by hand: what is named as the subject, or has
// just spoken, is meant rather than what stands a sentence nearer in a lesser place.
const SUBJECT_BONUS = 1.6;
const SPEAKER_BONUS = 1.4;
const POSSESSOR_LOSS = 0.6;
const GOVERNED_LOSS = 0.7;
const KNOWN_SEX_BONUS = 0.5;
const UNCLEAR_KIND_LOSS = 1.2;
const PARAGRAPH_LOSS = 0.3;

/** Whom "he", "she", "they" or "it" stands for at a place; null where nobody fits. */
export function resolvePronoun(
  discourse: Discourse,
  mention: Mention,
  last: LastVoice | null,
): Voice | null {
  const { outline } = discourse;
  const word = pronounWord(outline.items[mention.head]?.lower ?? "");
  if (word === null) return null;
  if (word === "they") return recentGroup(discourse, mention, last);
  const best = bestCandidate(discourse, mention.head, word, last);
  const described = describedBefore(discourse, mention, word, last);
  if (described !== null && (best === null || best.score < described.score)) return described.voice;
  return best === null || best.isListener ? null : { kind: "entity", entity: best.entity };
}

function pronounWord(lower: string): "he" | "she" | "it" | "they" | null {
  switch (lower) {
    case "he":
    case "him":
    case "his":
      return "he";
    case "she":
    case "her":
      return "she";
    case "it":
    case "its":
      return "it";
    case "they":
    case "them":
    case "their":
      return "they";
    default:
      return null;
  }
}

interface Candidate {
  readonly entity: number;
  readonly score: number;
  /** Whether it is only who was told something: "Roe told Holm". */
  readonly isListener: boolean;
}

function bestCandidate(
  discourse: Discourse,
  at: number,
  word: "he" | "she" | "it",
  last: LastVoice | null,
): Candidate | null {
  const { outline, references, cast } = discourse;
  const here = outline.sentenceOf[at] ?? 0;
  const paragraph = outline.sentences[here]?.paragraph ?? 0;
  let index = firstAfter(references, at) - 1;
  let best: Candidate | null = null;
  for (let seen = 0; index >= 0 && seen < REACH_NAMES; index -= 1, seen += 1) {
    const reference = references[index];
    if (reference === undefined) break;
    const sentence = outline.sentenceOf[reference.item] ?? 0;
    const theirs = outline.sentences[sentence]?.paragraph ?? 0;
    if (paragraph - theirs > REACH_PARAGRAPHS) break;
    const entity = cast.entities[reference.entity];
    if (entity === undefined) continue;
    const fit = fits(entity, word);
    if (fit === null) continue;
    const score =
      fit +
      prominence(outline, reference.item, sentence) -
      (here - sentence) -
      PARAGRAPH_LOSS * (paragraph - theirs);
    const listens = isListener(outline.items, reference.item);
    // What a reporter's house is told in passing is no topic that "it" goes on with.
    if (listens && word === "it") continue;
    if (best === null || score > best.score)
      best = { entity: reference.entity, score, isListener: listens };
  }
  return withLastSpeaker(discourse, at, word, last, best);
}

/** Who spoke last is who most likely goes on. */
function withLastSpeaker(
  { outline, cast }: Discourse,
  at: number,
  word: "he" | "she" | "it",
  last: LastVoice | null,
  best: Candidate | null,
): Candidate | null {
  if (last === null || last.voice.kind !== "entity") return best;
  const entity = cast.entities[last.voice.entity];
  const fit = entity === undefined ? null : fits(entity, word);
  if (fit === null) return best;
  const here = outline.sentenceOf[at] ?? 0;
  const sentence = outline.sentenceOf[last.item] ?? 0;
  const apart =
    (outline.sentences[here]?.paragraph ?? 0) - (outline.sentences[sentence]?.paragraph ?? 0);
  if (apart > REACH_PARAGRAPHS) return best;
  const score = fit + SUBJECT_BONUS + SPEAKER_BONUS - (here - sentence) - PARAGRAPH_LOSS * apart;
  return best === null || score > best.score
    ? { entity: last.voice.entity, score, isListener: false }
    : best;
}

/** How well an entity suits a pronoun; null where it cannot be meant. */
function fits(entity: Entity, word: "he" | "she" | "it"): number | null {
  if (word === "it") return entity.kind === "organisation" ? 0 : null;
  if (entity.kind === "organisation" || entity.kind === "place") return null;
  if (entity.pronoun !== null && entity.pronoun !== word) return null;
  const kind = entity.kind === "unclear" ? -UNCLEAR_KIND_LOSS : 0;
  return kind + (entity.pronoun === word ? KNOWN_SEX_BONUS : 0);
}

function prominence(outline: Outline, at: number, sentence: number): number {
  const { items, sentences, names } = outline;
  const before = items[at - 1];
  const after = items[at + 1];
  let score = 0;
  if (after?.kind === "possessive") score -= POSSESSOR_LOSS;
  const governed = before?.kind === "word" && PREPOSITIONS.has(before.lower);
  if (governed) score -= GOVERNED_LOSS;
  else if (
    after?.kind !== "possessive" &&
    hasSubjectsPlace(outline, at, sentences[sentence]?.from ?? at)
  ) {
    score += SUBJECT_BONUS;
  }
  // "the Clinton campaign": a name that only qualifies is hardly meant.
  if (after?.kind === "word" && names[items[at]?.ref ?? -1]?.definite === true)
    score -= POSSESSOR_LOSS;
  return score;
}

/** Whether no other name or pronoun could be the subject before this one in its sentence. */
function hasSubjectsPlace({ items }: Outline, at: number, from: number): boolean {
  for (let index = at - 1; index >= Math.max(from, at - REACH_NAMES); index -= 1) {
    const item = items[index];
    if (item?.kind === "word" && SUBJECT_PRONOUNS.has(item.lower)) return false;
    if (item?.kind !== "name" || items[index + 1]?.kind === "possessive") continue;
    const before = items[index - 1];
    if (!(before?.kind === "word" && PREPOSITIONS.has(before.lower))) return false;
  }
  return true;
}

function recentGroup(
  { outline }: Discourse,
  mention: Mention,
  last: LastVoice | null,
): Voice | null {
  if (last === null || last.voice.kind !== "described" || !last.voice.plural) return null;
  return isNear(outline, last.item, mention.head) ? last.voice : null;
}

/** An unnamed source that spoke just before and may be who "he" or "it" is. */
function describedBefore(
  { outline }: Discourse,
  mention: Mention,
  word: "he" | "she" | "it",
  last: LastVoice | null,
): { readonly voice: Voice; readonly score: number } | null {
  if (last === null || last.voice.kind !== "described" || last.voice.plural) return null;
  if (!isNear(outline, last.item, mention.head)) return null;
  const apart = (outline.sentenceOf[mention.head] ?? 0) - (outline.sentenceOf[last.item] ?? 0);
  const fit = word === "it" ? 0 : KNOWN_SEX_BONUS;
  return { voice: last.voice, score: fit + SUBJECT_BONUS + SPEAKER_BONUS - apart };
}
