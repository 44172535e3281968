import { createMemoryArchive } from "../../src/archive/memory.ts";
import { findInArchive, LIMITS } from "../../src/commands/find-in-archive.ts";
import { messageWords } from "../../src/discord/message-words.ts";
import type { Archive } from "../../src/archive/archive.ts";
import type { Digest } from "../../src/model/digest.ts";
import { KINDS, type Kind, type Message } from "./messages.ts";

/** Shares of messages, 0 to 1. */
export interface Found {
  /** Of which the article that they tell of comes first. */
  readonly first: number;
  /** Of which it is among the first five. */
  readonly inFive: number;
}

const SHOWN = 5;

/**
 * How often the article that a message tells of is found, by kind of message, and over all.
 *
 * @param words how many words are looked for
 */
export async function measure(
  digests: readonly Digest[],
  messages: readonly Message[],
  words: number,
): Promise<ReadonlyMap<Kind | "all", Found>> {
  const archive = createMemoryArchive();
  await archive.change({ put: digests });
  const ranks: { readonly kind: Kind; readonly rank: number }[] = [];
  for (const { kind, content, articleId } of messages) {
    const text = messageWords({ content, embeds: [] }, findInArchive.readsCode);
    ranks.push({ kind, rank: (await search(archive, text, words)).indexOf(articleId) });
  }
  return new Map(
    ([...KINDS, "all"] as const).map((kind) => {
      const own = ranks.filter((each) => kind === "all" || each.kind === kind);
      const share = (within: number) =>
        own.filter(({ rank }) => rank >= 0 && rank < within).length / Math.max(1, own.length);
      return [kind, { first: share(1), inFive: share(SHOWN) }];
    }),
  );
}

/** Ids of the articles that are found, best first. */
async function search(archive: Archive, text: string, words: number): Promise<readonly string[]> {
  const telling = await archive.tellingWords(text, { ...LIMITS, words });
  if (telling.length === 0) return [];
  const { articles } = await archive.search(telling.join(" "), 0, 0);
  return articles.map(({ id }) => id);
}
