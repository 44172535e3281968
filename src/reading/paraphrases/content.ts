import { CALENDAR } from "../lexicon/calendar.ts";
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  POSSESSIVE_PRONOUNS,
  PREPOSITIONS,
  SUBORDINATORS,
} from "../lexicon/function-words.ts";
import { isRoleNoun } from "../lexicon/role-nouns.ts";
import { reportingVerb, type ReportingVerb } from "../lexicon/reporting-verbs.ts";
import { isSpeakingThing } from "../lexicon/speaking-things.ts";
import { wordList } from "../lexicon/word-list.ts";
import { isAdverb, isAuxiliary } from "../quotes/attribution/item-tests.ts";
import type { Stretch } from "../quotes/attribution/main-subject.ts";
import type { Item } from "../quotes/outline.ts";
import { hasVerb } from "./has-verb.ts";

/** How far from the verb of saying what was said may start, in items: "said in a speech to … that". */
const REACH = 16;

/** The longest name for who is told something, in items: "told the crowd of supporters that". */
const LONGEST_LISTENER = 8;

/** The fewest items that tell something. */
const SHORTEST = 3;

/** From so many items on, what follows "said" is a clause even if no word in it looks like a verb. */
const LONG = 8;

const OBJECT_PRONOUNS = wordList(`him her them me us it you`);
const SUBJECTS = wordList(`he she they it we there`);
const TIMES = wordList(`
  yesterday today tonight earlier later recently night morning afternoon evening week month year
  weekend last this on here there once again
`);
const WHETHER = wordList(`whether if`);
/** What opens words that are no clause of their own after "said": "said so", "said what he meant". */
const NO_CLAUSE = wordList(`
  so what who whom whose which how why when where as while because after before until goodbye hello
  nothing something anything little much yes to
`);

/**
 * Where what is reported starts, after the verb of saying at `cue`; null where no clause follows it.
 *
 * @param to the end of the sentence's items
 */
export function contentAfter(
  items: readonly Item[],
  cue: number,
  verb: ReportingVerb,
  to: number,
): Stretch | null {
  const start =
    verb.complement === "question"
      ? questionStart(items, cue, to)
      : (afterThat(items, cue, verb, to) ?? bareStart(items, cue, verb, to));
  if (start === null || to - start < SHORTEST) return null;
  const content = { from: start, to };
  const isLong = verb.complement === "statement" && to - start >= LONG;
  return isLong || hasVerb(items, content) ? content : null;
}

/** "asked (them) whether it was": what follows "whether" or "if" right after who is asked. */
function questionStart(items: readonly Item[], cue: number, to: number): number | null {
  const limit = Math.min(to, cue + LONGEST_LISTENER);
  for (let at = cue + 1; at < limit; at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === "quote" || item.kind === "punctuation") return null;
    if (WHETHER.has(item.lower)) return at;
    if (at > cue + 1 && (AUXILIARIES.has(item.lower) || item.lower === "to")) return null;
  }
  return null;
}

/** "said that", "said on Monday that", "told the crowd that"; not "wrote a book that". */
function afterThat(
  items: readonly Item[],
  cue: number,
  { complement }: ReportingVerb,
  to: number,
): number | null {
  const limit = Math.min(to, cue + REACH);
  for (let at = cue + 1; at < limit; at += 1) {
    const item = items[at];
    if (item?.kind === "word" && item.lower === "that") {
      if (isDemonstrative(items, at, cue) || isRelative(items, at, cue)) return null;
      const between = items[cue + 1];
      const apart = at === cue + 1 || complement === "listener" || isAside(between);
      return apart ? afterWord(items, at) : null;
    }
    if (item === undefined || item.kind === "quote" || item.kind === "punctuation") return null;
    if (AUXILIARIES.has(item.lower) || SUBORDINATORS.has(item.lower)) return null;
    if (CONJUNCTIONS.has(item.lower) && complement !== "listener") return null;
  }
  return null;
}

/** What "that" introduces; it is part of it where it is itself the subject: "say that would help". */
function afterWord(items: readonly Item[], that: number): number {
  return isAuxiliary(items[that + 1]) ? that : that + 1;
}

/** "said that day", "said on that": no clause follows. */
function isDemonstrative(items: readonly Item[], that: number, cue: number): boolean {
  const next = items[that + 1];
  const before = items[that - 1];
  if (next === undefined || next.kind === "punctuation") return true;
  return that > cue + 1 && before?.kind === "word" && PREPOSITIONS.has(before.lower);
}

