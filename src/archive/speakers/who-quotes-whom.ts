import type { ArticleHead } from "../../model/article.ts";
import type { QuotedSpeaker, QuotingArticle } from "../../model/speaker-entry.ts";
import type { Entry } from "./entry.ts";
import type { Sources } from "./make-entry.ts";
import type { Mention } from "./mentions.ts";
import { showEntry } from "./show-entry.ts";

/** The articles that quote a speaker, the newest first. */
export function articlesQuoting(entry: Entry, sources: Sources): readonly QuotingArticle[] {
  const { mentions, heads } = sources;
  const byRow = new Map<number, { article: ArticleHead; utterances: number; fragments: number }>();
  for (const mention of entry.tally.newestFirst(sources)) {
    if (mentions.quotations(mention) === 0) continue;
    const row = mentions.row(mention);
    const counts = byRow.get(row) ?? { article: heads.at(row), utterances: 0, fragments: 0 };
    byRow.set(row, counts);
    counts.utterances += mentions.utterances(mention);
    counts.fragments += mentions.quotations(mention) - mentions.utterances(mention);
  }
  return [...byRow.values()];
}

/**
 * Whom an article quotes, the most quoted first; of equals who is quoted first.
 *
 * @param mentioned its mentions, and whose each is
 */
export function speakersQuoted(
  mentioned: Iterable<readonly [Mention, Entry]>,
  sources: Sources,
): readonly QuotedSpeaker[] {
  const { mentions } = sources;
  const found = new Map<Entry, { utterances: number; fragments: number; first: number }>();
  for (const [mention, entry] of mentioned) {
    const [place] = mentions.quotationPlaces(mention);
    if (place === undefined) continue;
    const first = mentions.index(place);
    const counts = found.get(entry) ?? { utterances: 0, fragments: 0, first };
    found.set(entry, counts);
    counts.utterances += mentions.utterances(mention);
    counts.fragments += mentions.quotations(mention) - mentions.utterances(mention);
    counts.first = Math.min(counts.first, first);
  }
  return [...found]
    .toSorted(
      ([, a], [, b]) =>
        b.utterances - a.utterances || b.fragments - a.fragments || a.first - b.first,
    )
    .map(([entry, { utterances, fragments }]) => ({
      speaker: showEntry(entry, sources),
      utterances,
      fragments,
    }));
}
