import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { z } from "zod";

import type { Article } from "../../src/model/article.ts";
import { parseDocument } from "../../src/sources/parse-document.ts";

const Pair = z.object({
  id: z.coerce.string(),
  text: z.string(),
  summary: z.array(z.string()),
});
/** An article with the lines that its editor wrote. */
export type Pair = z.infer<typeof Pair>;

const Marked = z.object({ id: z.coerce.string(), text: z.string(), ends: z.array(z.number()) });
/** An article with the places where its sentences end, as offsets just behind them. */
export type Marked = z.infer<typeof Marked>;

/** The articles with editors' summaries of a folder; none where it has no such file. */
export function readPairs(folder: string): readonly Pair[] {
  return readRows(join(folder, "pairs.ndjson"), Pair);
}

/** The articles with marked sentences of a folder; none where it has no such file. */
export function readMarked(folder: string): readonly Marked[] {
  return readRows(join(folder, "sentences.ndjson"), Marked);
}

function readRows<T>(file: string, schema: z.ZodType<T>): readonly T[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => schema.parse(JSON.parse(line)));
}

/**
 * The articles as the product reads them from a file of JSON lines, with their ids for titles, since
 * they have none.
 *
 * @throws where one of them cannot be read
 */
export async function toArticles(
  rows: readonly { readonly id: string; readonly text: string }[],
): Promise<readonly Article[]> {
  const lines = rows.map(({ id, text }) => JSON.stringify({ title: id, text }));
  const bytes = new TextEncoder().encode(lines.join("\n"));
  const { articles, problems } = await parseDocument({
    kind: "document",
    path: "articles.ndjson",
    bytes,
    sidecar: null,
  });
  if (articles.length !== rows.length) {
    throw new Error(
      `Cannot read all articles: ${problems.map(({ cause }) => cause).join("; ") || "some are one"}`,
    );
  }
  return articles;
}
