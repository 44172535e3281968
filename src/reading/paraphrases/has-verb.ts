import {
  AUXILIARIES,
  CONJUNCTIONS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from "../lexicon/function-words.ts";
import { IRREGULAR_PASTS } from "../lexicon/irregular-pasts.ts";
import { reportingVerb } from "../lexicon/reporting-verbs.ts";
import type { Stretch } from "../quotes/attribution/main-subject.ts";
import type { Item } from "../quotes/outline.ts";

/** How far into a clause its verb is looked for, in items. */
const REACH = 40;

/** "he gets", "Roe wants": a word right after a pronoun, or one in -s right after a name. */
function followsSubject(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const lower = items[at]?.lower ?? "";
  if (before?.kind === "name") return /[^s]s$/u.test(lower) && !PREPOSITIONS.has(lower);
  if (before?.kind !== "word" || !SUBJECT_PRONOUNS.has(before.lower)) return false;
  return !PREPOSITIONS.has(lower) && !CONJUNCTIONS.has(lower) && !SUBORDINATORS.has(lower);
}

const CONTRACTED = /['’](?:s|re|ve|ll|d|m)$/u;

/** Whether a stretch has a finite verb, as far as the spelling tells: without one it is no clause. */
export function hasVerb(items: readonly Item[], { from, to }: Stretch): boolean {
  for (let at = from; at < Math.min(to, from + REACH); at += 1) {
    const item = items[at];
    if (item?.kind !== "word") continue;
    const { lower } = item;
    if (AUXILIARIES.has(lower)) {
      if (items[at - 1]?.lower !== "to" && lower !== "being" && lower !== "having") return true;
    } else if (
      (lower.endsWith("ed") && lower.length > 4) ||
      IRREGULAR_PASTS.has(lower) ||
      CONTRACTED.test(lower) ||
      followsSubject(items, at) ||
      reportingVerb(lower)?.form === "singular"
    )
      return true;
  }
  return false;
}
