import { reportingVerb } from "../../lexicon/reporting-verbs.ts";
import { wordList } from "../../lexicon/word-list.ts";
import { isAdverb } from "../../quotes/attribution/item-tests.ts";
import { mainSubject, type Stretch } from "../../quotes/attribution/main-subject.ts";
import { firstItemOf, type Mention } from "../../quotes/attribution/mention.ts";
import type { Item } from "../../quotes/outline.ts";
import { contentAfter } from "../content.ts";
import { isDefinite, opensClause } from "../reporting-clause.ts";
import { cueSpan, type Found, type Reading } from "./form.ts";

/** Participles that as often belong to what stands before the comma: "a letter from Holm, reporting". */
const UNCLEAR = wordList(`reporting suggesting`);

/** `Roe …, saying (that) it was.`: the participle's subject is who spoke before, else the sentence's. */
export function participle({ items, bounds, last }: Reading, at: number): Found {
  const item = items[at];
  const verb = item?.kind === "word" ? reportingVerb(item.lower) : undefined;
  if (verb?.form !== "participle" || item === undefined || UNCLEAR.has(item.lower)) return null;
  let comma = at - 1;
  while (isAdverb(items[comma])) comma -= 1;
  if (items[comma]?.text !== "," || comma <= bounds.from) return null;
  const mention = last ?? openingSubject(items, { from: bounds.from, to: comma });
  const content = contentAfter(items, at, verb, bounds.to);
  if (mention === null || content === null) return null;
  return { mention, cue: cueSpan(items, at, at), cueItem: at, clauses: [content] };
}

/** The subject that a sentence opens with, maybe after a phrase that a comma cuts off. */
function openingSubject(items: readonly Item[], stretch: Stretch): Mention | null {
  const mention = mainSubject(items, stretch);
  if (mention === null) return null;
  const from = firstItemOf(items, mention);
  // "EASTON — The mayor": a place line.
  const next = items[mention.head + 1]?.text ?? "";
  if (/^[—–―-]$/u.test(next)) return null;
  const opens = opensClause(items, from, stretch.from) && isDefinite(items, { mention, from });
  return opens ? mention : null;
}
