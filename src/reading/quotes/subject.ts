import {
  CONJUNCTIONS,
  DETERMINERS,
  FORMS_OF_BE,
  POSSESSIVE_PRONOUNS,
  PREPOSITIONS,
  SUBORDINATORS,
} from "../function-words.ts";
import {
  breaksPhrase,
  isAdverb,
  isAuxiliary,
  isNounHead,
  isPluralOwner,
  LONGEST_PHRASE,
  mentionBefore,
  mentionFrom,
  nameMention,
  phrase,
  pronounMention,
} from "./mention.ts";
import type { Mention } from "./mention.ts";
import type { Item } from "./outline.ts";

/** A stretch of items, end exclusive, in which a subject is sought. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How far into a sentence its subject is sought, in items. */
const LONGEST_SEARCH = 120;

/** The subject of the sentence's main clause: the first person or body that no preposition governs. */
export function mainSubject(items: readonly Item[], { from, to }: Stretch): Mention | null {
  const limit = Math.min(to, from + LONGEST_SEARCH);
  for (let at = skipOpening(items, from, limit); at < limit; at += 1) {
    const item = items[at];
    if (item === undefined) break;
    const before = items[at - 1];
    const governed = at > from && before?.kind === "word" && PREPOSITIONS.has(before.lower);
    if (governed) continue;
    if (item.kind === "name") {
      const next = items[at + 1];
      if (next?.kind === "possessive" || isPluralOwner(items, at)) continue;
      if (next?.kind === "word" && isNounHead(next.lower)) continue;
      if (before?.kind === "word" && POSSESSIVE_PRONOUNS.has(before.lower)) continue;
      return nameMention(items, at);
    }
    const pronoun = item.lower === "it" ? null : pronounMention(items, at);
    if (pronoun !== null) return pronoun;
    if (item.kind === "word" && isNounHead(item.lower) && startsSubject(items, at, from)) {
      const next = items[at + 1];
      if (next?.kind === "name" || (next?.kind === "word" && isNounHead(next.lower))) continue;
      const found = phrase(items, phraseStart(items, at, from), at + 1);
      if (found !== null && found.head === at) return found;
    }
  }
  return null;
}

/** Skips an opening phrase that ends in a comma: "In a speech on Monday, …", "After …, …". */
function skipOpening(items: readonly Item[], from: number, to: number): number {
  const first = items[from];
  if (first?.kind !== "word") return from;
  const opens =
    PREPOSITIONS.has(first.lower) ||
    (SUBORDINATORS.has(first.lower) && first.lower !== "that") ||
    first.lower === "as" ||
    first.lower.endsWith("ing");
  if (!opens) return from;
  for (let at = from + 1; at < to - 1; at += 1) {
    const item = items[at];
    if (item?.kind === "quote") break;
    if (item?.text === ",") return at + 1;
  }
  return from;
}

function phraseStart(items: readonly Item[], head: number, from: number): number {
  let start = head;
  while (start > from && start > head - LONGEST_PHRASE && !breaksPhrase(items, start - 1)) {
    const before = items[start - 1];
    if (before?.kind === "word" && PREPOSITIONS.has(before.lower)) break;
    start -= 1;
    if (before?.kind === "word" && DETERMINERS.has(before.lower)) break;
  }
  return start;
}

function startsSubject(items: readonly Item[], head: number, from: number): boolean {
  const start = phraseStart(items, head, from);
  const before = items[start - 1];
  return start <= from || !(before?.kind === "word" && PREPOSITIONS.has(before.lower));
}

/** The subject of a verb of attribution within a sentence, on either side of it. */
export function subjectOf(
  items: readonly Item[],
  cue: number,
  { from, to }: Stretch,
): Mention | null {
  const verb = items[cue];
  if (verb === undefined) return null;
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
  const before = items[at];
  if (at < from || before === undefined) {
    return helped ? null : mentionFrom(items, afterVerb(items, cue, to), to);
  }
  if (before.kind === "quote") return mentionFrom(items, afterVerb(items, cue, to), to);
  if (before.text === ",") {
    if (items[at - 1]?.kind === "quote") return mentionFrom(items, afterVerb(items, cue, to), to);
    return (
      (participle && !passive ? null : overParenthesis(items, at, from)) ??
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

/** "Jane Roe, founder of a charity said": a role without a determiner after a name is the name's. */
function appositionOwner(items: readonly Item[], mention: Mention, from: number): Mention | null {
  let begin = phraseBegin(items, mention);
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
  if (mention.start === mention.end || governs(items[begin - 3])) return null;
  const first = items[begin];
  const role =
    first?.kind === "word" &&
    (isNounHead(first.lower) ||
      first.lower === "a" ||
      first.lower === "an" ||
      first.lower === "the");
  return role ? nameMention(items, begin - 2) : null;
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

function participleSubject(items: readonly Item[], at: number, from: number): Mention | null {
  const before = items[at];
  if (before?.kind === "name" && !governs(items[at - 1])) return nameMention(items, at);
  const direct = mentionBefore(items, at + 1, from);
  if (direct !== null && before?.kind === "name") return direct;
  return mainSubjectNear(items, { from, to: at + 1 });
}

/** The sentence's main subject, else the nearest name that could be one. */
function mainSubjectNear(items: readonly Item[], stretch: Stretch): Mention | null {
  const main = mainSubject(items, stretch);
  if (main !== null) return main;
  for (
    let at = stretch.to - 1;
    at >= Math.max(stretch.from, stretch.to - LONGEST_PHRASE);
    at -= 1
  ) {
    if (items[at]?.kind === "name" && items[at + 1]?.kind !== "possessive")
      return nameMention(items, at);
  }
  return null;
}

/** The longest parenthesis that is skipped, in items. */
const LONGEST_PARENTHESIS = 45;

/** "Jane Roe, the mayor of a town, said": from the comma before the verb back to the subject. */
function overParenthesis(items: readonly Item[], comma: number, from: number): Mention | null {
  const limit = Math.max(from, comma - LONGEST_PARENTHESIS);
  for (let at = comma - 1; at > limit; at -= 1) {
    const item = items[at];
    if (item?.kind === "quote") continue;
    if (item?.text !== ",") continue;
    const found = mentionBefore(items, at, from);
    if (found === null) continue;
    const before = items[phraseBegin(items, found) - 1];
    if (!isWithinClause(items, phraseBegin(items, found) - 1, from) && !governs(before))
      return found;
  }
  return null;
}

function governs(item: Item | undefined): boolean {
  return item?.kind === "word" && PREPOSITIONS.has(item.lower);
}

/** Whether a phrase is a predicate ("who is now a senior fellow") or stands in apposition to a name. */
function isWithinClause(items: readonly Item[], before: number, from: number): boolean {
  let at = before;
  while (at > from && isAdverb(items[at])) at -= 1;
  if (at < from) return false;
  if (isAuxiliary(items[at])) return true;
  return items[at]?.text === "," && items[at - 1]?.kind === "name" && !governs(items[at - 2]);
}

function phraseBegin(items: readonly Item[], mention: Mention): number {
  let at = mention.head;
  while (at > 0 && (items[at - 1]?.start ?? -1) >= mention.start) at -= 1;
  return at;
}

function openingOf(items: readonly Item[], at: number, from: number): number | null {
  const opener = items[at]?.text === ")" ? "(" : (items[at]?.text ?? "");
  for (let back = at - 1; back > Math.max(from, at - LONGEST_PARENTHESIS); back -= 1) {
    if (items[back]?.text === opener) return back;
  }
  return null;
}
