import { cleanLines } from "../clean.ts";
import { joinWrapped } from "../wrapping.ts";
import { FormatError, isFilled, type Format, type Found, type FoundArticle } from "./format.ts";
import { readHead } from "./scraped-text/head.ts";
import { withoutInterruptions } from "./scraped-text/interruptions.ts";
import { createHeadLineReader, type HeadLineReader } from "./scraped-text/head-line.ts";
import { splitArticles, type Part } from "./scraped-text/split.ts";
import { endOfBody } from "./scraped-text/tail.ts";

/**
 * News pages saved as plain text, one or several in a file, with what the page holds besides; and
 * plain text that was never a page: its first line is the headline.
 */
export const scrapedText: Format = { name: "scraped text", isClean: true, parse };

const NO_TEXT = "no text under the headline";

function parse(text: string): Found {
  const lines = cleanLines(text);
  const readLine = createHeadLineReader();
  const parts = splitArticles(lines, readLine);
  if (parts.length === 0) throw new FormatError("no headline", { fault: "noArticle" });
  const articles: FoundArticle[] = [];
  const problems: string[] = [];
  for (const part of parts) {
    const article = readPart(lines, part, readLine);
    if (article === null) problems.push(`line ${String(part.start + 1)}: ${NO_TEXT}`);
    else articles.push(article);
  }
  if (articles.length === 0) throw new FormatError(NO_TEXT, { fault: "noArticle" });
  return { articles, problems };
}

/** One article; null where there is no text under its headline. */
function readPart(
  lines: readonly string[],
  { start, repeat, end }: Part,
  readLine: HeadLineReader,
): FoundArticle | null {
  const own = lines.slice(start, end);
  const head = readHead(own, repeat === null ? null : repeat - start, readLine);
  const below = withoutInterruptions(own.slice(head.bodyStart));
  const body = joinWrapped(below.slice(0, endOfBody(below)));
  // A page that says all it has to say in points has no other body.
  const [paragraphs, bullets] = body.length === 0 ? [head.bullets, []] : [body, head.bullets];
  if (!isFilled(paragraphs)) return null;
  return {
    title: own[0] ?? "",
    date: head.published ?? head.changed,
    published: head.published?.day ?? null,
    source: null,
    author: head.author,
    url: null,
    tags: [],
    dateline: null,
    bullets,
    caption: head.caption,
    paragraphs,
  };
}
