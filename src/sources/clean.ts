/** Every sign that ends a line in some text or other; `\r\n` is one end, not two. */
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;

/** The space of any script and width, and the tab. */
const SPACES = /[\t\p{Zs}]+/gu;

/**
 * What has no shape of its own on the page: control characters, byte order marks, zero-width
 * spaces, soft hyphens, and the signs that turn the direction of foreign text around. The joiners
 * U+200C and U+200D stay: Persian words and emoji are written with them.
 */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/gu;

/** Halves of a character: no text holds them, and no file can. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

/**
 * Whatever of the above a line may have, but for plain spaces. Halves of a character are looked for as
 * units, so that an emoji is taken for one here.
 */
const SIGNS = String.raw`\u0000-\u0009\u000b-\u001f\u007f-\u00a0\u00ad\u1680\u2000-\u200b\u2028-\u202f\u205f-\u2060\u2066-\u2069\u3000\ud800-\udfff\ufeff\ufff9-\ufffb`;
const UNCLEAN = new RegExp(String.raw`[\n${SIGNS}]`);
/** The same in lines that line feeds end. */
const UNCLEAN_LINES = new RegExp(`[${SIGNS}]`);

/** Whether a line certainly has nothing of it, as most lines: a look at each character tells. */
function isClean(text: string): boolean {
  if (text.startsWith(" ") || text.endsWith(" ") || text.includes("  ")) return false;
  return !UNCLEAN.test(text);
}

/** The lines of a text, without their ends; a text that ends with a line end has no empty last line. */
export function splitLines(text: string): string[] {
  const lines = text.split(LINE_END);
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

/**
 * One line of text as an article holds it: no control characters, spaces of any kind as single
 * ordinary ones, none at either end. Words, punctuation, quotation marks and dashes stay as they are.
 */
export function cleanLine(text: string): string {
  if (isClean(text)) return text;
  return text
    .replaceAll(/[\n\r\v\f\u0085\u2028\u2029]/gu, " ")
    .replaceAll(INVISIBLE, "")
    .replaceAll(LONE_SURROGATES, "\uFFFD")
    .replaceAll(SPACES, " ")
    .trim();
}

/** The lines of a text as {@link cleanLine} leaves them. Of most texts one look at the whole tells that it is clean. */
export function cleanLines(text: string): string[] {
  const isCleanThroughout =
    !UNCLEAN_LINES.test(text) &&
    !(text.startsWith(" ") || text.endsWith(" ")) &&
    !(text.includes("  ") || text.includes(" \n") || text.includes("\n "));
  if (!isCleanThroughout) return splitLines(text).map(cleanLine);
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

/** {@link cleanLine}, with null for nothing left. */
export function cleanOrNull(text: string | null | undefined): string | null {
  const cleaned = text == null ? "" : cleanLine(text);
  return cleaned === "" ? null : cleaned;
}

/** Cleaned texts; those of which nothing is left are dropped. */
export function cleanAll(texts: readonly string[]): string[] {
  return texts.map(cleanLine).filter((text) => text !== "");
}

/** Cleaned texts, each once. */
export function cleanSet(texts: readonly string[]): string[] {
  return [...new Set(cleanAll(texts))];
}
