import type { Item } from "../outline.ts";
import { isAdverb, isAuxiliary, isPreposition } from "./item-tests.ts";
import { firstItemOf } from "./mention.ts";
import type { Mention } from "./mention.ts";
import { mentionBefore } from "./noun-phrase.ts";

/** The longest parenthesis that is skipped, in items. */
const LONGEST_PARENTHESIS = 45;

/** "Jane Roe, the mayor of a town, said": from the comma before the verb back to the subject. */
export function overParenthesis(
  items: readonly Item[],
  comma: number,
  from: number,
): Mention | null {
  const limit = Math.max(from, comma - LONGEST_PARENTHESIS);
  const relative = relativeOwner(items, comma, limit, from);
  if (relative !== null) return relative;
  let apposed: Mention | null = null;
  for (let at = comma - 1; at > limit; at -= 1) {
    if (items[at]?.text !== ",") continue;
    // "Jane Roe (D-Ohio), the mayor, said"
    const end = items[at - 1]?.text === ")" ? (openingOf(items, at - 1, from) ?? at) : at;
    const found = mentionBefore(items, end, from);
    if (found === null) continue;
    const before = items[firstItemOf(items, found) - 1];
    if (!isWithinClause(items, firstItemOf(items, found) - 1, from) && !isPreposition(before))
      return found;
    if (before?.text === ",") apposed = found;
  }
  return apposed;
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

/** Where the bracket or dash opens that closes at an item. */
export function openingOf(items: readonly Item[], at: number, from: number): number | null {
  const opener = items[at]?.text === ")" ? "(" : (items[at]?.text ?? "");
  for (let back = at - 1; back > Math.max(from, at - LONGEST_PARENTHESIS); back -= 1) {
    if (items[back]?.text === opener) return back;
  }
  return null;
}
