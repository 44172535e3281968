import { cueStrength } from "../../lexicon/cue-verbs.ts";
import type { Item } from "../outline.ts";
import { withCue } from "./attribute.ts";
import type { Case, Found } from "./attribute.ts";
import { isCue, isNounHead, isReporting } from "./item-tests.ts";
import { firstItemOf } from "./mention.ts";
import type { Mention } from "./mention.ts";
import { mentionFrom } from "./noun-phrase.ts";
import { subjectOf } from "./subject.ts";
import {
  CONJUNCTION,
  PREPOSITION,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  is,
} from "../../lexicon/word-facts.ts";

/** An attribution by the cue at an item; null where it has no subject. */
export function byCue(quotation: Case, cue: number): Found {
  const { items, sentence, from, to } = quotation;
  const verb = items[cue];
  const mention = subjectOf(items, cue, { from, to });
  if (verb === undefined || mention === null) return null;
  const isSomebody =
    mention.kind !== "noun" || isNounHead(items[mention.head]) || mention.head > cue;
  const isSaid = cueStrength(verb.lower) === "speech" && isSomebody;
  const outer = isSaid ? null : reportedBy(items, mention, from);
  return (outer === null ? null : byCue(quotation, outer)) ?? withCue(mention, verb, cue, sentence);
}

/** How many items may stand between a verb of saying and its "that": "said on Friday that". */
const THAT_REACH = 5;

/**
 * `Roe added that the ministry believes “…”`, `Roe told them on Friday she and Holm shared “…”`: the words
 * are Roe's; the ministry only has the belief.
 */
function reportedBy(items: readonly Item[], mention: Mention, from: number): number | null {
  let at = firstItemOf(items, mention) - 1;
  // The other half of a pair of subjects.
  if (items[at]?.lower === "and" && isSubject(items[at - 1])) at -= 2;
  if (items[at]?.lower === "the") at -= 1;
  if (items[at]?.lower === "that") at -= 1;
  for (let verb = at; verb >= Math.max(from, at - THAT_REACH); verb -= 1) {
    const item = items[verb];
    if (item === undefined || item.kind === "quote" || item.kind === "punctuation") return null;
    // "said of the plan that Holm called …": there "that" is the plan.
    if (item.lower === "of" || item.lower === "about") return null;
    if (isCue(items, verb))
      return cueStrength(item.lower) === "speech" && !isReporting(item) ? verb : null;
    if (opensClause(item)) return null;
  }
  return null;
}

/** Whether a clause of its own begins, which the verb before does not govern. */
function opensClause(item: Item): boolean {
  return is(item, CONJUNCTION | SUBORDINATOR) && !is(item, PREPOSITION) && item.lower !== "that";
}

function isSubject(item: Item | undefined): boolean {
  return item?.kind === "name" || is(item, SUBJECT_PRONOUN);
}

/** An attribution by two words, from `first` to `last`, before who speaks: `according to Roe`. */
export function byPhrase({ items, sentence, to }: Case, first: number, last: number): Found {
  const opening = items[first];
  const closing = items[last];
  const mention = mentionFrom(items, last + 1, to);
  if (opening === undefined || closing === undefined || mention === null) return null;
  return {
    mention,
    cue: { start: opening.start, end: closing.end },
    cueItem: first,
    sentence,
    from: null,
  };
}
