/** What starts markdown, a mention, a timestamp, a link or an emoji wherever it stands. */
const SPECIAL = /[\\*_~`|<>[\]()@#:]/g;
/** What starts a list at the start of a line, indented or not: "- x", "+ x", "1. x". */
const LIST = /^(\s*)(?:(?=[-+])|(\d+)(?=[.)]))/;
/** Control characters, line breaks, and marks that turn the reading direction of what follows them. */
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Article text as Discord markdown that shows that text. */
export function escapeMarkdown(text: string): string {
  return text.replace(SPECIAL, String.raw`\$&`);
}

/** Markdown that stands at the start of a line, kept from starting a list. At most one character longer. */
export function escapeLineStart(markdown: string): string {
  return markdown.replace(LIST, "$1$2\\");
}

/** A text on one line, well formed, without invisible characters that change how others look. */
export function toLine(text: string): string {
  return text.toWellFormed().replace(INVISIBLE, " ");
}
