import { slice } from "../../model/span.ts";
import type { Digest } from "../../model/digest.ts";

/** Sentences that stand for an article. */
const SAMPLE = 16;
/** Shorter sentences are in many articles: "He did not elaborate." */
const SHORTEST = 40;
/** The share of sampled sentences that articles with one text between them have in common. */
const NEAR_IDENTICAL = 0.6;
/** A sentence that more articles have is a line of the page, not of the story. */
const COMMONEST = 40;

/**
 * What tells whether an article is another one over again: hashes of some of its sentences, in
 * ascending order, chosen by chance but the same for the same sentences (a bottom-k sketch: Broder, On
 * the resemblance and containment of documents, 1997). Linear in the article's length.
 */
export function sketch({ article, sentences }: Digest): readonly number[] {
  const hashes = new Set<number>();
  for (const sentence of sentences) {
    if (sentence.end - sentence.start >= SHORTEST) hashes.add(hash(slice(article.text, sentence)));
  }
  return [...hashes].toSorted((a, b) => a - b).slice(0, SAMPLE);
}

/**
 * Puts articles that have nearly one text together (the same wire story in several papers): gives for
 * each of them the first of those that belong together. An article without others is not in it.
 *
 * @param sketches by article's id, in an order that does not depend on when they came
 */
export function joinTwins(
  sketches: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<string, string> {
  const having = new Map<number, string[]>();
  for (const [article, hashes] of sketches) {
    for (const each of hashes) {
      const articles = having.get(each);
      if (articles === undefined) having.set(each, [article]);
      else articles.push(article);
    }
  }
  const firsts = new Map<string, string>();
  for (const [article, hashes] of sketches) {
    if (firsts.has(article)) continue;
    for (const [other, shared] of inCommon(hashes, having)) {
      const most = Math.max(hashes.length, sketches.get(other)?.length ?? 0);
      if (other === article || firsts.has(other) || shared < most * NEAR_IDENTICAL) continue;
      firsts.set(article, article);
      firsts.set(other, article);
    }
  }
  return firsts;
}

/** How many sampled sentences articles share with one that has these. */
function inCommon(
  hashes: readonly number[],
  having: ReadonlyMap<number, readonly string[]>,
): ReadonlyMap<string, number> {
  const shared = new Map<string, number>();
  for (const each of hashes) {
    const articles = having.get(each) ?? [];
    if (articles.length > COMMONEST) continue;
    for (const article of articles) shared.set(article, (shared.get(article) ?? 0) + 1);
  }
  return shared;
}

/** FNV-1a, 32 bits (Fowler, Noll and Vo): any hash that mixes well would do. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}
