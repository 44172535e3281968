import { CONJUNCTIONS, PREPOSITIONS, SUBORDINATORS } from "../../lexicon/function-words.ts";
import { reportingVerb } from "../../lexicon/reporting-verbs.ts";
import { wordList } from "../../lexicon/word-list.ts";
import type { Stretch } from "../../quotes/attribution/main-subject.ts";
import type { Item } from "../../quotes/outline.ts";
import { hasVerb } from "../has-verb.ts";
import type { ReportingClause } from "../reporting-clause.ts";
import { cueSpan, type Found, LONGEST_SEARCH, SHORTEST } from "./form.ts";

/** Both sides of an attribution that commas set off. */
export function around(
  items: readonly Item[],
  { from, to }: Stretch,
  { comma, resumed }: { readonly comma: number; readonly resumed: number },
  { mention, cue }: Pick<ReportingClause, "mention" | "cue">,
): Found {
  const before = { from, to: comma };
  if (comma <= from || isTorn(items, before)) return null;
  const isWhole = hasVerb(items, before);
  const after = goesOn(items, resumed, to, isWhole) ? { from: resumed, to } : null;
  if (after === null && (comma - from < SHORTEST || opensSubordinate(items, before) || !isWhole)) {
    return null;
  }
  if (after !== null && (hasOtherSpeaker(items, after) || !(isWhole || hasVerb(items, after)))) {
    return null;
  }
  return {
    mention,
    cue: cueSpan(items, cue, cue),
    cueItem: cue,
    clauses: after === null ? [before] : [before, after],
  };
}

/**
 * Whether only a part of what stands before the attribution is reported: "(…, Roe said)", "Holm, who,
 * Roe said, …".
 */
function isTorn(items: readonly Item[], { from, to }: Stretch): boolean {
  const last = items[to - 1];
  if (last?.kind === "quote") return true;
  if (last?.kind === "word" && (CONJUNCTIONS.has(last.lower) || SUBORDINATORS.has(last.lower)))
    return true;
  for (let at = to - 1; at >= Math.max(from, to - LONGEST_SEARCH); at -= 1) {
    if (items[at]?.text === ")") return false;
    if (items[at]?.text === "(") return true;
  }
  return false;
}

/** "…, Roe said, and …, said one of two officials": whose words stand between cannot be told. */
function hasOtherSpeaker(items: readonly Item[], { from, to }: Stretch): boolean {
  for (let at = from; at < Math.min(to, from + LONGEST_SEARCH); at += 1) {
    const item = items[at];
    if (item?.kind === "word" && items[at - 1]?.text === ",") {
      const verb = reportingVerb(item.lower);
      if (verb?.complement === "statement" && verb.form !== "participle") return true;
    }
  }
  return false;
}

/** What opens a word on the speaker rather than more of the speech: "said Roe, the mayor". */
const APPOSITION = wordList(`a an the who which whose his her its their`);

/**
 * Whether what follows the attribution still belongs to what is reported.
 *
 * @param isWhole whether what stands before it is a clause already
 */
function goesOn(items: readonly Item[], at: number, to: number, isWhole: boolean): boolean {
  if (to - at < 1) return false;
  const first = items[at];
  if (first?.kind === "quote") return false;
  if (first?.kind !== "word") return true;
  return !first.lower.endsWith("ing") && !(isWhole && APPOSITION.has(first.lower));
}

/** "When he arrived, Roe said.": an opening clause alone is not what was said. */
function opensSubordinate(items: readonly Item[], { from, to }: Stretch): boolean {
  const first = items[from];
  if (first?.kind !== "word") return false;
  const { lower } = first;
  if (!SUBORDINATORS.has(lower) && !PREPOSITIONS.has(lower) && !lower.endsWith("ing")) return false;
  for (let at = from; at < Math.min(to, from + LONGEST_SEARCH); at += 1) {
    if (items[at]?.text === ",") return false;
  }
  return true;
}
