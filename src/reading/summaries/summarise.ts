import type { Digest } from "../../model/digest.ts";
import { sayTheSame } from "../ranking/overlap.ts";
import { termSet } from "../ranking/terms.ts";
import { SentenceFacts } from "./sentence-facts.ts";

/**
 * How long summaries are, in words. Editors of American news take 30 to 60 for an article; the short one
 * is what comes nearest to them by the words that it shares: docs/summary.md.
 */
export const SUMMARY_WORDS = { short: 55, medium: 150, long: 300 } as const;

/** A sentence that needs more neighbours than this to be understood is left out. */
const MOST_NEIGHBOURS = 2;
/** A summary that is filled to this share ends where the next best does not fit. */
const FILLED = 0.5;
/** A run of sentences: indices that follow one another. */
type Run = readonly number[];

/**
 * The best sentences in text order, as runs of those that need one another: about `words` words, none
 * that says what another says, or what is said already, and none that hangs in the air. A sentence that
 * points back ("He …", "But …"), or whose quotation begins or ends elsewhere, comes with its neighbours
 * or not at all. The headline again, and what the page says about itself, are left out. Where all are far
 * too long, the best run; none where nothing is new.
 *
 * @param said the terms of each sentence or so that the reader has read before
 */
export function summarise(
  digest: Pick<Digest, "article" | "sentences" | "ranking">,
  words: number,
  said: readonly ReadonlySet<string>[] = [],
): readonly Run[] {
  const facts = factsOf(digest);
  const chosen = choose(facts, () => runsOf(digest.ranking, facts), words, said);
  if (chosen.length > 0 || words === 0) return inRuns(chosen, facts);
  for (const run of runsOf(digest.ranking, facts)) {
    if (!run.some((member) => isSaid(facts.terms(member), said))) return [run];
  }
  return [];
}

/** What is known of a digest's sentences: who turns a summary's pages asks of the same again. */
const known = new WeakMap<Digest["sentences"], SentenceFacts>();

function factsOf(digest: Pick<Digest, "article" | "sentences">): SentenceFacts {
  const there = known.get(digest.sentences);
  if (there !== undefined) return there;
  const facts = new SentenceFacts(digest);
  known.set(digest.sentences, facts);
  return facts;
}

/** The different terms of each of some texts, as `summarise` takes what is said already. */
export function termsOfTexts(texts: readonly string[]): readonly ReadonlySet<string>[] {
  return texts.map((text) => termSet(text, { start: 0, end: text.length }));
}

/** What can be taken, the best first: sentences with those that they need. */
function* runsOf(ranking: readonly number[], facts: SentenceFacts): Generator<Run> {
  for (const index of ranking) {
    const run = neighbourhood(index, facts);
    const isWhole = run.length <= MOST_NEIGHBOURS + 1;
    if (isWhole && !run.some((member) => facts.isFrame(member))) yield run;
  }
}

/** As near to the length as whole runs come, best first. */
function choose(
  facts: SentenceFacts,
  runs: () => Iterable<Run>,
  words: number,
  said: readonly ReadonlySet<string>[],
): readonly number[] {
  const taken = new Map<number, ReadonlySet<string>>();
  let used = 0;
  for (const run of runs()) {
    const added = run.filter((member) => !taken.has(member));
    if (added.length === 0) continue;
    const candidates = added.map((member) => [member, facts.terms(member)] as const);
    const isSaidThere = ([, terms]: (typeof candidates)[number]) =>
      isSaid(terms, taken.values()) || isSaid(terms, said);
    if (candidates.some(isSaidThere)) continue;
    const length = added.reduce((sum, member) => sum + facts.words(member), 0);
    if (used + length / 2 > words) {
      if (used >= FILLED * words) break;
      continue;
    }
    for (const [member, terms] of candidates) taken.set(member, terms);
    used += length;
  }
  return [...taken.keys()].toSorted((a, b) => a - b);
}

/** Whether another says the same. */
function isSaid(terms: ReadonlySet<string>, others: Iterable<ReadonlySet<string>>): boolean {
  for (const other of others) if (sayTheSame(terms, other)) return true;
  return false;
}

/** A sentence with those next to it that it needs, in text order; longer than allowed where it needs too many. */
function neighbourhood(index: number, facts: SentenceFacts): Run {
  let first = index;
  let last = index;
  while (last - first <= MOST_NEIGHBOURS) {
    if (first > 0 && facts.dependence(first).onPrevious) first--;
    else if (facts.dependence(last).onNext) last++;
    else break;
  }
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Ascending indices, those together that need one another. */
function inRuns(indices: readonly number[], facts: SentenceFacts): readonly Run[] {
  const runs: number[][] = [];
  for (const index of indices) {
    const run = runs.at(-1);
    const isNext = run?.at(-1) === index - 1;
    if (isNext && areTied(index - 1, index, facts)) run?.push(index);
    else runs.push([index]);
  }
  return runs;
}

function areTied(before: number, index: number, facts: SentenceFacts): boolean {
  return facts.dependence(index).onPrevious || facts.dependence(before).onNext;
}
