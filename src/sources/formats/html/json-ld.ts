import { listOf, namesOf, propertyOf, tagsOf, textOf } from "../loose.ts";
import type { Page } from "./dom.ts";

/** What a page says of its article in the vocabulary of schema.org; null for what it does not. */
export interface LinkedData {
  readonly title: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly addresses: readonly string[];
  readonly tags: readonly string[];
  readonly body: string | null;
}

/** `NewsArticle`, `ReportageNewsArticle`, with or without the vocabulary's address. */
const ARTICLE_TYPE = /(?:^|[/:])(?:\w*Article|BlogPosting|LiveBlogPosting|Report)$/u;

/** Where an article may be kept within another node. */
const NESTS = ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement"];

/** Nodes that are looked at on one page; sites with lists of products reach hundreds. */
const MOST_NODES = 2000;

/** Finds the first article among a page's JSON-LD; scripts that are not JSON are passed over. */
export function readLinkedData(page: Page): LinkedData | null {
  const pending: unknown[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    for (const node of parseScript(script.textContent ?? "")) pending.push(node);
  }
  for (let index = 0; index < Math.min(pending.length, MOST_NODES); index += 1) {
    const node = pending[index];
    if (isArticle(node)) return readArticle(node);
    for (const nest of NESTS) {
      for (const child of listOf(propertyOf(node, nest))) pending.push(child);
    }
  }
  return null;
}

function parseScript(text: string): readonly unknown[] {
  try {
    return listOf(JSON.parse(text));
  } catch {
    return [];
  }
}

function isArticle(node: unknown): boolean {
  const types = listOf(propertyOf(node, "@type"));
  return types.some((type) => typeof type === "string" && ARTICLE_TYPE.test(type));
}

function readArticle(node: unknown): LinkedData {
  const page = propertyOf(node, "mainEntityOfPage");
  const addresses = [
    propertyOf(node, "url"),
    propertyOf(page, "@id"),
    page,
    propertyOf(node, "@id"),
  ];
  return {
    title: textOf(propertyOf(node, "headline")) ?? textOf(propertyOf(node, "name")),
    published: textOf(propertyOf(node, "datePublished")),
    modified: textOf(propertyOf(node, "dateModified")),
    authors: namesOf(propertyOf(node, "author")),
    publisher: namesOf(propertyOf(node, "publisher"))[0] ?? null,
    addresses: addresses.filter((address) => typeof address === "string"),
    tags: tagsOf(propertyOf(node, "keywords")),
    body: textOf(propertyOf(node, "articleBody")),
  };
}
