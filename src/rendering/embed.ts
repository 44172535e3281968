import type { APIEmbed } from "discord-api-types/v10";

import type { Paging } from "../model/ask.ts";
import { EMBED_DESCRIPTION, EMBED_TITLE, FOOTER } from "./limits.ts";
import { markdownLength, shareOut, shorten, shortenMarkdown } from "./shorten.ts";
import type { Span } from "../model/span.ts";
import type { Texts } from "../texts/texts.ts";

/** The embed's edge; it means nothing. */
const COLOUR = 0x2f6f6b;
const BREAK = "\n";
/** Stands for lines that a description has no room for. */
const MORE = "…";
/** What a text that has to be cut keeps at least, in code units of markdown. */
const LEAST_TEXT = 40;
/** "**" before and behind. */
const MARKS_OF_BOLD = 4;

/**
 * A line of an embed: finished markdown, or words of an article that may have to be shortened,
 * between finished pieces.
 */
export type Line =
  | string
  | {
      readonly before: string;
      readonly text: string;
      readonly marked?: readonly Span[];
      readonly after: string;
    };

/** The frame that all replies share. Title and footer are plain text. */
export function embed(title: string, lines: readonly Line[], footer: readonly string[]): APIEmbed {
  const facts = footer.filter((fact) => fact !== "");
  return {
    title: shortenMarkdown(title, EMBED_TITLE),
    description: joinLines(lines[0] === "" ? lines.slice(1) : lines),
    color: COLOUR,
    ...(facts.length === 0 ? {} : { footer: { text: shorten(facts.join(" · "), FOOTER) } }),
  };
}

/** An embed with one more fact in its footer. Plain text. */
export function withFact(found: APIEmbed, fact: string): APIEmbed {
  const facts = found.footer === undefined ? fact : `${found.footer.text} · ${fact}`;
  return { ...found, footer: { text: shorten(facts, FOOTER) } };
}

/** "page 1 of 3", where there are several. */
export function pageNote({ page, pages }: Paging, texts: Texts): readonly string[] {
  return pages === 1 ? [] : [texts.pages.page(page + 1, pages)];
}

/**
 * Lines joined so that they fit a description: finished ones stay, the words share what is left.
 * Where that would leave them next to nothing, the last lines give way to "…".
 */
function joinLines(all: readonly Line[]): string {
  const isWhole = countFitting(all, EMBED_DESCRIPTION) === all.length;
  const lines = isWhole
    ? all
    : [...all.slice(0, countFitting(all, EMBED_DESCRIPTION - MORE.length - BREAK.length)), MORE];
  let fixed = lines.length * BREAK.length;
  const lengths: number[] = [];
  for (const line of lines) {
    if (typeof line === "string") fixed += line.length;
    else {
      fixed += line.before.length + line.after.length;
      lengths.push(wordsLength(line));
    }
  }
  const share = shareOut(lengths, EMBED_DESCRIPTION - fixed);
  return lines
    .map((line) =>
      typeof line === "string"
        ? line
        : line.before + shortenMarkdown(line.text, share, line.marked) + line.after,
    )
    .join(BREAK);
}

/** How many of the first lines fit into `room`, each of their texts cut to the least. */
function countFitting(lines: readonly Line[], room: number): number {
  let used = 0;
  for (const [index, line] of lines.entries()) {
    used += BREAK.length;
    if (typeof line === "string") used += line.length;
    else used += line.before.length + line.after.length + Math.min(LEAST_TEXT, wordsLength(line));
    if (used > room) return index;
  }
  return lines.length;
}

/** The length of a line's words as markdown, at most. */
function wordsLength({ text, marked = [] }: Exclude<Line, string>): number {
  return markdownLength(text) + MARKS_OF_BOLD * marked.length;
}
