import type { Archive } from "../../src/archive/archive.ts";
import type { ArchivedParaphrase, ArchivedQuotation } from "../../src/model/archive-facts.ts";
import type { SpeechPage, SpeechQuestion } from "../../src/model/speech.ts";

/** A page that has room for all. */
export const ALL: SpeechPage = {
  page: 0,
  most: Number.MAX_SAFE_INTEGER,
  size: Number.MAX_SAFE_INTEGER,
  itemFrame: 0,
  articleFrame: 0,
};

/** Of all articles, about anything. */
export const ANYTHING: SpeechQuestion = {
  speakerIds: [],
  articleId: null,
  about: null,
  filter: null,
  isRetoldToo: true,
};

/** All that some speakers said. */
export async function quotationsOf(
  archive: Archive,
  speakerIds: readonly string[],
  about: string | null,
): Promise<readonly ArchivedQuotation[]> {
  return (await archive.speech({ ...ANYTHING, speakerIds, about }, ALL)).quotations;
}

/** All that articles retell of what some speakers said. */
export async function paraphrasesOf(
  archive: Archive,
  speakerIds: readonly string[],
  about: string | null,
): Promise<readonly ArchivedParaphrase[]> {
  return (await archive.speech({ ...ANYTHING, speakerIds, about }, ALL)).paraphrases;
}

/** All that an article quotes, whoever said it. */
export async function quotationsIn(
  archive: Archive,
  articleId: string,
  about: string | null,
): Promise<readonly ArchivedQuotation[]> {
  const question = { ...ANYTHING, speakerIds: null, articleId, about };
  return (await archive.speech(question, ALL)).quotations;
}

/** All that an article retells, whoever said it. */
export async function paraphrasesIn(
  archive: Archive,
  articleId: string,
  about: string | null,
): Promise<readonly ArchivedParaphrase[]> {
  const question = { ...ANYTHING, speakerIds: null, articleId, about };
  return (await archive.speech(question, ALL)).paraphrases;
}
