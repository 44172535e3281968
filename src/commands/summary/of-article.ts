import type { Archive } from "../../archive/archive.ts";
import type { Digest } from "../../model/digest.ts";
import type { Reply } from "../../model/reply.ts";
import { findDates } from "../../reading/summaries/find-dates.ts";
import { findPlaces } from "../../reading/summaries/find-places.ts";
import { SUMMARY_WORDS } from "../../reading/summaries/summarise.ts";
import { keyPassages, type Length } from "./key-passages.ts";

/** Titles offered where none fits. */
const NEAREST = 3;

/** What is in an article, given by its id or by words of its title. */
export async function summariseArticle(
  archive: Archive,
  asked: string,
  length: Length,
): Promise<Reply> {
  const digest = await find(archive, asked);
  if (digest === null) {
    const { hits } = await archive.search(asked, 0, NEAREST);
    const nearest = hits.length > 0 ? hits : await archive.newest(0, NEAREST);
    return {
      kind: "nothingFound",
      sought: "article",
      asked,
      nearest: nearest.map(({ article: { title } }) => title),
    };
  }
  const { article, sentences, people } = digest;
  return {
    kind: "summary",
    article,
    // The editor's points stand above the sentences.
    keySentences: keyPassages(digest, SUMMARY_WORDS[length], article.bullets),
    sentences: sentences.length,
    quoted: await archive.speakersQuotedIn(article.id),
    places: findPlaces(article.text, people),
    dates: findDates(article.text),
  };
}

async function find(archive: Archive, asked: string): Promise<Digest | null> {
  const chosen = await archive.digest(asked);
  if (chosen !== null) return chosen;
  const [titled] = await archive.findTitles(asked, 1);
  return titled === undefined ? null : archive.digest(titled.id);
}
