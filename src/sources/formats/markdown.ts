import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import type { Root } from "mdast";
import { cleanAll, cleanLine } from "../clean.ts";
import { foldTitle } from "../fold-title.ts";
import { FormatError, isFilled, type Format, type Found } from "./format.ts";
import { blocksOf, type Block } from "./markdown/blocks.ts";
import { isTooIntricate } from "./markdown/intricate.ts";
import { readFrontMatter } from "./markdown/front-matter.ts";

/**
 * One article in Markdown. Its title stands in the front matter, else in the first heading of the
 * first level, else in the first line; all other text is its body, without marks and images.
 */
export const markdown: Format = { name: "Markdown", parse };

function parse(text: string): Found {
  const root = readTree(text);
  const { stated, problems } = readFrontMatter(root, text);
  const { title, body } = takeTitle(blocksOf(root), stated.title);
  const paragraphs = cleanAll(body);
  if (title === "") throw new FormatError("no headline", { fault: "noArticle" });
  if (!isFilled(paragraphs))
    throw new FormatError("no text under the headline", { fault: "noArticle" });
  const article = {
    title,
    date: stated.date ?? stated.changed,
    published: stated.date?.day ?? null,
    source: stated.source,
    author: stated.author,
    url: stated.url,
    tags: stated.tags ?? [],
    dateline: null,
    bullets: stated.bullets ?? [],
    caption: null,
    paragraphs,
  };
  return { articles: [article], problems };
}

function readTree(text: string): Root {
  if (isTooIntricate(text)) throw new FormatError("Markdown nested too deeply");
  try {
    return fromMarkdown(text, {
      extensions: [gfm(), frontmatter(["yaml"])],
      mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(["yaml"])],
    });
  } catch (error) {
    throw new FormatError("Markdown nested too deeply", { cause: error });
  }
}

/** A title that is stated and stands above the text too belongs to the text once only. */
function takeTitle(
  blocks: readonly Block[],
  stated: string | null,
): { readonly title: string; readonly body: readonly string[] } {
  const texts = blocks.map(({ text }) => text);
  const heading = blocks.findIndex(({ level }) => level === 1);
  if (stated !== null) {
    const repeated = blocks.findIndex(
      ({ level, text }, index) =>
        (level !== null || index === 0) && foldTitle(cleanLine(text)) === foldTitle(stated),
    );
    return { title: stated, body: texts.filter((_, index) => index !== repeated) };
  }
  if (heading >= 0) {
    return {
      title: cleanLine(texts[heading] ?? ""),
      body: texts.filter((_, index) => index !== heading),
    };
  }
  const [first = "", ...others] = texts;
  const [line = "", ...rest] = first.split("\n");
  return { title: cleanLine(line), body: [rest.join("\n"), ...others] };
}
