import type { Digest, Sentence } from "../../model/digest.ts";
import { slice } from "../../model/span.ts";
import { type Dependence, dependences } from "../ranking/dependence.ts";
import { containment, NEAR_DUPLICATE, shareOf } from "../ranking/overlap.ts";
import { quotedParts } from "../ranking/quoted.ts";
import { termSet } from "../ranking/terms.ts";
import { findWords } from "../text/words.ts";
import { isFurniture } from "./furniture.ts";

/**
 * How long summaries are, in words. Editors of American news take 30 to 60 for an article; the short one
 * is what comes nearest to them by the words that it shares: docs/summary.md.
 */
export const SUMMARY_WORDS = { short: 55, medium: 150, long: 300 } as const;

/** A sentence that needs more neighbours than this to be understood is left out. */
const MOST_NEIGHBOURS = 2;
/** A summary that is filled to this share ends where the next best does not fit. */
const FILLED = 0.5;
/** In UTF-16 code units; what is longer says more than a headline. */
const LONGEST_HEADLINE = 200;

/** A run of sentences: indices that follow one another. */
type Run = readonly number[];

/**
 * The best sentences in text order, as runs of those that need one another: about `words` words, none
 * that says what another says, or what is said already, and none that hangs in the air. A sentence that
 * points back ("He …", "But …"), or whose quotation begins or ends elsewhere, comes with its neighbours
 * or not at all. The headline again, and what the page says about itself, are left out. Where all are far
 * too long, the best run; none where nothing is new.
 *
 * @param said what the reader has read before
 */
export function summarise(
  { article, sentences, ranking }: Pick<Digest, "article" | "sentences" | "ranking">,
  words: number,
  said: readonly string[] = [],
): readonly Run[] {
  const quoted = quotedParts(article.text, sentences);
  const dependent = dependences(article.text, sentences, quoted);
  const headline = termSet(article.title, { start: 0, end: article.title.length });
  const runs = ranking
    .map((index) => neighbourhood(index, dependent))
    .filter((run) => run.length <= MOST_NEIGHBOURS + 1 && !run.some(isFrame));
  const saidTerms = said.map((text) => termSet(text, { start: 0, end: text.length }));
  const chosen = choose();
  if (chosen.length > 0 || words === 0) return inRuns(chosen, dependent);
  const best = runs.find(
    (run) => !run.some((member) => isSaid(termsIn(sentences[member]), saidTerms)),
  );
  return best === undefined ? [] : [best];

  /** As near to the length as whole runs come, best first. */
  function choose(): readonly number[] {
    const taken = new Map<number, ReadonlySet<string>>();
    let used = 0;
    for (const run of runs) {
      const added = run.filter((member) => !taken.has(member));
      if (added.length === 0) continue;
      const candidates = added.map((member) => [member, termsIn(sentences[member])] as const);
      const others = [...taken.values(), ...saidTerms];
      if (candidates.some(([, terms]) => isSaid(terms, others))) continue;
      const length = added.reduce((sum, member) => sum + wordsIn(sentences[member]), 0);
      if (used + length / 2 > words) {
        if (used >= FILLED * words) break;
        continue;
      }
      for (const [member, terms] of candidates) taken.set(member, terms);
      used += length;
    }
    return [...taken.keys()].toSorted((a, b) => a - b);
  }

  /** Whether a sentence only says the headline again, or belongs to the page. */
  function isFrame(index: number): boolean {
    const sentence = sentences[index];
    if (sentence === undefined) return true;
    if (isFurniture(slice(article.text, sentence))) return true;
    return (
      sentence.end - sentence.start <= LONGEST_HEADLINE &&
      shareOf(termsIn(sentence), headline) === 1
    );
  }

  function wordsIn(sentence: Sentence | undefined): number {
    return sentence === undefined ? 0 : findWords(article.text, sentence).length;
  }

  function termsIn(sentence: Sentence | undefined): ReadonlySet<string> {
    return sentence === undefined ? new Set() : termSet(article.text, sentence);
  }
}

/** Whether another says the same; of one without terms nothing can be told. */
function isSaid(terms: ReadonlySet<string>, others: readonly ReadonlySet<string>[]): boolean {
  return others.some((other) => containment(terms, other) >= NEAR_DUPLICATE);
}

/** A sentence with those next to it that it needs, in text order; longer than allowed where it needs too many. */
function neighbourhood(index: number, dependent: readonly Dependence[]): Run {
  let first = index;
  let last = index;
  while (last - first <= MOST_NEIGHBOURS) {
    if (dependent[first]?.onPrevious === true && first > 0) first--;
    else if (dependent[last]?.onNext === true) last++;
    else break;
  }
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Ascending indices, those together that need one another. */
function inRuns(indices: readonly number[], dependent: readonly Dependence[]): readonly Run[] {
  const runs: number[][] = [];
  for (const index of indices) {
    const run = runs.at(-1);
    const isNext = run?.at(-1) === index - 1;
    const isTied = dependent[index]?.onPrevious === true || dependent[index - 1]?.onNext === true;
    if (isNext && isTied) run?.push(index);
    else runs.push([index]);
  }
  return runs;
}
