import type { ArticleDate } from "../../../model/article.ts";
import { foldTitle } from "../../fold-title.ts";
import { isBreadcrumb } from "./furniture.ts";
import { readHeadLine, type HeadLine } from "./head-line.ts";

/** What stands between an article's headline and its body. */
export interface Head {
  readonly published: ArticleDate | null;
  /** A later change, or a day of which the page does not say what happened on it. */
  readonly changed: ArticleDate | null;
  readonly author: string | null;
  readonly caption: string | null;
  readonly bullets: readonly string[];
  /** Index of the body's first line. */
  readonly bodyStart: number;
}

/** Below this many words an unmarked line between headline and repetition is a label, not a text. */
const FEWEST_WORDS = 8;

interface Collected {
  published: ArticleDate | null;
  changed: ArticleDate | null;
  author: string | null;
  readonly captions: string[];
  readonly bullets: string[];
  /** Texts of unknown kind above the repeated headline: an uncredited caption, a standfirst. */
  readonly unmarked: string[];
  /** Whether anything but the headline was found. */
  isPage: boolean;
}

/**
 * Reads the head of an article: all lines up to the headline's repetition, then those that can only
 * belong to a head. The first line that could be the body's ends it.
 *
 * @param lines the article's cleaned lines, the headline first
 * @param repeat index of the headline's repetition, or null
 */
export function readHead(lines: readonly string[], repeat: number | null): Head {
  const collected: Collected = {
    published: null,
    changed: null,
    author: null,
    captions: [],
    bullets: [],
    unmarked: [],
    isPage: repeat !== null,
  };
  for (const line of lines.slice(1, repeat ?? 1)) {
    if (line !== "") collect(line, readHeadLine(line), collected);
  }
  const bodyStart = readBelow(lines, (repeat ?? 0) + 1, collected);
  return { ...finish(collected), bodyStart };
}

/** Goes on below the last headline while the lines are marked as furniture; gives the body's start. */
function readBelow(lines: readonly string[], from: number, collected: Collected): number {
  const title = foldTitle(lines[0] ?? "");
  let index = from;
  for (; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (line === "" || foldTitle(line) === title) continue;
    const found = readHeadLine(line);
    if (!belongsToHead(found, lines, index, collected)) break;
    collect(line, found, collected);
  }
  return index;
}

function belongsToHead(
  found: HeadLine,
  lines: readonly string[],
  index: number,
  collected: Collected,
): boolean {
  if (found.kind === "other") return false;
  if (isBreadcrumb(lines[index] ?? "")) return collected.isPage || isFurnished(lines, index + 1);
  if (found.kind === "bullet" && found.glyph === "hyphen") return collected.isPage;
  if (found.kind === "caption") {
    // A body's last word may be "(AP)" too: a caption has furniture on one side of it.
    return collected.isPage ? collected.captions.length === 0 : isFurnished(lines, index + 1);
  }
  return true;
}

function isFurnished(lines: readonly string[], from: number): boolean {
  const next = lines.slice(from).find((line) => line !== "");
  const kind = next === undefined ? "other" : readHeadLine(next).kind;
  return kind !== "other" && kind !== "caption";
}

function collect(line: string, found: HeadLine, collected: Collected): void {
  switch (found.kind) {
    case "furniture":
      break;
    case "stamp":
      collected.published ??= found.published;
      collected.changed ??= found.other;
      break;
    case "byline":
      collected.author ??= found.author;
      if (found.stamp !== null) collect(line, found.stamp, collected);
      break;
    case "caption":
      collected.captions.push(line);
      break;
    case "bullet":
      collected.bullets.push(found.text);
      break;
    case "other":
      if (line.split(" ").length >= FEWEST_WORDS) collected.unmarked.push(line);
      break;
  }
  collected.isPage = true;
}

/**
 * Without a credited caption, the first unmarked text is the photo's. What else there is stands
 * above the body as the editor's key points do, and joins them.
 */
function finish(collected: Collected): Omit<Head, "bodyStart"> {
  const { published, changed, author, captions, bullets, unmarked } = collected;
  const texts = [...captions, ...unmarked];
  const [caption = null] = texts;
  return {
    published,
    changed,
    author,
    caption,
    bullets: [...unmarked.filter((text) => text !== caption), ...bullets],
  };
}
