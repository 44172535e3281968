import type { Archive } from "../../archive/archive.ts";
import type { Reply } from "../../model/reply.ts";
import { findDates } from "../../reading/summaries/find-dates.ts";
import { findPlaces } from "../../reading/summaries/find-places.ts";
import { SUMMARY_WORDS, termsOfTexts } from "../../reading/summaries/summarise.ts";
import { findArticle } from "../find-article.ts";
import { keyPassages, type Length } from "./key-passages.ts";

/** What is in an article, given by its id or by words of its title. */
export async function summariseArticle(
  archive: Archive,
  asked: string,
  length: Length,
): Promise<Reply> {
  const found = await findArticle(archive, asked);
  if ("instead" in found) return found.instead;
  const { digest } = found;
  const { article, sentences, people, quotations } = digest;
  return {
    kind: "summary",
    article,
    // The editor's points stand above the sentences.
    keySentences: keyPassages(digest, SUMMARY_WORDS[length], termsOfTexts(article.bullets)),
    sentences: sentences.length,
    quotations: quotations.length,
    quoted: await archive.speakersQuotedIn(article.id),
    places: findPlaces(article.text, people),
    dates: findDates(article.text),
  };
}
