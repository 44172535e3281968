import { slice } from "../../model/span.ts";
import { isCapital } from "../text/characters.ts";
import type { Attribution, RuleName } from "./attribution/attribute.ts";
import { takesListener } from "../lexicon/cue-verbs.ts";
import { hasWords } from "./kind.ts";
import { CONJUNCTIONS, PREPOSITIONS, SUBJECT_PRONOUNS } from "../lexicon/function-words.ts";
import { isAdverb, isAuxiliary } from "./attribution/item-tests.ts";
import type { Item, Outline } from "./outline.ts";
import type { Voice } from "./speakers/voice.ts";
import { CUE, is } from "../lexicon/word-facts.ts";

/** From this many words on, marked words are somebody's even if the article does not say whose. */
const SOMEBODYS_WORDS = 5;

/**
 * Whether marked words are nobody's utterance: a scare quotation, a title, a word as such. Only short
 * woven ones can be.
 */
export function isNobodys(
  outline: Outline,
  quote: number,
  attribution: Attribution | null,
  voice: Voice | undefined,
): boolean {
  const pair = outline.marked[quote];
  if (pair === undefined) return true;
  const inside = slice(outline.text, pair);
  if (!hasWords(inside, 1)) return true;
  if (hasWords(inside, SOMEBODYS_WORDS)) {
    return !isBeside(attribution) && isTitle(outline, quote, inside);
  }
  if (attribution === null || APART.has(attribution.rule)) return true;
  if (isTitle(outline, quote, inside)) return true;
  return isGroupsAtDistance(outline, quote, attribution, voice);
}

/** Rules by which who speaks stands right beside the marks. */
const BESIDE = new Set<RuleName>([
  "cue just before",
  "cue just after",
  "introduced by a cue",
  "name and colon",
]);

/** Rules by which nothing says that the words are anybody's. */
const APART = new Set<RuleName>(["sentence subject", "report before"]);

function isBeside(attribution: Attribution | null): boolean {
  return attribution !== null && BESIDE.has(attribution.rule);
}

/** “Evening Report” after a preposition, all its words with capitals, is a title's name. */
function isTitle({ items, itemOfQuote }: Outline, quote: number, inside: string): boolean {
  const at = itemOfQuote[quote];
  const before = items[(at ?? 0) - 1];
  if (
    at === undefined ||
    !(before?.kind === "word" || before?.kind === "possessive" || before?.kind === "name")
  )
    return false;
  if (isSaid(items, at)) return false;
  const all = inside.split(/\s+/u);
  const capitals = all.filter((word) => isCapital(word)).length;
  return (
    all.length > 1 &&
    isCapital(inside) &&
    all.every((word) => isCapital(word) || word.length <= 3 || PREPOSITIONS.has(word)) &&
    capitals > 1
  );
}

/** Whether a verb right before the marks says what is in them: not "told “Good Morning”", "a book called “Rain”". */
function isSaid(items: readonly Item[], at: number): boolean {
  const verb = items[at - 1];
  if (verb?.kind !== "word" || !is(verb, CUE)) return false;
  if (NAMING.has(verb.lower)) {
    const named = items[at - 2];
    const isNoun = named?.kind === "word" && !isAuxiliary(named) && !NOT_NAMED.has(named.lower);
    return !isNoun || isAdverb(named);
  }
  return !takesListener(verb.lower);
}

/** Verbs that give a thing its name, and what before them is no thing that has one. */
const NAMING = new Set(["called", "titled", "entitled", "named", "dubbed"]);
const NOT_NAMED = new Set([
  ...SUBJECT_PRONOUNS,
  ...CONJUNCTIONS,
  "who",
  "which",
  "that",
  "what",
  "whom",
]);

/**
 * Words woven in far before "…, officials said": a whole group without a name does not say the same
 * words; the writer sets off a term that is going round.
 */
function isGroupsAtDistance(
  { items, itemOfQuote }: Outline,
  quote: number,
  attribution: Attribution,
  voice: Voice | undefined,
): boolean {
  if (voice?.kind !== "described" || !voice.plural || attribution.rule !== "cue later")
    return false;
  const at = itemOfQuote[quote] ?? 0;
  const next = items[at + 1];
  return next?.kind === "word";
}
