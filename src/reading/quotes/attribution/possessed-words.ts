import { cueStrength, SPEECH_NOUNS } from "../../lexicon/cue-verbs.ts";
import type { Item } from "../outline.ts";
import type { Case, Found } from "./attribute.ts";
import { withCue } from "./attribute.ts";
import { isDenyingVerb } from "./disowned.ts";
import { isCue, isPreposition } from "./item-tests.ts";
import { firstItemOf, nameMention } from "./mention.ts";
import type { Mention } from "./mention.ts";
import { mentionBefore } from "./noun-phrase.ts";
import { POSSESSIVE_PRONOUN, is } from "../../lexicon/word-facts.ts";

/** How far a noun of speech may stand before its quotation, in items. */
const NOUN_REACH = 4;

/** `her claim that “…”`, `Mr. Roe’s letter, “…”`. */
export function possessedWords({ items, at, from, sentence }: Case): Found {
  for (let noun = at - 1; noun >= Math.max(from, at - NOUN_REACH); noun -= 1) {
    const item = items[noun];
    if (item?.kind !== "word" || !SPEECH_NOUNS.has(item.lower)) continue;
    const mention = possessor(items, noun, from);
    if (
      mention !== null &&
      !isRepeated(items, mention) &&
      !isJudged(items, noun, at) &&
      !isAdverbial(items, mention, from)
    ) {
      return withCue(mention, item, noun, sentence);
    }
  }
  return null;
}

/** "Roe defended Holm’s claim": who takes the words up says them too, but not who denies them. */
function isRepeated(items: readonly Item[], mention: Mention): boolean {
  const verb = firstItemOf(items, mention) - 1;
  return isCue(items, verb) && !(mention.kind === "name" && isDenyingVerb(items, verb));
}

/** "played down Holm’s remarks as “…”": what another makes of the words is not in them. */
function isJudged(items: readonly Item[], noun: number, quote: number): boolean {
  return items[noun + 1]?.lower === "as" && noun + 2 === quote;
}

/** "Roe wrote in her book that “…”": where somebody said it, told by the verb before. */
function isAdverbial(items: readonly Item[], { kind, head }: Mention, from: number): boolean {
  if (kind !== "pronoun" || !isPreposition(items[head - 1])) return false;
  for (let at = head - 2; at >= Math.max(from, head - ADVERBIAL_REACH); at -= 1) {
    if (isCue(items, at)) return cueStrength(items[at]?.lower ?? "") === "speech";
  }
  return false;
}

/** How far before "in her book" its verb may stand, in items. */
const ADVERBIAL_REACH = 4;

/** Who owns a noun: "her claim", "Mr. Roe’s letter". */
export function possessor(items: readonly Item[], noun: number, from: number): Mention | null {
  for (let at = noun - 1; at >= Math.max(from, noun - 4); at -= 1) {
    const item = items[at];
    if (item?.kind === "possessive")
      return nameMention(items, at - 1) ?? mentionBefore(items, at, from);
    if (item !== undefined && is(item, POSSESSIVE_PRONOUN)) {
      return {
        kind: "pronoun",
        head: at,
        name: -1,
        plural: item.lower === "their",
        start: item.start,
        end: item.end,
      };
    }
    if (item?.kind !== "word") return null;
  }
  return null;
}
