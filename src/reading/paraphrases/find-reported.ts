import { is, REPORTS } from "../lexicon/word-facts.ts";
import type { Mention } from "../quotes/attribution/mention.ts";
import type { Stretch } from "../quotes/attribution/main-subject.ts";
import type { AuthorSentence, Item, Outline } from "../quotes/outline.ts";
import type { ReportingForm } from "./forms/form.ts";
import { REPORTING_FORMS } from "./forms/forms.ts";
import { joinReported } from "./join-reported.ts";
import { reportingClauseAt } from "./reporting-clause.ts";
import type { Reported } from "./reported.ts";

/** What the author's sentences report of speech in words of their own, in text order. Linear. */
export function findReported(
  outline: Outline,
  forms: readonly ReportingForm[] = REPORTING_FORMS,
): readonly Reported[] {
  const { items, sentences } = outline;
  const reported: Reported[] = [];
  for (const [index, sentence] of sentences.entries()) {
    // Most sentences report nothing.
    if (!canReport(items, sentence)) continue;
    const bounds = statementOf(items, sentence);
    if (bounds === null) continue;
    // One by one: a sentence of a megabyte may report more than fits into one call's arguments.
    for (const found of readSentence(items, bounds, index, forms)) reported.push(found);
  }
  return reported;
}

function canReport(items: readonly Item[], { from, to }: AuthorSentence): boolean {
  for (let at = from; at < to; at += 1) if (is(items[at], REPORTS)) return true;
  return false;
}

function readSentence(
  items: readonly Item[],
  bounds: Stretch,
  index: number,
  forms: readonly ReportingForm[],
): readonly Reported[] {
  const found: Reported[] = [];
  let last: Mention | null = null;
  for (let at = bounds.from; at < bounds.to; at += 1) {
    if (!is(items[at], REPORTS)) continue;
    const clause = reportingClauseAt(items, at, bounds);
    const reading = { items, bounds, clause, last };
    for (const { find } of forms) {
      const inner = find(reading, at);
      if (inner === null) continue;
      const { mention, cue, cueItem, clauses } = inner;
      const reported = { mention, cue, cueItem, sentence: index, clauses };
      if (!joinReported(items, found, reported)) return [];
      last = found.at(-1)?.mention ?? null;
      break;
    }
  }
  return found;
}

/** The items of a sentence that states something, without its stop; null for a question or a headline. */
function statementOf(items: readonly Item[], { from, to, bare }: AuthorSentence): Stretch | null {
  const last = items[to - 1];
  if (bare || last === undefined) return null;
  if (last.kind === "quote") return { from, to };
  return last.text === "." || last.text === "!" ? { from, to: to - 1 } : null;
}
