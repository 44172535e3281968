import { decode } from "./decode.ts";
import { foldTitle } from "./fold-title.ts";
import type { FoundArticle } from "./formats/format.ts";
import { fieldsOf, readStated, type Stated } from "./stated.ts";
import { readYaml } from "./yaml-text.ts";

/** The articles with what their sidecar states, and what in the sidecar could not be used. */
export interface Amended {
  readonly articles: readonly FoundArticle[];
  /** Each one clause: `entry 2: no article has this title`. */
  readonly problems: readonly string[];
}

/**
 * Puts what a sidecar states in the place of what the page states. A sidecar is a YAML mapping for
 * the one article of its file, or a list of mappings, each for the article of its `title`.
 */
export function applySidecar(articles: readonly FoundArticle[], sidecar: Uint8Array): Amended {
  const decoded = decode(sidecar);
  if (decoded.cause !== undefined) return { articles, problems: [decoded.cause] };
  let value: unknown;
  try {
    value = readYaml(decoded.text);
  } catch (error) {
    return { articles, problems: [`not YAML: ${error instanceof Error ? error.message : ""}`] };
  }
  if (Array.isArray(value)) return applyList(articles, value);
  const fields = fieldsOf(value);
  if (fields === null) return { articles, problems: ["neither a mapping nor a list of mappings"] };
  const { stated, problems } = readStated(fields);
  const [only] = articles;
  if (only !== undefined && articles.length === 1) {
    return { articles: [amend(only, stated)], problems };
  }
  const listed = applyList(articles, [value]);
  return { articles: listed.articles, problems: listed.problems };
}

function applyList(articles: readonly FoundArticle[], entries: readonly unknown[]): Amended {
  const amended = [...articles];
  const problems: string[] = [];
  const places = new Map<string, number>();
  for (const [place, { title }] of articles.entries()) {
    const folded = foldTitle(title);
    if (!places.has(folded)) places.set(folded, place);
  }
  for (const [index, entry] of entries.entries()) {
    const name = entries.length === 1 ? "" : `entry ${String(index + 1)}: `;
    const fields = fieldsOf(entry);
    if (fields === null) {
      problems.push(`${name}not a mapping`);
      continue;
    }
    const { stated, problems: wrong } = readStated(fields);
    problems.push(...wrong.map((problem) => name + problem));
    const place = stated.title === null ? undefined : places.get(foldTitle(stated.title));
    const article = place === undefined ? undefined : amended[place];
    if (place === undefined || article === undefined) {
      problems.push(`${name}${stated.title === null ? "no title" : "no article has this title"}`);
    } else amended[place] = amend(article, stated);
  }
  return { articles: amended, problems };
}

function amend(article: FoundArticle, stated: Stated): FoundArticle {
  return {
    ...article,
    title: stated.title ?? article.title,
    date: stated.date ?? article.date ?? stated.changed,
    published: stated.date?.day ?? article.published,
    source: stated.source ?? article.source,
    author: stated.author ?? article.author,
    url: stated.url ?? article.url,
    tags: stated.tags ?? article.tags,
    bullets: stated.bullets ?? article.bullets,
  };
}
