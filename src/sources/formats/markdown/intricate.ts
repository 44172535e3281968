/**
 * The parser's time grows with the square of these; at the limits it is about a second, and an
 * article has tens of them.
 */
const MOST_CONTAINER_LINES = 2000;
const MOST_FOOTNOTE_CALLS = 2000;
const DEEPEST = 50;

/** A line that opens, or goes on with, a quotation or a list. */
const CONTAINER_LINE = /^[\t ]*(?:>|[-*+][\t ]|\d{1,9}[.)][\t ])/u;

/** Marks of quotations and lists in one line, one within the other. */
const DEEP_LINE = new RegExp(
  String.raw`^[\t ]*(?:(?:>|[-*+](?=[\t ])|\d{1,9}[.)](?=[\t ]))[\t ]*){${String(DEEPEST)}}`,
  "u",
);

/** Whether a text holds more quotations, lists or footnotes than can be read in good time. */
export function isTooIntricate(text: string): boolean {
  let containers = 0;
  for (const line of text.split("\n")) {
    if (!CONTAINER_LINE.test(line)) continue;
    containers += 1;
    if (containers > MOST_CONTAINER_LINES || DEEP_LINE.test(line)) return true;
  }
  return text.split("[^").length > MOST_FOOTNOTE_CALLS;
}
