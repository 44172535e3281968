import { slice } from "../../../model/span.ts";
import { takesListener } from "../../lexicon/cue-verbs.ts";
import { hasWords } from "../kind.ts";
import type { Attribution, Case, Found } from "./attribute.ts";
import { shared, withoutCue } from "./attribute.ts";
import { mentionFrom } from "./noun-phrase.ts";

/** From this many words on, a question is taken for rhetorical, not for one's turn in an exchange. */
const SPEECH_WORDS = 16;

/**
 * Two who speak by turns, a paragraph each, without a word of the author's: who was asked answers, and
 * who was answered asks again.
 */
export function turnPasses(quotation: Case): Found {
  const { outline, quote, found, sentence } = quotation;
  const before = found[quote - 1];
  if (before == null || paragraphsApart(quotation, quote - 1) !== 1) return null;
  const answers = isQuestion(quotation, quote - 1) && !isQuestion(quotation, quote);
  const asks = !isQuestion(quotation, quote - 1) && isQuestion(quotation, quote);
  if (!answers && !asks) return null;
  if (answers) {
    const listener = listenerOf(quotation, before);
    if (listener !== null) return withoutCue(listener, sentence);
  }
  const other = found[quote - 2];
  const isExchange =
    other != null &&
    paragraphsApart(quotation, quote - 2) === 2 &&
    areTwo(quotation, before, other) &&
    [quote - 2, quote - 1, quote].every(
      (turn) => !hasWords(slice(outline.text, outline.marked[turn] ?? EMPTY), SPEECH_WORDS),
    );
  return isExchange ? shared(found, quote - 2) : null;
}

const EMPTY = { start: 0, end: 0 };

function paragraphsApart({ outline, quote }: Case, other: number): number {
  const own = outline.marked[quote]?.paragraph ?? 0;
  return own - (outline.marked[other]?.paragraph ?? own);
}

function isQuestion({ outline }: Case, quote: number): boolean {
  const pair = outline.marked[quote];
  return pair !== undefined && outline.text.charAt(pair.end - 1) === "?";
}

/** Who is asked in `“…?” Holm asked Roe.` */
function listenerOf({ outline, items }: Case, { cueItem, sentence, from }: Attribution) {
  if (cueItem < 0 || from !== null || !takesListener(items[cueItem]?.lower ?? "")) return null;
  return mentionFrom(items, cueItem + 1, outline.sentences[sentence]?.to ?? cueItem + 1);
}

/** Whether two attributions in a row are to two: other names, "he" and "she", or one who asks and one who answers. */
function areTwo(quotation: Case, before: Attribution, other: Attribution): boolean {
  if (before.mention === null || other.mention === null) return false;
  if (before.mention.kind !== other.mention.kind) return isQuestion(quotation, quotation.quote - 2);
  const { text } = quotation.outline;
  return lastWord(slice(text, before.mention)) !== lastWord(slice(text, other.mention));
}

function lastWord(phrase: string): string {
  return phrase.slice(phrase.lastIndexOf(" ") + 1).toLowerCase();
}
