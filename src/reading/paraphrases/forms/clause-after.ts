import { SUBORDINATORS } from "../../lexicon/function-words.ts";
import type { Stretch } from "../../quotes/attribution/main-subject.ts";
import type { Item } from "../../quotes/outline.ts";
import { contentAfter } from "../content.ts";
import { opensClause } from "../reporting-clause.ts";
import { commaAfter, cueSpan, type Found, type Reading } from "./form.ts";

/** The longest that an opening clause has before its subject, in items: "A few weeks after Roe said". */
const LONGEST_OPENING = 6;

/** `Roe said that it was.`, `Roe told reporters it was.`, `Roe asked whether it was.` */
export function clauseAfter({ items, bounds, clause }: Reading, at: number): Found {
  if (clause === null || clause.inverted || !opensClause(items, clause.from, bounds.from)) {
    return null;
  }
  const to = clauseEnd(items, clause.from, bounds);
  const content = to === null ? null : contentAfter(items, at, clause.verb, to);
  if (content === null) return null;
  return { mention: clause.mention, cue: cueSpan(items, at, at), cueItem: at, clauses: [content] };
}

/** `After Roe said that it was, Holm left.`: an opening clause ends with its comma; null where it may not. */
function clauseEnd(items: readonly Item[], subject: number, { from, to }: Stretch): number | null {
  const opener = items[subject - 1];
  const opens = opener?.kind === "word" && SUBORDINATORS.has(opener.lower);
  if (!opens || subject - from > LONGEST_OPENING) return to;
  const comma = commaAfter(items, subject, to);
  if (comma === null) return to;
  return commaAfter(items, comma + 1, to) === null ? comma : null;
}
