/** What Discord shows of escaped text: a backslash before a mark goes, the mark stays. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replaceAll(/\\([^\p{L}\p{N}\s])/gu, "$1");
}

/** The markdown that would take effect in a text: its marks without those that are escaped. */
export function activeMarks(markdown: string): string {
  return markdown.replaceAll(/\\[^\p{L}\p{N}\s]/gu, "").replaceAll(/[^\\*_~`|<>[\]()@#:]/g, "");
}

/** Whether a position is not within one character's two code units. */
export function isBetweenCharacters(text: string, position: number): boolean {
  const isPair = (text.codePointAt(position - 1) ?? 0) > 0xffff;
  return position === 0 || !isPair;
}
