import type { Digest } from "../../model/digest.ts";

/** Sentences that stand for an article. */
const SAMPLE = 16;
/** Shorter sentences are in many articles: "He did not elaborate." */
const SHORTEST = 40;

/**
 * What tells whether an article is another one over again: hashes of some of its sentences, in
 * ascending order, chosen by chance but the same for the same sentences (a bottom-k sketch: Broder, On
 * the resemblance and containment of documents, 1997). Linear in the article's length.
 */
export function sketch({ article, sentences }: Digest): Int32Array {
  const hashes = new Int32Array(sentences.length);
  let count = 0;
  for (const { start, end } of sentences) {
    if (end - start < SHORTEST) continue;
    hashes[count] = hash(article.text, start, end);
    count += 1;
  }
  const sorted = hashes.subarray(0, count).toSorted();
  return sorted.filter((value, at) => value !== sorted[at - 1]).slice(0, SAMPLE);
}

/** FNV-1a, 32 bits with a sign (Fowler, Noll and Vo): any hash that mixes well would do. */
function hash(text: string, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let at = start; at < end; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value;
}
