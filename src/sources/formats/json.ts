import { FormatError, type Format, type Found, type FoundArticle } from "./format.ts";
import { parseLines } from "./json-lines.ts";
import { readRecord } from "./json/record.ts";
import { propertyOf } from "./loose.ts";

/** One article, a list of articles, or an object that holds such a list. */
export const json: Format = { name: "JSON", parse };

/** Where objects keep a list of articles; `items` is what JSON Feed calls it. */
const LISTS = ["articles", "items"];

function parse(text: string): Found {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return parseAsLines(text, error);
  }
  const list = listIn(value);
  if (list === null) {
    const article = readRecord(value);
    if (typeof article === "string") throw new FormatError(article, { fault: "noArticle" });
    return { articles: [article], problems: [] };
  }
  if (list.length === 0) throw new FormatError("no article", { fault: "noArticle" });
  const articles: FoundArticle[] = [];
  const problems: string[] = [];
  for (const [index, item] of list.entries()) {
    const article = readRecord(item);
    if (typeof article === "string") problems.push(`article ${String(index + 1)}: ${article}`);
    else articles.push(article);
  }
  return { articles, problems };
}

function listIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  const lists = LISTS.map((name) => propertyOf(value, name));
  return lists.find((list) => Array.isArray(list)) ?? null;
}

/** Some call a file of JSON lines JSON; it is one if its first line is an object. */
function parseAsLines(text: string, error: unknown): Found {
  const [line = ""] = text.trimStart().split("\n", 1);
  if (/^\{.*\}\s*$/u.test(line)) {
    const found = parseLines(text);
    if (found.articles.length > 0) return found;
  }
  throw new FormatError("not JSON", { cause: error });
}
