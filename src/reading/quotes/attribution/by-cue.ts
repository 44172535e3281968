import { cueStrength } from "../../lexicon/cue-verbs.ts";
import type { Item } from "../outline.ts";
import { withCue } from "./attribute.ts";
import type { Case, Found } from "./attribute.ts";
import { isCue } from "./item-tests.ts";
import { firstItemOf } from "./mention.ts";
import type { Mention } from "./mention.ts";
import { mentionFrom } from "./noun-phrase.ts";
import { subjectOf } from "./subject.ts";

/** An attribution by the cue at an item; null where it has no subject. */
export function byCue(quotation: Case, cue: number): Found {
  const { items, sentence, from, to } = quotation;
  const verb = items[cue];
  const mention = subjectOf(items, cue, { from, to });
  if (verb === undefined || mention === null) return null;
  const outer = reportedBy(items, mention, from);
  if (outer !== null && cueStrength(verb.lower) === "stance") {
    const outerFound = byCue(quotation, outer);
    if (outerFound !== null) return outerFound;
  }
  return withCue(mention, verb, cue, sentence);
}

/** `Roe added that the ministry believes “…”`: the words are Roe's; the ministry only has the belief. */
function reportedBy(items: readonly Item[], mention: Mention, from: number): number | null {
  if (mention.kind === "pronoun") return null;
  let at = firstItemOf(items, mention) - 1;
  if (items[at]?.lower === "the") at -= 1;
  if (at - 1 < from || items[at]?.lower !== "that") return null;
  return isCue(items, at - 1) && cueStrength(items[at - 1]?.lower ?? "") === "speech"
    ? at - 1
    : null;
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
