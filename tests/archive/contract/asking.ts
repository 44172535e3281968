import type { Archive } from "../../../src/archive/archive.ts";
import type { Digest } from "../../../src/model/digest.ts";
import { slice } from "../../../src/model/span.ts";
import { quotationsOf } from "../../support/speech.ts";

export function titleOf({ article }: Digest): string {
  return article.title;
}

export async function titled(archive: Archive, words: string): Promise<readonly string[]> {
  return (await archive.findTitles(words, 5)).map(({ title }) => title);
}

export async function searched(archive: Archive, words: string): Promise<readonly string[]> {
  return (await archive.search(words, 0, 9)).articles.map(({ title }) => title);
}

export async function completed(
  archive: Archive,
  prefix: string,
  limit = 25,
): Promise<readonly string[]> {
  return (await archive.completeSpeakers(prefix, limit)).map(nameOf);
}

export function nameOf({ name }: { readonly name: string }): string {
  return name;
}

/** What the one named speaker whom `asked` means says, several parts joined by " … ". */
export async function wordsOf(
  archive: Archive,
  asked: string,
  about: string | null = null,
): Promise<readonly string[]> {
  const { named } = await archive.findSpeakers(asked);
  const quotations = await quotationsOf(
    archive,
    named.map(({ id }) => id),
    about,
  );
  return quotations.map(({ article, quotation }) =>
    quotation.spans.map((span) => slice(article.text, span)).join(" … "),
  );
}

/** What the archive says to one text, in every way that it can be asked. */
export async function answers(archive: Archive, asked: string): Promise<unknown> {
  const speakers = await archive.findSpeakers(asked);
  const ids = [...speakers.named, ...speakers.unnamed].map(({ id }) => id);
  return {
    speakers,
    quotations: await quotationsOf(archive, ids, null),
    about: await quotationsOf(archive, ids, asked),
    completed: await archive.completeSpeakers(asked, 25),
    search: await archive.search(asked, 0, 25),
    titles: await archive.findTitles(asked, 25),
    newest: await archive.newest(0, 25),
    verified: await archive.verify(asked, ids),
    status: await archive.status(),
  };
}
