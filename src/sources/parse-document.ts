import type { Article, Origin } from "../model/article.ts";
import type { Fault, LeftOut } from "../model/ingest-report.ts";
import { readAddress } from "./address.ts";
import { cleanAll, cleanLine, cleanOrNull, cleanSet } from "./clean.ts";
import { splitDateline } from "./dateline.ts";
import { decode } from "./decode.ts";
import {
  FormatError,
  isFilled,
  type Format,
  type Found,
  type FoundArticle,
} from "./formats/format.ts";
import { formatOf } from "./formats/formats.ts";
import { articleId } from "./identity.ts";
import { applySidecar } from "./sidecar.ts";
import { SIDECAR_SUFFIX, type RawDocument } from "./source.ts";

/** A broken export has a broken line a record; a log that lists them all helps nobody. */
const MOST_PROBLEMS = 50;

/** What a raw document holds. */
export interface ParsedDocument {
  /** In the document's order. */
  readonly articles: readonly Article[];
  /** What of the document, or of its sidecar, could not be read. */
  readonly problems: readonly LeftOut[];
}

/**
 * Reads a raw document by the format of its extension. Never throws: a document, a part of it or a
 * sidecar that cannot be read is a problem beside the articles that can.
 */
export async function parseDocument(document: RawDocument): Promise<ParsedDocument> {
  const entry = formatOf(document.path);
  if (entry === null)
    return unreadable(document.path, {
      cause: "no known format has this extension",
      fault: "format",
    });
  return parseAs(await entry.load(), document);
}

/** Reads a raw document as one in this format. Never throws. */
export function parseAs(format: Format, { path, bytes, sidecar }: RawDocument): ParsedDocument {
  const found = readFound(format, bytes);
  if ("cause" in found) return unreadable(path, found);
  const problems = listed(path, found.problems, "part");
  let cleaned = format.isClean === true ? found.articles : cleanArticles(found.articles);
  if (sidecar !== null) {
    const amended = applySidecar(cleaned, sidecar);
    problems.push(...listed(path + SIDECAR_SUFFIX, amended.problems, "stated"));
    cleaned = amended.articles;
  }
  if (cleaned.length === 0 && problems.length === 0) {
    problems.push({ path, cause: "no article", fault: "noArticle" });
  }
  const articles = cleaned.map((article, part) => finish(article, { path, part }));
  return { articles, problems };
}

/** Why a document holds nothing. */
interface Why {
  readonly cause: string;
  readonly fault: Fault;
}

/** The problems of one file; of very many, the first and how many more. */
function listed(path: string, causes: readonly string[], fault: Fault): LeftOut[] {
  const first = causes.slice(0, MOST_PROBLEMS);
  const more = causes.length - first.length;
  if (more > 0) first.push(`${more} more problems like these`);
  return first.map((cause) => ({ path, cause, fault }));
}

function unreadable(path: string, why: Why): ParsedDocument {
  return { articles: [], problems: [{ path, ...why }] };
}

/** What the format finds, or why it finds nothing. */
function readFound(format: Format, bytes: Uint8Array): Found | Why {
  const decoded = decode(bytes);
  if (decoded.cause !== undefined) return decoded;
  try {
    return format.parse(decoded.text);
  } catch (error) {
    if (error instanceof FormatError) return { cause: error.message, fault: error.fault };
    // A fault of ours or of a library's leaves out this document, and not all others.
    const cause = error instanceof Error ? error.message : String(error);
    return { cause: `reading it as ${format.name} failed: ${cause}`, fault: "format" };
  }
}

/** Whatever a format lets through, no control character or empty text gets into an article. */
function cleanArticles(articles: readonly FoundArticle[]): readonly FoundArticle[] {
  return articles.map(clean).filter((article) => article !== null);
}

function clean(article: FoundArticle): FoundArticle | null {
  const title = cleanLine(article.title);
  const paragraphs = cleanAll(article.paragraphs);
  if (title === "" || !isFilled(paragraphs)) return null;
  return {
    ...article,
    title,
    source: cleanOrNull(article.source),
    author: cleanOrNull(article.author),
    url: readAddress(article.url),
    tags: cleanSet(article.tags),
    dateline: cleanOrNull(article.dateline),
    bullets: cleanAll(article.bullets),
    caption: cleanOrNull(article.caption),
    paragraphs,
  };
}

function finish(found: FoundArticle, origin: Origin): Article {
  const { title, date, source, author, url, tags, bullets, caption, published } = found;
  const [first, ...others] = found.paragraphs;
  const { dateline, rest } = splitDateline(first, others);
  const body = rest === "" ? others : [rest, ...others];
  return {
    id: articleId({ title, url, published }),
    title,
    date,
    source,
    author,
    url,
    tags,
    dateline: found.dateline ?? dateline,
    bullets,
    caption,
    text: body.join("\n"),
    origin,
  };
}
