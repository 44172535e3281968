import { Readability } from "@mozilla/readability";
import { splitLines } from "../clean.ts";
import { FormatError, isFilled, type Format, type Found } from "./format.ts";
import { isNode, openPage, type Page, type PageNode } from "./html/dom.ts";
import { readMetadata } from "./html/metadata.ts";
import { paragraphsOfNode } from "./html/paragraphs.ts";
import { readHead } from "./scraped-text/head.ts";
import { withoutInterruptions } from "./scraped-text/interruptions.ts";
import { endOfBody } from "./scraped-text/tail.ts";

/** A web page with one article, as a browser saves it. */
export const html: Format = { name: "HTML", parse };

/**
 * Readability looks for more where it found less than this; its own 500 characters are more than a
 * news brief has, and what it then takes in is the page's furniture.
 */
const SHORTEST_ARTICLE = 200;

/** What is beside an article, wherever it stands; captions are read before. */
const BESIDE =
  "nav, aside, figcaption, script, style, noscript, template, form, dialog, title, meta, link";

function parse(source: string): Found {
  const page = openPage(source);
  const facts = readMetadata(page);
  for (const element of page.querySelectorAll(BESIDE)) element.remove();
  const read = readArticle(page);
  const found = read === null ? [] : paragraphsOfNode(read.content);
  const texts = hasSentence(found) ? found : splitLines(facts.body ?? "");
  const title = facts.title ?? read?.title ?? "";
  if (title === "") throw new FormatError("no headline", { fault: "noArticle" });
  const head = readHead([title, ...texts], null);
  const below = withoutInterruptions(texts.slice(head.bodyStart - 1));
  const paragraphs = below.slice(0, endOfBody(below)).filter((text) => text.trim() !== "");
  if (!hasSentence(paragraphs) || !isFilled(paragraphs))
    throw new FormatError("no article text", { fault: "noArticle" });
  const published = facts.published ?? head.published;
  const article = {
    title,
    date: published ?? facts.modified ?? head.changed,
    published: published?.day ?? null,
    source: facts.source,
    author: facts.author ?? head.author ?? read?.author ?? null,
    url: facts.url,
    tags: facts.tags,
    dateline: null,
    bullets: head.bullets,
    caption: facts.caption ?? head.caption,
    paragraphs,
  };
  return { articles: [article], problems: [] };
}

interface ReadArticle {
  readonly content: PageNode;
  readonly title: string | null;
  readonly author: string | null;
}

/** The part of a page that is its article; null where there is none. Changes the page. */
function readArticle(page: Page): ReadArticle | null {
  try {
    const article = new Readability<unknown>(page, {
      charThreshold: SHORTEST_ARTICLE,
      disableJSONLD: true,
      serializer: (node: unknown) => node,
    }).parse();
    const content = article?.content;
    if (!isNode(content)) return null;
    return { content, title: article?.title ?? null, author: article?.byline ?? null };
  } catch (error) {
    throw new FormatError("HTML that cannot be searched for an article", { cause: error });
  }
}

/** Menus and lists of links have labels; an article has sentences. */
function hasSentence(paragraphs: readonly string[]): boolean {
  return paragraphs.some((text) => /[.!?…。！？]["'”’»)\]]*$/u.test(text));
}
