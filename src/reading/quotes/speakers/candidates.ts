import type { Outline } from "../outline.ts";
import type { Discourse, Referent, Sex } from "./discourse.ts";

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
    for (let at = firstFrom(names, pair.start); at < names.length; at += 1) {
      const name = names[at];
      if (name === undefined || name.start >= pair.close) break;
      found.add(cast.entityOf[at] ?? -1);
    }
  }
  return found;
}

function firstFrom(names: Outline["names"], start: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those who are named before an item in its sentence. */
export function namedBefore(
  { items, sentences, sentenceOf }: Outline,
  { cast }: Discourse,
  at: number,
): ReadonlySet<Referent> {
  const from = sentences[sentenceOf[at] ?? 0]?.from ?? at;
  const found = new Set<Referent>();
  for (let near = Math.max(from, at - REACH); near < at; near += 1) {
    const item = items[near];
    if (item?.kind === "name") found.add(cast.entityOf[item.ref] ?? -1);
  }
  return found;
}

/** How far after a pronoun its sentence is looked through, in items. */
const REACH = 40;

/** Those who are named after an item in its sentence, or set before it: "he said of Roe" is not Roe. */
export function namedAfter(
  { items, sentences, sentenceOf }: Outline,
  { cast }: Discourse,
  at: number,
): ReadonlySet<Referent> {
  const to = sentences[sentenceOf[at] ?? 0]?.to ?? at;
  const found = new Set<Referent>();
  // "and Roe, he said, has …": the sentence that is reported is about Roe.
  const topic = items[at - 1]?.text === "," ? items[at - 2] : undefined;
  if (topic?.kind === "name") found.add(cast.entityOf[topic.ref] ?? -1);
  for (let next = at + 1; next < Math.min(to, at + REACH); next += 1) {
    const item = items[next];
    if (item?.kind === "name") found.add(cast.entityOf[item.ref] ?? -1);
  }
  return found;
}
