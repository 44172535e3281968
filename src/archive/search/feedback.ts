import { firstOf } from "../first-of.ts";
import type { Lengths } from "./lengths.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Postings } from "./postings.ts";
import type { Scores } from "./scores.ts";
import { isStopWord } from "./stop-words.ts";

/** The best articles, which are taken to be about what was asked. */
export const FEEDBACK_ARTICLES = 5;
/** Words that are taken over from them. */
const WORDS = 10;
/** Words worth a look: the rest is too rare in these articles. */
const CANDIDATES = 150;
/** A word that a larger share of all articles has tells nothing. */
const COMMONEST = 0.25;
const SHORTEST = 3;

/** A word in all its forms, by its family's number. */
interface Candidate {
  readonly family: number;
  readonly weight: number;
}

/**
 * Lets the best articles speak for those that use the same words: what several of them have in common,
 * and others have not, is added to the query with a small weight (pseudo-relevance feedback in the
 * manner of RM3: Abdul-Jaleel and others, UMass at TREC 2004). A word that one of them alone has counts
 * for little: a query for one certain article must not drift off with it.
 */
export class Feedback {
  readonly #postings: Postings;
  readonly #lexicon: Lexicon;
  readonly #lengths: Lengths;
  /** By family: how much it tells, as far as that was asked for since the archive changed; NaN else. */
  #rarities = new Float64Array(0);
  /** By family: how often the article that is looked at has it, what the best weigh it, and how many have it. */
  #times = new Uint32Array(0);
  #weights = new Float64Array(0);
  #having = new Uint8Array(0);

  constructor(postings: Postings, lexicon: Lexicon, lengths: Lengths) {
    this.#postings = postings;
    this.#lexicon = lexicon;
    this.#lengths = lengths;
  }

  /** Forgets what it has counted: there are other articles. */
  forget(): void {
    this.#rarities.fill(Number.NaN);
  }

  /**
   * Adds what the best articles have in common.
   *
   * @param best rows of the articles found, best first
   * @param queryLength words of the query, each as often as it has it
   * @param share what the words weigh beside the query's own, 0 to below 1
   */
  add(scores: Scores, best: Int32Array, queryLength: number, share: number): void {
    const words = this.#choose(scores, best.subarray(0, FEEDBACK_ARTICLES));
    const sum = words.reduce((all, { weight }) => all + weight, 0);
    for (const { family, weight } of words) {
      const hint = ((queryLength * share) / (1 - share)) * (weight / sum);
      scores.addHint(this.#lexicon.members(family), hint);
    }
  }

  #choose(scores: Scores, articles: Int32Array): readonly Candidate[] {
    this.#makeRoom();
    const candidates = this.#weigh(scores, articles);
    const frequent = firstOf(candidates, CANDIDATES, byWeight);
    const telling = frequent
      .map(({ family, weight }) => ({ family, weight: weight * this.#rarity(family) }))
      .filter(({ weight }) => weight > 0);
    return firstOf(telling, WORDS, byWeight);
  }

  /** The words of some articles, as they are met first, with what the articles weigh them. */
  #weigh({ sums }: Scores, articles: Int32Array): readonly Candidate[] {
    const [weights, having, times] = [this.#weights, this.#having, this.#times];
    const met: number[] = [];
    for (const article of articles) {
      const score = sums[article] ?? 0;
      const slowed = this.#lengths.dampings[article] ?? 0;
      for (const family of this.#tally(article)) {
        const count = times[family] ?? 0;
        times[family] = 0;
        if (having[family] === 0) met.push(family);
        having[family] = (having[family] ?? 0) + 1;
        weights[family] = (weights[family] ?? 0) + (score * count) / (count + slowed);
      }
    }
    return met.map((family) => {
      const weight = (weights[family] ?? 0) * (having[family] ?? 0);
      weights[family] = 0;
      having[family] = 0;
      return { family, weight };
    });
  }

  /** Counts the words of an article; those that it has, as they are met first. */
  #tally(article: number): readonly number[] {
    const met: number[] = [];
    const [times, lexicon] = [this.#times, this.#lexicon];
    const sequence = this.#postings.sequence(article);
    for (let at = 0; at < sequence.length; at += 1) {
      const family = lexicon.familyOf(sequence[at] ?? 0);
      if (family < 0) continue;
      if (times[family] === 0) met.push(family);
      times[family] = (times[family] ?? 0) + 1;
    }
    return met;
  }

  /** How much a word tells: its idf, near enough; 0 for what tells nothing, or is in one article only. */
  #rarity(family: number): number {
    const known = this.#rarities[family] ?? Number.NaN;
    if (!Number.isNaN(known)) return known;
    const rarity = rarityOf(this.#lexicon.members(family), this.#postings, this.#lexicon);
    this.#rarities[family] = rarity;
    return rarity;
  }

  #makeRoom(): void {
    const { families } = this.#lexicon;
    if (families <= this.#times.length) return;
    const room = Math.ceil(1.5 * families);
    this.#rarities = new Float64Array(room).fill(Number.NaN);
    this.#times = new Uint32Array(room);
    this.#weights = new Float64Array(room);
    this.#having = new Uint8Array(room);
  }
}

function byWeight(a: Candidate, b: Candidate): number {
  return b.weight - a.weight;
}

function rarityOf(forms: Uint32Array, postings: Postings, lexicon: Lexicon): number {
  let articles = 0;
  for (const form of forms) {
    // Of the forms that there are: which of them was met first is chance.
    if (!postings.has(form)) continue;
    const term = lexicon.term(form);
    if (term.length < SHORTEST || isStopWord(term)) return 0;
    articles += postings.textFrequency(form);
  }
  const all = postings.shownCount;
  if (articles < 2 || articles > all * COMMONEST) return 0;
  return Math.log(1 + (all - articles + 0.5) / (articles + 0.5));
}
