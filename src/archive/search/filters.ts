import type { ArticleHead } from "../../model/article.ts";
import { foldName, termsOf } from "../terms.ts";
import type { Correction } from "./correct.ts";
import type { SpeakerDirectory } from "../speakers/speaker-directory.ts";
import type { Query } from "./query.ts";

export interface Filters {
  /** Whether an article may answer, whatever its words; null where every one may. */
  readonly passes: ((article: ArticleHead) => boolean) | null;
  /** Names that are spelt otherwise here. */
  readonly corrections: readonly Correction[];
  /** Names that nobody has. */
  readonly missing: readonly string[];
}

/** What `person:`, `source:`, `after:` and `before:` ask of an article. */
export function filtersOf(query: Query, directory: SpeakerDirectory): Filters {
  const { persons, sources, after, before } = query;
  const corrections: Correction[] = [];
  const missing: string[] = [];
  const circles = persons.map((person) => {
    const matches = directory.find(person);
    const found = [...matches.named, ...matches.unnamed];
    const rows = new Set(found.flatMap(({ id }) => [...directory.rowsQuoting(id)]));
    const [first] = matches.named;
    if (matches.corrected && first !== undefined) {
      corrections.push({ asked: person, used: first.name });
      for (const row of directory.rowsNaming(first.name)) rows.add(row);
    }
    for (const row of directory.rowsNaming(person)) rows.add(row);
    if (rows.size === 0) missing.push(person);
    return new Set(Array.from(rows, (row) => directory.sources.heads.at(row).id));
  });
  const publishers = sources.map(termsOf);
  const isFree = circles.length + publishers.length === 0 && after === null && before === null;
  return {
    passes: isFree
      ? null
      : (article) =>
          isWithin(article, after, before) &&
          circles.every((articles) => articles.has(article.id)) &&
          (publishers.length === 0 || publishers.some((words) => isFrom(article, words))),
    corrections,
    missing,
  };
}

function isWithin({ date }: ArticleHead, after: string | null, before: string | null): boolean {
  if (after === null && before === null) return true;
  if (date === null) return false;
  return (after === null || date.day >= after) && (before === null || date.day < before);
}

/** Whether an article's publisher, or its address's host, has all the words. */
function isFrom({ source, url }: ArticleHead, words: readonly string[]): boolean {
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname : "";
  return (
    isNameOf(source ?? "", words) ||
    (words.length > 0 && words.every((word) => host.includes(word)))
  );
}

/** Whether a publisher's name has all the words, of which there is one at least. */
export function isNameOf(source: string, words: readonly string[]): boolean {
  const name = foldName(source).replaceAll(" ", "");
  return words.length > 0 && words.every((word) => name.includes(word));
}
