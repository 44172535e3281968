/**
 * The parser's time grows with the square of these. An article has tens of them; a paragraph at its
 * limit takes about a tenth of a second.
 */
const MOST_CONTAINER_LINES = 2000;
const MOST_FOOTNOTE_CALLS = 2000;
const MOST_UNDERLINES = 1000;
const MOST_MARKS_OF_PARAGRAPH = 1000;

/** Each of these takes about a tenth of a millisecond, wherever it stands. */
const MOST_MARKS = 20_000;
const MOST_LINES = 20_000;

const DEEPEST = 50;

/** A line that opens, or goes on with, a quotation or a list. */
const CONTAINER_LINE = /^[\t ]*(?:>|[-*+][\t ]|\d{1,9}[.)][\t ])/u;

/** Marks of quotations and lists in one line, one within the other. */
const DEEP_LINE = new RegExp(
  String.raw`^[\t ]*(?:(?:>|[-*+](?=[\t ])|\d{1,9}[.)](?=[\t ]))[\t ]*){${String(DEEPEST)}}`,
  "u",
);

/** What opens or closes emphasis, links, code, markup, cells, references to characters, addresses. */
const MARKS = /\*+|_+|~+|`+|[[\]|<&\\@]|:\/\/|www\./gu;

/** The line below a heading, or a rule. */
const UNDERLINE = /^[\t ]*(?:=+|-+)[\t ]*$/u;

/** Whether a text holds more quotations, lists, footnotes, marks or lines than can be read in good time. */
export function isTooIntricate(text: string): boolean {
  return (
    hasTooManyContainers(text) ||
    hasTooManyMarks(text) ||
    text.split("[^").length > MOST_FOOTNOTE_CALLS
  );
}

function hasTooManyContainers(text: string): boolean {
  let containers = 0;
  for (const line of text.split("\n")) {
    if (!CONTAINER_LINE.test(line)) continue;
    containers += 1;
    if (containers > MOST_CONTAINER_LINES || DEEP_LINE.test(line)) return true;
  }
  return false;
}

function hasTooManyMarks(text: string): boolean {
  let marks = 0;
  let ofParagraph = 0;
  let filled = 0;
  let underlines = 0;
  for (const line of text.split(/\r\n?|\n/u)) {
    if (line.trim() === "") {
      ofParagraph = 0;
      continue;
    }
    const found = line.match(MARKS)?.length ?? 0;
    filled += 1;
    marks += found;
    ofParagraph += found;
    if (UNDERLINE.test(line)) underlines += 1;
    if (ofParagraph > MOST_MARKS_OF_PARAGRAPH || underlines > MOST_UNDERLINES) return true;
    if (marks > MOST_MARKS || filled > MOST_LINES) return true;
  }
  return false;
}
