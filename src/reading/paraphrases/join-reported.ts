import { firstItemOf } from "../quotes/attribution/mention.ts";
import type { Item } from "../quotes/outline.ts";
import type { Reported } from "./reported.ts";

/**
 * Adds what a form has found to what the sentence has before it, in place: a sentence may have any number. What
 * stands within another's speech is part of that.
 *
 * @returns false where two attributions compete for the same words
 */
export function joinReported(items: readonly Item[], before: Reported[], found: Reported): boolean {
  const outer = before.at(-1);
  if (outer === undefined) {
    before.push(found);
    return true;
  }
  const { from } = found.clauses[0];
  if (from <= outer.cueItem) {
    // `Roe said it was, Holm said.`: the words are Holm's, Roe's among them.
    const { to } = found.clauses[0];
    if (before.length > 1 || outer.clauses[0].from <= from) return false;
    if (hasBreak(items, outer.cueItem, to)) return false;
    before[0] = found;
    return true;
  }
  const end = breakBefore(items, found, outer);
  if (end === null) return true;
  const cut = cutAt(outer, end);
  before.pop();
  if (cut !== null) before.push(cut);
  before.push(found);
  return true;
}

/** Participles that go on with the main speaker's words, whoever is spoken of between. */
const GOING_ON = new Set(["adding", "noting", "stressing", "emphasizing", "emphasising"]);

const OPENERS = new Set(["and", "but", "while", "whereas", "although", "though", "yet"]);

/** Where another's speech is cut off by a clause of its own: ", but Holm said", ", adding that". */
function breakBefore(items: readonly Item[], found: Reported, outer: Reported): number | null {
  const cue = items[found.cueItem];
  if (found.mention === outer.mention) {
    return GOING_ON.has(cue?.lower ?? "") ? lastComma(items, found.cueItem, outer.cueItem) : null;
  }
  const start = Math.min(found.cueItem, firstItemOf(items, found.mention));
  const opener = items[start - 1];
  const mark = items[start - 2];
  if (opener?.text === ";" || opener?.text === "—" || opener?.text === "–") return start - 1;
  if (opener?.kind !== "word" || !OPENERS.has(opener.lower)) return null;
  return mark?.kind === "punctuation" ? start - 2 : null;
}

function lastComma(items: readonly Item[], before: number, after: number): number | null {
  for (let at = before - 1; at > after; at -= 1) if (items[at]?.text === ",") return at;
  return null;
}

/** Whether a comma and a conjunction stand between two items. */
function hasBreak(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) {
    if (items[at]?.kind === "word" && OPENERS.has(items[at]?.lower ?? "")) {
      if (items[at - 1]?.text === ",") return true;
    }
  }
  return false;
}

/** The same, up to an item; null where nothing is left of it. */
function cutAt(reported: Reported, end: number): Reported | null {
  const [first, ...rest] = reported.clauses
    .filter(({ from }) => from < end)
    .map(({ from, to }) => ({ from, to: Math.min(to, end) }));
  return first === undefined ? null : { ...reported, clauses: [first, ...rest] };
}
