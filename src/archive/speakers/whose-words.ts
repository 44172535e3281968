import type { Entry } from "./entry.ts";
import type { SpeechPlace } from "./mentions.ts";

/** The entries whose words one article's quotations and paraphrases are, by their indices in its digest. */
export interface EntriesBySpeech {
  readonly quotations: ReadonlyMap<number, Entry>;
  readonly paraphrases: ReadonlyMap<number, Entry>;
}

/** For each article by its id, whose words are whose. Linear in what all entries have said. */
export function whoseWords(entries: Iterable<Entry>): ReadonlyMap<string, EntriesBySpeech> {
  const articles = new Map<
    string,
    { readonly quotations: Map<number, Entry>; readonly paraphrases: Map<number, Entry> }
  >();

  function articleOf({ articleId }: SpeechPlace) {
    const found = articles.get(articleId) ?? { quotations: new Map(), paraphrases: new Map() };
    articles.set(articleId, found);
    return found;
  }

  for (const entry of entries) {
    for (const { places } of entry.quoted) {
      for (const place of places) articleOf(place).quotations.set(place.index, entry);
    }
    for (const place of entry.retold) articleOf(place).paraphrases.set(place.index, entry);
  }
  return articles;
}
