import { cueStrength, takesListener } from "../../lexicon/cue-verbs.ts";
import { CONJUNCTIONS, DETERMINERS, FORMS_OF_BE } from "../../lexicon/function-words.ts";
import type { Item } from "../outline.ts";
import { isAdverb, isAuxiliary, isCue, isNounHead, isPreposition } from "./item-tests.ts";
import { mainSubject, mainSubjectNear } from "./main-subject.ts";
import type { Stretch } from "./main-subject.ts";
import { firstItemOf, nameMention } from "./mention.ts";
import type { Mention } from "./mention.ts";
import { passedOn } from "./passed-on.ts";
import { breaksPhrase, LONGEST_PHRASE, mentionBefore, mentionFrom } from "./noun-phrase.ts";

/** The subject of a verb of attribution within a sentence, on either side of it. */
export function subjectOf(
  items: readonly Item[],
  cue: number,
  { from, to }: Stretch,
): Mention | null {
  const verb = items[cue];
  if (verb === undefined) return null;
  const quoted = passedOn(items, cue, { from, to });
  if (quoted !== null) return quoted;
  let at = cue - 1;
  let passive = false;
  let helped = false;
  while (
    at >= from &&
    (isAdverb(items[at]) || isAuxiliary(items[at]) || items[at]?.lower === "to")
  ) {
    if (FORMS_OF_BE.has(items[at]?.lower ?? "")) passive = true;
    else if (isAuxiliary(items[at])) helped = true;
    if (items[at]?.lower === "to") return mainSubjectNear(items, { from, to: at });
    at -= 1;
  }
  const participle = verb.lower.endsWith("ing");
  const past = !participle && passive && /(?:ed|en|id|told|put)$/u.test(verb.lower);
  if (past) return agent(items, cue, to);
  if (!passive && !helped && isReduced(items, cue, at, from)) return reducedAgent(items, cue, to);
  const before = items[at];
  if (at < from || before === undefined) {
    if (participle || isAsked(items, cue, to)) return subjectAfterOpening(items, cue, to);
    return helped ? null : mentionFrom(items, afterVerb(items, cue, to), to);
  }
  const behind = before.text === "," ? items[at - 1] : before;
  if (behind?.kind === "quote" && !participle) {
    return (
      invertedSubject(items, afterVerb(items, cue, to), to) ?? mainSubject(items, { from, to: at })
    );
  }
  if (before.text === ",") {
    return (
      (participle && !passive
        ? parenthetical(items, at, from)
        : (inverted(items, cue, to) ?? overParenthesis(items, at, from))) ??
      mainSubject(items, { from, to: at }) ??
      mentionFrom(items, afterVerb(items, cue, to), to)
    );
  }
  if (participle && !passive) return participleSubject(items, at, from);
  if (
    before.kind === "word" &&
    (before.lower === "who" || before.lower === "which" || before.lower === "that")
  ) {
    const end = items[at - 1]?.text === "," ? at - 1 : at;
    return mentionBefore(items, end, from) ?? mainSubject(items, { from, to: end });
  }
  if (before.kind === "word" && CONJUNCTIONS.has(before.lower))
    return mainSubjectNear(items, { from, to: at });
  if (before.text === ")" || before.text === "—" || before.text === "–") {
    const start = openingOf(items, at, from);
    if (start !== null)
      return mentionBefore(items, start, from) ?? mainSubject(items, { from, to: start });
  }
  const direct = mentionBefore(items, at + 1, from);
  return (
    (direct === null ? null : (appositionOwner(items, direct, from) ?? direct)) ??
    mainSubjectNear(items, { from, to: at + 1 })
  );
}

/** How far before a participle the clause that it goes on from may begin, in items. */
const LONGEST_ATTRIBUTION = 14;

/** "The quay was full, Holm told the Post, adding …": a participle goes on from what is put in. */
function parenthetical(items: readonly Item[], comma: number, from: number): Mention | null {
  for (let at = comma - 1; at >= Math.max(from, comma - LONGEST_ATTRIBUTION); at -= 1) {
    const item = items[at];
    if (item === undefined || item.kind === "quote" || item.text === ",") return null;
    if (!isCue(items, at) || cueStrength(item.lower) !== "speech" || item.lower.endsWith("ing"))
      continue;
    const mention = subjectOf(items, at, { from, to: comma });
    if (mention === null) return null;
    const before = items[Math.min(at, firstItemOf(items, mention)) - 1];
    return before?.kind === "quote" || before?.text === "," ? mention : null;
  }
  return null;
}

/** "Because it was late, explained Roe, …": behind the verb only who speaks, between commas. */
function inverted(items: readonly Item[], cue: number, to: number): Mention | null {
  const verb = items[cue]?.lower ?? "";
  if (cueStrength(verb) !== "speech" || takesListener(verb)) return null;
  const start = afterVerb(items, cue, to);
  const mention = mentionFrom(items, start, to);
  if (mention === null || mention.head >= to) return null;
  return items[mention.head + 1]?.text === "," || mention.head + 1 === to ? mention : null;
}

/** "Jane Roe, founder of a charity said": a role without a determiner after a name is the name's. */
function appositionOwner(items: readonly Item[], mention: Mention, from: number): Mention | null {
  let begin = firstItemOf(items, mention);
  if (items[begin - 1]?.lower === "and") {
    // "Jane Roe, president and head of a charity said"
    for (
      let at = begin - 2;
      at > Math.max(from, begin - LONGEST_PHRASE) && !breaksPhrase(items, at);
      at -= 1
    )
      begin = at;
  }
  const owner = items[begin - 2];
  if (items[begin - 1]?.text !== "," || owner?.kind !== "name" || begin - 2 < from) return null;
  if (mention.start === mention.end || isPreposition(items[begin - 3])) return null;
  const first = items[begin];
  const role =
    first?.kind === "word" &&
    (isNounHead(first.lower) ||
      first.lower === "a" ||
      first.lower === "an" ||
      first.lower === "the");
  return role ? nameMention(items, begin - 2) : null;
}

