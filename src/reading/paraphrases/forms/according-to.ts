import { isNounHead, isPreposition } from "../../quotes/attribution/item-tests.ts";
import { mentionFrom } from "../../quotes/attribution/noun-phrase.ts";
import type { Item } from "../../quotes/outline.ts";
import { hasVerb } from "../has-verb.ts";
import { isDefinite, opensClause } from "../reporting-clause.ts";
import { around } from "./around.ts";
import { commaAfter, cueSpan, type Found, type Reading, SHORTEST } from "./form.ts";

/** `According to Roe, it was.`, `It was, according to Roe.` */
export function accordingTo({ items, bounds }: Reading, at: number): Found {
  if (items[at]?.lower !== "according" || items[at + 1]?.lower !== "to") return null;
  const first = items[at + 2]?.lower === "the" && items[at + 3]?.kind === "name" ? at + 3 : at + 2;
  const mention = mentionFrom(items, first, bounds.to);
  if (mention === null || mention.start !== items[first]?.start) return null;
  if (mention.kind === "noun" && !isNounHead(items[mention.head])) return null;
  let end = mention.head + 1;
  while (end < bounds.to && (items[end]?.end ?? 0) <= mention.end) end += 1;
  if (!isDefinite(items, { mention, from: first }) || isQualifier(items, end, bounds.to))
    return null;
  const comma = commaAfter(items, end, bounds.to);
  const resumed = comma === null ? bounds.to : comma + 1;
  const cue = cueSpan(items, at, at + 1);
  if (items[at - 1]?.text === ",") {
    const found = around(items, bounds, { comma: at - 1, resumed }, { mention, cue: at });
    return found && { ...found, cue };
  }
  if (!opensClause(items, at, bounds.from)) return null;
  const clause = { from: resumed, to: bounds.to };
  if (bounds.to - resumed < SHORTEST || !hasVerb(items, clause)) return null;
  return { mention, cue, cueItem: at, clauses: [clause] };
}

/** "according to Roe’s office records": the name only qualifies what follows. */
function isQualifier(items: readonly Item[], at: number, to: number): boolean {
  const next = items[at];
  if (at >= to || next === undefined || next.kind === "punctuation") return false;
  return !isPreposition(next) && next.lower !== "who";
}
