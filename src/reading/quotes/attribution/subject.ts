import { cueStrength } from "../../lexicon/cue-verbs.ts";
import type { Item } from "../outline.ts";
import { afterVerb, inverted, invertedSubject, isAsked, subjectAfterOpening } from "./inversion.ts";
import { isAdverb, isAuxiliary, isCue, isNounHead, isPreposition } from "./item-tests.ts";
import { mainSubject, mainSubjectNear } from "./main-subject.ts";
import type { Stretch } from "./main-subject.ts";
import { firstItemOf, nameMention } from "./mention.ts";
import type { Mention } from "./mention.ts";
import { openingOf, overParenthesis } from "./parentheses.ts";
import { passedOn } from "./passed-on.ts";
import { breaksPhrase, LONGEST_PHRASE, mentionBefore, mentionFrom } from "./noun-phrase.ts";
import { CONJUNCTION, DETERMINER, FORM_OF_BE, is } from "../../lexicon/word-facts.ts";

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
    if (is(items[at], FORM_OF_BE)) passive = true;
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
  if (is(before, CONJUNCTION)) return mainSubjectNear(items, { from, to: at });
  if (before.text === ")" || before.text === "—" || before.text === "–") {
    const start = openingOf(items, at, from);
    if (start !== null)
      return mentionBefore(items, start, from) ?? mainSubject(items, { from, to: start });
  }
  const adverbial = adverbialBefore(items, at, from);
  if (adverbial !== null) {
    const owner = overParenthesis(items, adverbial, from);
    if (owner !== null) return owner;
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
    // "…, as Roe echoed the charge, saying …", "…, where sailors stood, chanting …"
    if (items[at - 1]?.text === "," && /^(?:as|while|when|where)$/u.test(item.lower))
      return mentionFrom(items, at + 1, comma);
    if (!isCue(items, at) || cueStrength(item.lower) !== "speech" || item.lower.endsWith("ing"))
      continue;
    const mention = subjectOf(items, at, { from, to: comma });
    if (mention === null) return null;
    const before = items[Math.min(at, firstItemOf(items, mention)) - 1];
    return before?.kind === "quote" || before?.text === "," ? mention : null;
  }
  return null;
}

/** How many items an adverbial before a verb may have: ", in a statement on Monday, called". */
const LONGEST_ADVERBIAL = 6;

/** The comma before "in a statement called": words that only say where or when, right before the verb. */
function adverbialBefore(items: readonly Item[], last: number, from: number): number | null {
  for (let at = last; at > Math.max(from, last - LONGEST_ADVERBIAL); at -= 1) {
    if (items[at]?.text === ",") return isPreposition(items[at + 1]) ? at : null;
    if (breaksPhrase(items, at) || items[at]?.kind === "name") return null;
  }
  return null;
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
    (isNounHead(first) || first.lower === "a" || first.lower === "an" || first.lower === "the");
  return role ? nameMention(items, begin - 2) : null;
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
    by?.lower === "by" && (agentStart?.kind === "name" || is(agentStart, DETERMINER));
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
