import { CALENDAR } from "../lexicon/calendar.ts";
import {
  AUXILIARIES,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from "../lexicon/function-words.ts";
import { isRoleNoun } from "../lexicon/role-nouns.ts";
import { wordList } from "../lexicon/word-list.ts";
import { isAdverb } from "../quotes/attribution/item-tests.ts";
import type { Item } from "../quotes/outline.ts";
import { hasVerb } from "./has-verb.ts";
import type { ReportingClause } from "./reporting-clause.ts";

/** The longest that may follow the verb before the comma, in items: "Roe said in a speech on Monday,". */
const LONGEST_TAIL = 18;

const OBJECT_PRONOUNS = wordList(`him her them me us`);

/** Where what is reported goes on after ", Roe said on Monday,"; the sentence's end where it does not. */
export function asideEnd(
  items: readonly Item[],
  clause: ReportingClause,
  to: number,
): number | null {
  const isTold = clause.verb.complement === "listener";
  const first = items[clause.to];
  // "said Roe, the mayor of the town": what follows an inverted clause is about who speaks.
  if (clause.to >= to || clause.inverted || isStop(first)) return to;
  if (first?.lower === "to" && !isAddressee(items[clause.to + 1])) return null;
  const light =
    first?.text === "," ||
    isTold ||
    (first?.kind === "word" &&
      (PREPOSITIONS.has(first.lower) || CALENDAR.has(first.lower) || isAdverb(first)));
  if (!light) return null;
  for (let at = clause.to; at < Math.min(to, clause.to + LONGEST_TAIL); at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === "quote") return null;
    if (item.text === ",") {
      return hasVerb(items, { from: clause.to, to: at }) ? null : at + 1;
    }
    if (item.kind === "punctuation" && (item.text === ":" || item.text === ";")) return null;
    if (isStop(item)) return to;
    if (item.kind === "word" && opensWords(item.lower)) return null;
  }
  const isTail = clause.to + LONGEST_TAIL >= to;
  return isTail && !hasVerb(items, { from: clause.to, to }) ? to : null;
}

/** Whom one says something to, and not what one promises to do. */
function isAddressee(item: Item | undefined): boolean {
  if (item?.kind === "name") return true;
  if (item?.kind !== "word") return false;
  return DETERMINERS.has(item.lower) || isRoleNoun(item.lower) || OBJECT_PRONOUNS.has(item.lower);
}

/** Whether a word tells that a clause has begun: what was said follows the verb then. */
function opensWords(lower: string): boolean {
  if (AUXILIARIES.has(lower) || SUBJECT_PRONOUNS.has(lower)) return true;
  return SUBORDINATORS.has(lower) && !PREPOSITIONS.has(lower) && lower !== "as";
}

function isStop(item: Item | undefined): boolean {
  return item?.kind === "punctuation" && /^[.!]$/u.test(item.text);
}