/** "said in a letter that was sent": the verb right after "that" makes it speak of the letter. */
function isRelative(items: readonly Item[], that: number, cue: number): boolean {
  const next = items[that + 1];
  return that > cue + 1 && next?.kind === "word" && AUXILIARIES.has(next.lower);
}

/** What a verb of saying may have beside its clause: when, where, to whom. */
function isAside(item: Item | undefined): boolean {
  if (item?.kind !== "word") return false;
  return (
    PREPOSITIONS.has(item.lower) ||
    CALENDAR.has(item.lower) ||
    TIMES.has(item.lower) ||
    isAdverb(item) ||
    item.lower === "out"
  );
}

/** A clause that nothing introduces: "said the plan was", "told them it was", "announced she would". */
function bareStart(
  items: readonly Item[],
  cue: number,
  { complement }: ReportingVerb,
  to: number,
): number | null {
  const told = complement === "listener" ? listenerEnd(items, cue + 1, to) : cue + 1;
  if (told === null) return null;
  const at = afterTimes(items, told, to);
  const first = items[at];
  if (first === undefined || at >= to) return null;
  if (first.kind === "word" && SUBJECTS.has(first.lower)) return at;
  if (complement === "clause") return null;
  if (first.kind === "word" && PREPOSITIONS.has(first.lower)) return afterAside(items, at, to);
  return opensStatement(first) ? at : null;
}

/** "in a statement he …", "during the debate they …": the first pronoun after a prepositional phrase. */
function afterAside(items: readonly Item[], from: number, to: number): number | null {
  const limit = Math.min(to, from + REACH / 2);
  for (let at = from + 2; at < limit; at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === "quote" || item.kind === "punctuation") return null;
    if (SUBORDINATORS.has(item.lower) || AUXILIARIES.has(item.lower)) return null;
    const before = items[at - 1];
    if (item.kind === "word" && SUBJECTS.has(item.lower))
      return before?.kind === "word" && PREPOSITIONS.has(before.lower) ? null : at;
  }
  return null;
}

function opensStatement(item: Item): boolean {
  if (item.kind === "name" || item.kind === "number") return true;
  if (item.kind !== "word") return false;
  const { lower } = item;
  return (
    DETERMINERS.has(lower) ||
    POSSESSIVE_PRONOUNS.has(lower) ||
    lower === "if" ||
    !(
      NO_CLAUSE.has(lower) ||
      PREPOSITIONS.has(lower) ||
      CONJUNCTIONS.has(lower) ||
      SUBORDINATORS.has(lower) ||
      AUXILIARIES.has(lower) ||
      reportingVerb(lower) !== undefined
    )
  );
}

/** Past "Monday", "on Tuesday night", "last week", "earlier". */
function afterTimes(items: readonly Item[], from: number, to: number): number {
  let at = from;
  while (at < to) {
    const item = items[at];
    if (item?.kind !== "word") return at;
    const { lower } = item;
    const next = items[at + 1];
    const isTime = next?.kind === "word" && (CALENDAR.has(next.lower) || TIMES.has(next.lower));
    if (CALENDAR.has(lower) || (isAdverb(item) && lower !== "too")) at += 1;
    else if (TIMES.has(lower) && (isTime || !DETERMINERS.has(lower)) && !isOpening(lower, isTime))
      at += 1;
    else return at;
  }
  return at;
}

/** "there" and "on" tell a time or a place only with what follows. */
function isOpening(lower: string, isTime: boolean): boolean {
  return (lower === "there" || lower === "on" || lower === "last") && !isTime;
}

/** Where who is told something ends: "them", "Roe", "reporters", "the newspaper". */
function listenerEnd(items: readonly Item[], from: number, to: number): number | null {
  const first = items[from];
  if (first === undefined || from >= to) return null;
  if (first.kind === "name") return items[from + 1]?.kind === "possessive" ? null : from + 1;
  if (first.kind !== "word") return null;
  if (OBJECT_PRONOUNS.has(first.lower) && first.lower !== "her") return from + 1;
  for (let at = from; at < Math.min(to, from + LONGEST_LISTENER); at += 1) {
    const item = items[at];
    if (item?.kind !== "word") return null;
    if (isRoleNoun(item.lower) || isSpeakingThing(item.lower)) {
      const next = items[at + 1];
      if (next?.kind === "word" && (isRoleNoun(next.lower) || isSpeakingThing(next.lower)))
        continue;
      return at + 1;
    }
    if (PREPOSITIONS.has(item.lower) || AUXILIARIES.has(item.lower)) return null;
  }
  return first.lower === "her" ? from + 1 : null;
}
