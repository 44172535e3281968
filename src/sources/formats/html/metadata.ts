import type { ArticleDate } from "../../../model/article.ts";
import { readAddress } from "../../address.ts";
import { cleanLine, cleanOrNull, cleanSet } from "../../clean.ts";
import { parseDate } from "../../dates.ts";
import { withoutBy } from "../loose.ts";
import type { Page } from "./dom.ts";
import { readLinkedData } from "./json-ld.ts";

/** What a page states of its article, outside the article's text. */
export interface PageFacts {
  readonly title: string | null;
  readonly published: ArticleDate | null;
  readonly modified: ArticleDate | null;
  readonly source: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly tags: readonly string[];
  readonly caption: string | null;
  /** The text as the page's JSON-LD repeats it. */
  readonly body: string | null;
}

const TITLES = ["og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title"];
const PUBLISHED = [
  "article:published_time",
  "og:article:published_time",
  "og:published_time",
  "datepublished",
  "date",
  "pubdate",
  "publishdate",
  "publish-date",
  "publish_date",
  "dc.date",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.issued",
  "parsely-pub-date",
  "sailthru.date",
  "cxenseparse:recs:publishtime",
];
const MODIFIED = [
  "article:modified_time",
  "og:updated_time",
  "datemodified",
  "last-modified",
  "lastmod",
  "dc.date.modified",
  "dcterms.modified",
];
const AUTHORS = [
  "author",
  "article:author",
  "byl",
  "dc.creator",
  "parsely-author",
  "sailthru.author",
];
const SOURCES = ["og:site_name", "application-name", "dc.publisher", "publisher"];
const ADDRESSES = ["og:url", "twitter:url", "parsely-link"];
const TAGS = ["article:tag", "news_keywords", "keywords", "parsely-tags", "sailthru.tags"];

/** Reads what a page states in JSON-LD, in meta elements and in its markup, in this order of trust. */
export function readMetadata(page: Page): PageFacts {
  const linked = readLinkedData(page);
  const metas = readMetas(page);
  const first = (names: readonly string[]): string | null => firstOf(metas, names);
  const source = cleanOrNull(linked?.publisher) ?? first(SOURCES);
  const titles = [linked?.title, first(TITLES), textOf(page, "h1"), textOf(page, "title")];
  return {
    title: withoutSite(titles.map(cleanOrNull).find((title) => title !== null) ?? null, source),
    published: firstDate([
      linked?.published ?? null,
      ...allOf(metas, PUBLISHED),
      timeOf(page, '[itemprop~="datePublished"]'),
      timeOf(page, "time[pubdate]"),
    ]),
    modified: firstDate([
      linked?.modified ?? null,
      ...allOf(metas, MODIFIED),
      timeOf(page, '[itemprop~="dateModified"]'),
    ]),
    source,
    author: authorOf(linked?.authors ?? [], allOf(metas, AUTHORS)),
    url: addressOf([
      attributeOf(page, 'link[rel~="canonical"]', "href"),
      ...(linked?.addresses ?? []),
      ...allOf(metas, ADDRESSES),
    ]),
    tags: tagsOf(linked?.tags ?? [], metas),
    caption: cleanOrNull(textOf(page, "figure figcaption")),
    body: linked?.body ?? null,
  };
}

type Metas = ReadonlyMap<string, readonly string[]>;

/** The contents of meta elements by `property`, `name` or `itemprop`, in lower case. */
function readMetas(page: Page): Metas {
  const metas = new Map<string, string[]>();
  for (const meta of page.querySelectorAll("meta")) {
    const content = cleanOrNull(meta.getAttribute("content"));
    const names =
      meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop");
    if (content === null || names === null) continue;
    const name = names.trim().toLowerCase();
    const contents = metas.get(name);
    if (contents === undefined) metas.set(name, [content]);
    else contents.push(content);
  }
  return metas;
}

function allOf(metas: Metas, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => metas.get(name) ?? []);
}

function firstOf(metas: Metas, names: readonly string[]): string | null {
  return allOf(metas, names)[0] ?? null;
}

function textOf(page: Page, selector: string): string | null {
  return page.querySelector(selector)?.textContent ?? null;
}

function attributeOf(page: Page, selector: string, name: string): string | null {
  return page.querySelector(selector)?.getAttribute(name) ?? null;
}

function timeOf(page: Page, selector: string): string | null {
  return (
    attributeOf(page, selector, "datetime") ??
    attributeOf(page, selector, "content") ??
    textOf(page, selector)
  );
}

/** A page's own word on its authors; an address of a profile is no name. */
function authorOf(linked: readonly string[], metas: readonly string[]): string | null {
  const stated = cleanNames(linked);
  if (stated.length > 0) return stated.join(", ");
  return cleanNames(metas)[0] ?? null;
}

function cleanNames(texts: readonly string[]): string[] {
  const names = texts.map((text) => withoutBy(cleanLine(text)));
  return cleanSet(names).filter((name) => readAddress(name) === null);
}

function firstDate(texts: readonly (string | null)[]): ArticleDate | null {
  for (const text of texts) {
    const date = text === null ? null : parseDate(text);
    if (date !== null) return date;
  }
  return null;
}

function addressOf(candidates: readonly (string | null)[]): string | null {
  for (const candidate of candidates) {
    const address = readAddress(candidate);
    if (address !== null) return address;
  }
  return null;
}

function tagsOf(linked: readonly string[], metas: Metas): readonly string[] {
  const stated = cleanSet(linked);
  if (stated.length > 0) return stated;
  const name = TAGS.find((candidate) => metas.has(candidate));
  const contents = name === undefined ? [] : (metas.get(name) ?? []);
  // A tag of its own element may hold a comma; a list in one element has them between its tags.
  return cleanSet(name === "article:tag" ? contents : contents.flatMap((text) => text.split(",")));
}

/** `Flood in Ulm | The Daily` is called `Flood in Ulm`. */
function withoutSite(title: string | null, site: string | null): string | null {
  if (title === null || site === null || !title.endsWith(site)) return title;
  const rest = title.slice(0, -site.length);
  const cut = rest.replace(/ [-–—|:·»] $/u, "");
  return cut === rest || cut.trim() === "" ? title : cut.trim();
}
