import type { Archive } from "../archive/archive.ts";
import type { Article } from "../model/article.ts";

/** Of some articles, those that quote anybody: their ids. */
export async function quotingIds(
  archive: Archive,
  articles: readonly Article[],
): Promise<readonly string[]> {
  const ids = [...new Set(articles.map(({ id }) => id))];
  const digests = await Promise.all(ids.map((id) => archive.digest(id)));
  return ids.filter((_id, index) => (digests[index]?.quotations.length ?? 0) > 0);
}
