import type { Item, Outline } from "../outline.ts";
import { seekSpan } from "../../text/seek-span.ts";
import type { Discourse, Referent, Sex } from "./discourse.ts";
import { isListener } from "./listener.ts";
import { CONJUNCTION, SUBORDINATOR, is } from "../../lexicon/word-facts.ts";

/** Somebody whom a pronoun may mean, with how much speaks for them. */
export interface Candidate {
  readonly referent: Referent;
  readonly weight: number;
}

/** A pronoun to be resolved, with all that its place tells. */
export interface Pointer {
  readonly discourse: Discourse;
  /** The pronoun's item. */
  readonly at: number;
  /** The sex that the pronoun, or the noun, tells. */
  readonly sex: Sex | null;
  /** Those whom the speaker speaks of, and so hardly is. */
  readonly spokenOf: ReadonlySet<Referent>;
  /** Those whom the sentence itself names where the one who is meant would not be. */
  readonly namedBeside: ReadonlySet<Referent>;
  /** Those whom the one who is meant tells something. */
  readonly told: ReadonlySet<Referent>;
  /** Whether the verb tells that somebody goes on speaking: "he added". */
  readonly goesOn: boolean;
  /** Whether the verb tells of writing: "she wrote". */
  readonly writes: boolean;
}

/** A step of the sieve: the part of its weight, from 0 to 1 or a little more, that a candidate keeps. */
export interface SieveStep {
  readonly name: string;
  readonly keeps: (candidate: Candidate, pointer: Pointer) => number;
}

/** Those who are named within quotations. */
export function namedWithin(
  { marked, names }: Outline,
  { cast }: Discourse,
  quotes: readonly number[],
): ReadonlySet<Referent> {
  const found = new Set<Referent>();
  for (const quote of quotes) {
    const pair = marked[quote];
    if (pair === undefined) continue;
    for (let at = seekSpan(names, pair.start, 0); at < names.length; at += 1) {
      const name = names[at];
      if (name === undefined || name.start >= pair.close) break;
      found.add(cast.entityOf[at] ?? -1);
    }
  }
  return found;
}

/** How far from an item its sentence is looked through, in items. */
const REACH = 40;

/** Those who are named before an item in its sentence. */
export function namedBefore(
  { items, sentences, sentenceOf }: Outline,
  discourse: Discourse,
  at: number,
): ReadonlySet<Referent> {
  const from = sentences[sentenceOf[at] ?? 0]?.from ?? at;
  return namesFrom(items, discourse, { from: Math.max(from, at - REACH), to: at });
}

/** Those who are named from an item on, up to another; they are added to a set. */
function namesFrom(
  items: readonly Item[],
  { cast }: Discourse,
  { from, to }: { readonly from: number; readonly to: number },
  found = new Set<Referent>(),
): Set<Referent> {
  for (let at = from; at < to; at += 1) {
    const item = items[at];
    if (item?.kind === "name") found.add(cast.entityOf[item.ref] ?? -1);
  }
  return found;
}

/**
 * Those whom a pronoun's sentence names where the pronoun would stand for them: after it ("he said of
 * Roe"), in what is reported before it ("“Fine” is what Roe is, he said"), in what was asked ("Asked about
 * Roe, he said").
 */
export function namedElsewhere(
  { items, sentences, sentenceOf, itemOfQuote }: Outline,
  discourse: Discourse,
  at: number,
  quotes: readonly number[],
): ReadonlySet<Referent> {
  const { from, to } = sentences[sentenceOf[at] ?? 0] ?? { from: at, to: at };
  let first = at;
  for (const quote of quotes) first = Math.min(first, itemOfQuote[quote] ?? at);
  // "Roe said, “…,” he said": what a comma introduces is not a part of the sentence before it.
  const lead = items[first - 1]?.text;
  const isSetOff = lead === "," || lead === ":";
  const isReported = first < at && first >= from;
  const topic = items[at - 1]?.text === "," ? at - 2 : at;
  const reported = isReported ? (isSetOff ? first : from) : topic;
  const before = isAsked(items, from) ? from : reported;
  const found = namesFrom(items, discourse, { from: Math.max(from, before, at - REACH), to: at });
  const end = clauseEnd(items, at, Math.min(to, at + REACH));
  return namesFrom(items, discourse, { from: at + 1, to: end }, found);
}

/** Those whom the pronoun at an item tells something: "he told Roe". */
export function toldBy(
  { items, sentences, sentenceOf }: Outline,
  discourse: Discourse,
  at: number,
): ReadonlySet<Referent> {
  const end = sentences[sentenceOf[at] ?? 0]?.to ?? at;
  const told = new Set<Referent>();
  for (let next = at + 1; next < Math.min(end, at + TOLD_REACH); next += 1) {
    const item = items[next];
    if (item?.kind === "name" && isListener(items, next))
      told.add(discourse.cast.entityOf[item.ref] ?? -1);
  }
  return told;
}

/** How far behind a pronoun those stand whom it tells something, in items. */
const TOLD_REACH = 8;

const ASKED = new Set(["asked", "pressed", "questioned", "quizzed", "challenged", "prodded"]);

/** "Asked about …", "When asked about …". */
function isAsked(items: readonly Item[], from: number): boolean {
  for (let at = from; at < from + 3; at += 1) {
    if (ASKED.has(items[at]?.lower ?? "")) return true;
  }
  return false;
}

/** Where the clause of an item ends: in "he said so, but Roe has doubts" he can well be Roe. */
function clauseEnd(items: readonly Item[], at: number, to: number): number {
  for (let next = at + 1; next < to - 1; next += 1) {
    const mark = items[next]?.text;
    if (mark === ";" || (mark === "," && is(items[next + 1], CONJUNCTION | SUBORDINATOR)))
      return next;
  }
  return to;
}
