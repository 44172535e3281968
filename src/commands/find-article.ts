import type { Archive } from "../archive/archive.ts";
import { articleIdIn } from "../model/article-option.ts";
import type { Digest } from "../model/digest.ts";
import type { Reply } from "../model/reply.ts";

/** Titles offered where none fits. */
const NEAREST = 3;

/**
 * The article that an option means: by its id, or by words of its title; where there is none, what is
 * answered instead.
 */
export async function findArticle(
  archive: Archive,
  asked: string,
): Promise<{ readonly digest: Digest } | { readonly instead: Reply }> {
  const id = articleIdIn(asked);
  const chosen = await archive.digest(id ?? asked);
  if (chosen !== null) return { digest: chosen };
  if (id !== null) return { instead: { kind: "gone", what: "article", article: null } };
  const [titled] = await archive.findTitles(asked, 1);
  const digest = titled === undefined ? null : await archive.digest(titled.id);
  if (digest !== null) return { digest };
  const { hits } = await archive.search(asked, 0, NEAREST);
  const titles = hits.map(({ article: { title } }) => title);
  return { instead: { kind: "nothingFound", sought: "article", asked, nearest: titles } };
}
