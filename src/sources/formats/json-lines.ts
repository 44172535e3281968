import { FormatError, type Format, type Found, type FoundArticle } from "./format.ts";
import { readRecord } from "./json/record.ts";

/** One article as JSON on each line; blank lines are passed over. */
export const jsonLines: Format = {
  name: "JSON lines",
  parse: parseLines,
};

/** The articles of all lines that hold one; each of the others is a problem. */
export function parseLines(text: string): Found {
  const articles: FoundArticle[] = [];
  const problems: string[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const read = readLine(line);
    if (typeof read === "string") problems.push(`line ${String(index + 1)}: ${read}`);
    else articles.push(read);
  }
  if (articles.length === 0 && problems.length === 0)
    throw new FormatError("no article", { fault: "noArticle" });
  return { articles, problems };
}

function readLine(line: string): FoundArticle | string {
  try {
    return readRecord(JSON.parse(line));
  } catch {
    return "not JSON";
  }
}
