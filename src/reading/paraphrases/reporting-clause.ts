import { CONJUNCTIONS } from "../lexicon/function-words.ts";
import { NOUN_LIKE } from "../lexicon/cue-verbs.ts";
import { CALENDAR } from "../lexicon/calendar.ts";
import { reportingVerb, type ReportingVerb } from "../lexicon/reporting-verbs.ts";
import { isWriting } from "../lexicon/writings.ts";
import { NOBODY_IN_PARTICULAR, UNSURE_ADVERBS } from "../lexicon/unsure-words.ts";
import { wordList } from "../lexicon/word-list.ts";
import { isAdverb, isAuxiliary, isPreposition } from "../quotes/attribution/item-tests.ts";
import type { Stretch } from "../quotes/attribution/main-subject.ts";
import { firstItemOf, type Mention, pronounMention } from "../quotes/attribution/mention.ts";
import { mentionBefore, mentionFrom } from "../quotes/attribution/noun-phrase.ts";
import type { Item } from "../quotes/outline.ts";

/** A subject right beside its verb of saying: "Roe said", "Roe, the mayor, has said", "said Roe". */
export interface ReportingClause {
  readonly mention: Mention;
  readonly verb: ReportingVerb;
  /** The item of the verb. */
  readonly cue: number;
  /** All its items, end exclusive: from the subject, or from the verb where that comes first. */
  readonly from: number;
  readonly to: number;
  readonly inverted: boolean;
}

/** Helpers that leave a verb a statement of fact: "has said". */
const FACTUAL_HELPERS = wordList(`has have had`);

/** The longest parenthesis between a subject and its verb, in items: "Roe, the mayor of a town, said". */
const LONGEST_PARENTHESIS = 25;

/** The clause whose verb stands at an item; null where it states no fact or its subject is not right beside it. */
export function reportingClauseAt(
  items: readonly Item[],
  cue: number,
  bounds: Stretch,
): ReportingClause | null {
  const item = items[cue];
  const verb = item?.kind === "word" ? reportingVerb(item.lower) : undefined;
  if (verb === undefined || verb.form === "participle" || isNoun(items, cue, verb)) return null;
  const found = subjectBefore(items, cue, bounds.from);
  if (found !== null) {
    if (!isDefinite(items, found) || !agrees(found.mention, verb, found.helped)) return null;
    const { mention, from } = found;
    return { mention, verb, cue, from, to: cue + 1, inverted: false };
  }
  return inverted(items, cue, verb, bounds);
}

/** "Rust Belt states that have", "the tweets he sent": a noun that is spelt as a verb in the present. */
function isNoun(items: readonly Item[], cue: number, { form }: ReportingVerb): boolean {
  // "the figures suggest": what is shown, as a rule, and not what is said.
  if (items[cue]?.lower === "suggests" || items[cue]?.lower === "suggest") return true;
  if (form === "past" || !NOUN_LIKE.has(items[cue]?.lower ?? "")) return false;
  if (pronounMention(items, cue - 1) !== null) return false;
  return items[cue + 1]?.lower !== "that" || isAuxiliary(items[cue + 2]);
}

interface Subject {
  readonly mention: Mention;
  /** The first item of the mention. */
  readonly from: number;
  /** Whether "has", "have" or "had" stands before the verb. */
  readonly helped: boolean;
}

function subjectBefore(items: readonly Item[], cue: number, from: number): Subject | null {
  let end = cue;
  let helped = false;
  for (; end > from; end -= 1) {
    const before = items[end - 1];
    if (before?.kind !== "word") break;
    if (UNSURE_ADVERBS.has(before.lower)) return null;
    if (FACTUAL_HELPERS.has(before.lower)) helped = true;
    else if (!isAdverb(before)) break;
  }
  if (items[end - 1]?.text === ",") {
    const mention = beforeParenthesis(items, end - 1, from);
    return mention && { mention, from: firstItemOf(items, mention), helped };
  }
  const mention = mentionEnding(items, end, from);
  if (mention === null) return null;
  const first = firstItemOf(items, mention);
  return isApposition(items, mention, first) ? null : { mention, from: first, helped };
}

/** Words between a name and what it comes from: "Jane Roe of Easton", "Roe of the Harbour Board". */
const LONGEST_ORIGIN = 4;

/** The mention that ends right before an item, maybe with where somebody is from. */
function mentionEnding(items: readonly Item[], end: number, from: number): Mention | null {
  const mention = mentionBefore(items, end, from);
  if (mention === null || mention.end === items[end - 1]?.end) return mention;
  const next = items[mention.head + 1];
  const isOrigin = next?.lower === "of" || next?.lower === "from";
  return mention.kind === "name" && isOrigin && end - mention.head <= LONGEST_ORIGIN + 1
    ? mention
    : null;
}

