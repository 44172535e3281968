import { cueStrength, takesListener } from "../../lexicon/cue-verbs.ts";
import type { Item } from "../outline.ts";
import { isAdverb, isAuxiliary, isPreposition } from "./item-tests.ts";
import { nameMention } from "./mention.ts";
import type { Mention } from "./mention.ts";
import { mentionFrom } from "./noun-phrase.ts";

/** After a verb, over its adverbs: "said recently Jane Roe". */
export function afterVerb(items: readonly Item[], cue: number, to: number): number {
  let at = cue + 1;
  while (at < to && isAdverb(items[at])) at += 1;
  return at;
}

/** How many items may part a verb from its inverted subject: "added in a statement Jane Roe". */
const LONGEST_ADVERBIAL = 5;

/** Who speaks behind a verb: "said Roe", "said he.", not "said he would come". */
export function invertedSubject(items: readonly Item[], start: number, to: number): Mention | null {
  if (isPreposition(items[start])) {
    for (let at = start + 2; at < Math.min(to, start + LONGEST_ADVERBIAL); at += 1) {
      if (items[at]?.kind === "name" && !isPreposition(items[at - 1]))
        return nameMention(items, at);
    }
  }
  const mention = mentionFrom(items, start, to);
  if (mention === null) return null;
  const next = items[mention.head + 1];
  if (isAuxiliary(next)) return null;
  return mention.kind === "pronoun" && next?.kind === "word" && !isPreposition(next)
    ? null
    : mention;
}

/** "Because it was late, explained Roe, …": behind the verb only who speaks, between commas. */
export function inverted(items: readonly Item[], cue: number, to: number): Mention | null {
  const verb = items[cue]?.lower ?? "";
  if (cueStrength(verb) !== "speech" || takesListener(verb)) return null;
  const start = afterVerb(items, cue, to);
  const mention = mentionFrom(items, start, to);
  if (mention === null || mention.head >= to) return null;
  return items[mention.head + 1]?.text === "," || mention.head + 1 === to ? mention : null;
}

/** How far an opening clause may stretch, in items. */
const LONGEST_OPENING = 45;

/** "Calling the plan “slow,” Holm left": the subject stands behind the participle's clause. */
export function subjectAfterOpening(
  items: readonly Item[],
  cue: number,
  to: number,
): Mention | null {
  for (let at = cue + 1; at < Math.min(to, cue + LONGEST_OPENING); at += 1) {
    const item = items[at];
    if (item?.text === "," || item?.kind === "quote") {
      const subject = mentionFrom(items, at + 1, to);
      if (subject !== null) return subject;
    }
  }
  return null;
}

/** "Asked whether he would go, Holm …": a sentence that opens with who is asked, not "Asked Holm: …". */
export function isAsked(items: readonly Item[], cue: number, to: number): boolean {
  const verb = items[cue]?.lower ?? "";
  if (!takesListener(verb) || !/(?:ed|told)$/u.test(verb)) return false;
  const next = items[cue + 1];
  return cue + 1 < to && next?.kind === "word" && mentionFrom(items, cue + 1, cue + 2) === null;
}
