import { slice } from "../../../model/span.ts";
import { hasWords } from "../kind.ts";
import type { Item } from "../outline.ts";
import type { Case, Found } from "./attribute.ts";
import { withoutCue } from "./attribute.ts";
import { isAuxiliary, isCue } from "./item-tests.ts";
import { firstItemOf, nameMention } from "./mention.ts";
import type { Mention } from "./mention.ts";
import { mentionBefore, mentionFrom } from "./noun-phrase.ts";
import { possessor } from "./possessed-words.ts";

/** `Jane Roe: “…”`, `HARBOUR IS FULL - Roe and Holm: “…”`, `From the report: “…”`, as in round-ups. */
export function nameAndColon({ items, at, from, sentence }: Case): Found {
  if (items[at - 1]?.text !== ":" || at - 2 < from) return null;
  const name = beforeParenthesis(items, at - 2, from);
  let first = name;
  if (items[first]?.kind === "name" && items[first - 1]?.lower === "and") first -= 2;
  // "told Jane Roe: “…”": there the name is who listens.
  const before = first - 1 < from ? undefined : items[first - 1];
  if (before === undefined || before.kind === "punctuation" || before.lower === "from") {
    return withoutCue(nameMention(items, name), sentence);
  }
  return items[from]?.lower === "from"
    ? withoutCue(mentionBefore(items, at - 1, from + 1), sentence)
    : null;
}

/** What may stand in brackets behind a name, in items: "Ana Ruiz (Easton Herald): …". */
const LONGEST_PARENTHESIS = 6;

function beforeParenthesis(items: readonly Item[], last: number, from: number): number {
  if (items[last]?.text !== ")") return last;
  for (let at = last - 1; at > Math.max(from, last - LONGEST_PARENTHESIS); at -= 1) {
    if (items[at]?.text === "(") return at - 1;
  }
  return last;
}

/** What may stand behind a signature's name: ", mayor of Easton, in 1990". */
const LONGEST_SIGNATURE = 14;

/** Fewer words without a full stop are no statement that somebody signs. */
const SIGNED_WORDS = 5;

function isWhole(words: string): boolean {
  return /[.!?…]$/u.test(words) || hasWords(words, SIGNED_WORDS);
}

/** `“…” ― Ana Ruiz`, also on a line of its own. */
export function signature({ outline, items, at, from, sentence, quote }: Case): Found {
  const pair = outline.marked[quote];
  if (at !== from || pair === undefined || !isWhole(slice(outline.text, pair))) return null;
  const dash = items[at + 1];
  const name = items[at + 2];
  if (dash === undefined || name?.kind !== "name" || !/^[—–―-]$/u.test(dash.text)) return null;
  const holder = outline.sentenceOf[at + 2] ?? sentence;
  const to = outline.sentences[holder]?.to ?? at + 3;
  if (to - at > LONGEST_SIGNATURE) return null;
  for (let after = at + 3; after < to; after += 1) {
    if (isCue(items, after) || isAuxiliary(items[after]) || items[after]?.kind === "quote")
      return null;
  }
  return withoutCue(nameMention(items, at + 2), holder);
}

const VIEWS = new Set(["view", "telling", "opinion", "eyes", "account", "estimation", "reading"]);

/** Who sees it so in `In Holm’s view, the plan is “…”`. */
function viewOf(items: readonly Item[], from: number): Mention | null {
  if (items[from]?.lower !== "in") return null;
  for (let noun = from + 2; noun <= from + 4; noun += 1) {
    if (VIEWS.has(items[noun]?.lower ?? "") && items[noun + 1]?.text === ",")
      return possessor(items, noun, from);
  }
  return null;
}

/** How far before its quotation "in the words of" may stand, in items. */
const WORDS_REACH = 10;

/** `In the words of Roe, “…”`, `It was, in Holm’s words, “…”`, `For Roe, “…”`, `Per Roe: “…”`. */
export function inSomebodysWords({ items, at, from, sentence }: Case): Found {
  const view = viewOf(items, from);
  if (view !== null && at > from) return withoutCue(view, sentence);
  if (!/^[,:]$/u.test(items[at - 1]?.text ?? "")) return null;
  const opening = items[at - 1]?.text === "," ? /^(?:for|to|per|via)$/u : /^(?:per|via)$/u;
  if (opening.test(items[from]?.lower ?? "")) {
    const mention = mentionFrom(items, from + 1, at - 1);
    return mention?.end === items[at - 2]?.end ? withoutCue(mention, sentence) : null;
  }
  for (let noun = at - 2; noun > Math.max(from, at - WORDS_REACH); noun -= 1) {
    if (items[noun]?.text === ",") return null;
    if (items[noun]?.lower !== "words") continue;
    if (items[noun + 1]?.lower === "of") {
      const isIn = items[noun - 2]?.lower === "in";
      return isIn ? withoutCue(mentionFrom(items, noun + 2, at - 1), sentence) : null;
    }
    const owner = possessor(items, noun, from);
    if (owner === null || items[firstItemOf(items, owner) - 1]?.lower !== "in") return null;
    return withoutCue(owner, sentence);
  }
  return null;
}
