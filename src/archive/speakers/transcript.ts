import type { ArticleHead } from "../../model/article.ts";
import type { Sayings } from "../sayings.ts";
import type { ArticleHeads } from "./article-heads.ts";
import type { Mention, Mentions, Place } from "./mentions.ts";

/**
 * All that articles quote and retell of somebody: whole statements, then fragments, then paraphrases; within
 * each the newest article first, then in text order. Packed, for it may be hundreds of thousands.
 */
export class Transcript implements Sayings {
  readonly utterances: number;
  readonly quotations: number;
  readonly length: number;
  readonly #places: Uint32Array;
  readonly #mentions: Mentions;
  readonly #heads: ArticleHeads;

  /** @param newestFirst mentions, those of one article together */
  constructor(
    newestFirst: ArrayLike<Mention>,
    { mentions, heads }: { readonly mentions: Mentions; readonly heads: ArticleHeads },
  ) {
    this.#mentions = mentions;
    this.#heads = heads;
    const utterances: Place[] = [];
    const fragments: Place[] = [];
    const paraphrases: Place[] = [];
    for (let at = 0; at < newestFirst.length;) {
      const end = endOfArticle(newestFirst, at, mentions);
      const quoted = inTextOrder(newestFirst, at, end, mentions, "quotationPlaces");
      for (const place of quoted) (mentions.isFragment(place) ? fragments : utterances).push(place);
      for (const place of inTextOrder(newestFirst, at, end, mentions, "paraphrasePlaces")) {
        paraphrases.push(place);
      }
      at = end;
    }
    this.utterances = utterances.length;
    this.quotations = utterances.length + fragments.length;
    this.length = this.quotations + paraphrases.length;
    this.#places = new Uint32Array(this.length);
    this.#places.set(utterances);
    this.#places.set(fragments, this.utterances);
    this.#places.set(paraphrases, this.quotations);
  }

  rowAt(number: number): number {
    return this.#mentions.row(this.#mentionAt(number));
  }

  headAt(number: number): ArticleHead {
    return this.#heads.at(this.rowAt(number));
  }

  indexAt(number: number): number {
    return this.#mentions.index(this.#placeAt(number));
  }

  speakerAt(number: number): string {
    return this.#mentions.name(this.#mentionAt(number));
  }

  startAt(number: number): number {
    return this.#mentions.contextStart(this.#placeAt(number));
  }

  endAt(number: number): number {
    return this.#mentions.contextEnd(this.#placeAt(number));
  }

  firstByteAt(number: number): number {
    return this.#mentions.firstByte(this.#placeAt(number));
  }

  lastByteAt(number: number): number {
    return this.#mentions.lastByte(this.#placeAt(number));
  }

  #placeAt(number: number): Place {
    return this.#places[number] ?? 0;
  }

  #mentionAt(number: number): Mention {
    return this.#mentions.mentionAt(this.#placeAt(number));
  }
}

/** Where the mentions end that are of one article. */
function endOfArticle(all: ArrayLike<Mention>, start: number, mentions: Mentions): number {
  const row = mentions.row(all[start] ?? 0);
  let end = start + 1;
  while (end < all.length && mentions.row(all[end] ?? 0) === row) end += 1;
  return end;
}

/** What one article has of some mentions, in the order of its text. */
function inTextOrder(
  all: ArrayLike<Mention>,
  start: number,
  end: number,
  mentions: Mentions,
  places: "quotationPlaces" | "paraphrasePlaces",
): readonly Place[] {
  if (end === start + 1) return mentions[places](all[start] ?? 0);
  const found: Place[] = [];
  for (let at = start; at < end; at += 1) found.push(...mentions[places](all[at] ?? 0));
  return found.toSorted((a, b) => mentions.index(a) - mentions.index(b));
}