/** "Jane Roe, a friend of the mayor said": the comma that should close the apposition is missing. */
function isApposition(items: readonly Item[], { kind }: Mention, first: number): boolean {
  if (kind !== "noun" || items[first - 1]?.text !== ",") return false;
  const owner = items[first - 2];
  if (owner?.text === ")") return true;
  return owner?.kind === "name" && !isPreposition(items[first - 3]);
}

/** "Jane Roe, the mayor of a town, said": from the comma that closes the parenthesis. */
function beforeParenthesis(items: readonly Item[], comma: number, from: number): Mention | null {
  const limit = Math.max(from, comma - LONGEST_PARENTHESIS);
  for (let at = comma - 1; at > limit; at -= 1) {
    const item = items[at];
    if (item?.kind === "quote" || item?.text === ":" || item?.text === ";") return null;
    if (item?.text !== ",") continue;
    // "Roe resigned, and Holm, …": what a conjunction opens is no parenthesis.
    if (CONJUNCTIONS.has(items[at + 1]?.lower ?? "")) return null;
    const mention = mentionEnding(items, at, from);
    if (mention === null) continue;
    if (opensClause(items, firstItemOf(items, mention), from)) return mention;
  }
  return null;
}

/** Verbs of saying that stand before their subject in prose: "…, said Roe". */
function inverted(
  items: readonly Item[],
  cue: number,
  verb: ReportingVerb,
  { from, to }: Stretch,
): ReportingClause | null {
  if (verb.form === "plural" || verb.complement !== "statement") return null;
  if (items[cue - 1]?.text !== "," || cue - 1 <= from) return null;
  const mention = mentionFrom(items, cue + 1, to);
  if (mention === null || mention.start !== items[cue + 1]?.start) return null;
  if (!isDefinite(items, { mention, from: cue + 1 })) return null;
  let end = mention.head + 1;
  while (end < to && (items[end]?.end ?? 0) <= mention.end) end += 1;
  return { mention, verb, cue, from: cue, to: end, inverted: true };
}

/** Whether somebody in particular is meant: no "some", and no paper or poll. */
export function isDefinite(
  items: readonly Item[],
  { mention, from }: Omit<Subject, "helped">,
): boolean {
  const first = items[from];
  // "45 percent of the voters said", "two in three said": answers to a poll.
  if (first?.kind === "number" || items[from + 1]?.lower === "in") return false;
  if (first?.kind === "word" && NOBODY_IN_PARTICULAR.has(first.lower)) return false;
  const before = items[from - 1];
  if (before?.kind === "word" && NOBODY_IN_PARTICULAR.has(before.lower)) return false;
  const noun = mention.kind === "noun" ? (items[mention.head]?.lower ?? "") : "";
  return !NOBODY_IN_PARTICULAR.has(noun) && !isWriting(noun) && !endsInWriting(items, mention);
}

/** "the secretary of state’s website" */
function endsInWriting(items: readonly Item[], { kind, head, end }: Mention): boolean {
  if (kind !== "noun") return false;
  let last = head;
  while ((items[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= end) last += 1;
  return isWriting(items[last]?.lower ?? "");
}

/** "officials say", "they have said", but not "Roe say": that is an infinitive or a command. */
function agrees(mention: Mention, { form }: ReportingVerb, helped: boolean): boolean {
  if (form !== "plural") return !helped || form === "past";
  return mention.plural && !helped;
}

/** What may stand right before a subordinate clause whose speaking is a fact: "after Roe said that". */
const FACTUAL_SUBORDINATORS = wordList(`after because although though while whereas since`);

const CLAUSE_MARKS = new Set([",", ";", ":", "—", "–", "-"]);

/** Whether a clause can start at an item, with all that stands before it apart from it. */
export function opensClause(items: readonly Item[], at: number, from: number): boolean {
  if (at <= from) return true;
  const before = items[at - 1];
  if (before === undefined) return true;
  if (before.kind === "punctuation")
    return CLAUSE_MARKS.has(before.text) && !isListed(items, at - 1, from);
  if (before.kind !== "word") return false;
  if (CALENDAR.has(before.lower)) return at - 3 <= from;
  if (FACTUAL_SUBORDINATORS.has(before.lower)) return true;
  if (!CONJUNCTIONS.has(before.lower) && !isAdverb(before)) return false;
  if (at - 1 <= from) return true;
  const comma = items[at - 2];
  return (
    comma?.kind === "punctuation" && CLAUSE_MARKS.has(comma.text) && !isListed(items, at - 2, from)
  );
}

/** "Roe, Holm, and Ortiz said", "Roe, Holm said": the name before the comma is one more subject. */
function isListed(items: readonly Item[], comma: number, from: number): boolean {
  if (items[comma]?.text !== "," || items[comma - 1]?.kind !== "name") return false;
  return comma - 1 <= from || items[comma - 2]?.text === ",";
}