/** "Asked whether he would go, Holm …": a sentence that opens with who is asked, not "Asked Holm: …". */
function isAsked(items: readonly Item[], cue: number, to: number): boolean {
  const verb = items[cue]?.lower ?? "";
  if (!takesListener(verb) || !/(?:ed|told)$/u.test(verb)) return false;
  const next = items[cue + 1];
  return cue + 1 < to && next?.kind === "word" && mentionFrom(items, cue + 1, cue + 2) === null;
}

/** "Calling the plan “slow,” Holm left": the subject stands behind the participle's clause. */
function subjectAfterOpening(items: readonly Item[], cue: number, to: number): Mention | null {
  for (let at = cue + 1; at < Math.min(to, cue + LONGEST_PARENTHESIS); at += 1) {
    const item = items[at];
    if (item?.text === "," || item?.kind === "quote") {
      const subject = mentionFrom(items, at + 1, to);
      if (subject !== null) return subject;
    }
  }
  return null;
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

/** After a verb, over its adverbs: "said recently Jane Roe". */
function afterVerb(items: readonly Item[], cue: number, to: number): number {
  let at = cue + 1;
  while (at < to && isAdverb(items[at])) at += 1;
  return at;
}

function agent(items: readonly Item[], cue: number, to: number): Mention | null {
  for (let at = cue + 1; at < Math.min(to, cue + 6); at += 1) {
    if (items[at]?.lower === "by") return mentionFrom(items, at + 1, to);
  }
  return null;
}

/** Whether a participle only qualifies the object of a preposition: "in a letter seen by the Post". */
function isReduced(items: readonly Item[], cue: number, noun: number, from: number): boolean {
  const by = items[cue + 1];
  const agentStart = items[cue + 2];
  const hasAgent =
    by?.lower === "by" &&
    (agentStart?.kind === "name" ||
      (agentStart?.kind === "word" && DETERMINERS.has(agentStart.lower)));
  if (!hasAgent || items[noun]?.kind !== "word") return false;
  for (let at = noun - 1; at >= Math.max(from, noun - LONGEST_PHRASE); at -= 1) {
    if (isPreposition(items[at])) return true;
    if (breaksPhrase(items, at)) return false;
  }
  return false;
}

/** "in a letter written by Roe" tells whose words follow; "seen by the Post" does not. */
function reducedAgent(items: readonly Item[], cue: number, to: number): Mention | null {
  const verb = items[cue];
  return verb !== undefined && cueStrength(verb.lower) === "speech" ? agent(items, cue, to) : null;
}

function participleSubject(items: readonly Item[], at: number, from: number): Mention | null {
  const before = items[at];
  if (before?.kind === "name" && !isPreposition(items[at - 1])) return nameMention(items, at);
  const direct = mentionBefore(items, at + 1, from);
  const isAbsolute = direct !== null && items[firstItemOf(items, direct) - 1]?.lower === "with";
  if (direct !== null && (isAbsolute || before?.kind === "name")) return direct;
  return mainSubjectNear(items, { from, to: at + 1 });
}

/** The longest parenthesis that is skipped, in items. */
const LONGEST_PARENTHESIS = 45;

/** "Jane Roe, the mayor of a town, said": from the comma before the verb back to the subject. */
function overParenthesis(items: readonly Item[], comma: number, from: number): Mention | null {
  const limit = Math.max(from, comma - LONGEST_PARENTHESIS);
  const relative = relativeOwner(items, comma, limit, from);
  if (relative !== null) return relative;
  for (let at = comma - 1; at > limit; at -= 1) {
    const item = items[at];
    if (item?.kind === "quote") continue;
    if (item?.text !== ",") continue;
    const found = mentionBefore(items, at, from);
    if (found === null) continue;
    const before = items[firstItemOf(items, found) - 1];
    if (!isWithinClause(items, firstItemOf(items, found) - 1, from) && !isPreposition(before))
      return found;
  }
  return null;
}

const RELATIVE = new Set(["who", "whose", "whom"]);

/** "Jane Roe, whose firm, Holm Brothers, builds ships, said": who stands before the clause on persons. */
function relativeOwner(
  items: readonly Item[],
  comma: number,
  limit: number,
  from: number,
): Mention | null {
  for (let at = comma - 1; at > limit; at -= 1) {
    if (items[at]?.text !== "," || !RELATIVE.has(items[at + 1]?.lower ?? "")) continue;
    const owner = mentionBefore(items, at, from);
    if (owner === null) return null;
    // "Jane Roe, the mayor, who …": the name before the apposition.
    const first = firstItemOf(items, owner);
    return isWithinClause(items, first - 1, from) ? overParenthesis(items, at, from) : owner;
  }
  return null;
}

/** Whether a phrase is a predicate ("who is now a senior fellow") or stands in apposition to a name. */
function isWithinClause(items: readonly Item[], before: number, from: number): boolean {
  let at = before;
  while (at > from && isAdverb(items[at])) at -= 1;
  if (at < from) return false;
  if (isAuxiliary(items[at])) return true;
  return items[at]?.text === "," && items[at - 1]?.kind === "name" && !isPreposition(items[at - 2]);
}

function openingOf(items: readonly Item[], at: number, from: number): number | null {
  const opener = items[at]?.text === ")" ? "(" : (items[at]?.text ?? "");
  for (let back = at - 1; back > Math.max(from, at - LONGEST_PARENTHESIS); back -= 1) {
    if (items[back]?.text === opener) return back;
  }
  return null;
}
