import { slice } from "../../model/span.ts";
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
export function sketch({ article, sentences }: Digest): readonly number[] {
  const hashes = new Set<number>();
  for (const sentence of sentences) {
    if (sentence.end - sentence.start >= SHORTEST) hashes.add(hash(slice(article.text, sentence)));
  }
  return [...hashes].toSorted((a, b) => a - b).slice(0, SAMPLE);
}

/** FNV-1a, 32 bits with a sign (Fowler, Noll and Vo): any hash that mixes well would do. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value;
}
