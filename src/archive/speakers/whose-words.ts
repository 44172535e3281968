import type { Entry } from "./entry.ts";

/** The entries whose words one article's quotations and paraphrases are, by their indices in its digest. */
export interface EntriesBySpeech {
  readonly quotations: ReadonlyMap<number, Entry>;
  readonly paraphrases: ReadonlyMap<number, Entry>;
}

/**
 * Whose words are whose in an article. Linear in how many articles its speakers are in.
 *
 * @param entries all that it quotes or retells
 */
export function whoseWords(articleId: string, entries: readonly Entry[]): EntriesBySpeech {
  const quotations = new Map<number, Entry>();
  const paraphrases = new Map<number, Entry>();
  for (const entry of entries) {
    const here = entry.quoted.find(({ article }) => article.id === articleId);
    for (const { index } of here?.places ?? []) quotations.set(index, entry);
    for (const place of entry.retold) {
      if (place.articleId === articleId) paraphrases.set(place.index, entry);
    }
  }
  return { quotations, paraphrases };
}
