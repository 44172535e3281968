import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

import { z } from "zod";

import { bareArticle, type Article } from "../../src/model/article.ts";

/** Articles, questions to them, and which articles answer. */
export interface Collection {
  readonly name: string;
  /** Each under the id that the judgements know it by. */
  readonly articles: readonly Article[];
  readonly queries: readonly { readonly id: string; readonly text: string }[];
  /** The judgements' file. */
  readonly qrels: string;
}

const Doc = z.looseObject({
  id: z.coerce.string(),
  title: z.string().nullish(),
  text: z.string().nullish(),
});
const Query = z.looseObject({ id: z.coerce.string(), text: z.string() });

/** The ending of known-item sets whose articles are searched without their titles. */
const WITHOUT_TITLES = "-body";

/**
 * The collections in a folder, by name: each a folder with `queries.ndjson`, `qrels.tsv` and, unless its
 * articles are the texts, `docs.ndjson`.
 *
 * @param texts a folder of texts, title on the first line, for the collections that bring no articles
 * @param extra a file of further articles, as `docs.ndjson`, to make those collections larger; or null
 */
export function readCollections(
  folder: string,
  texts: string,
  extra: string | null,
): readonly Collection[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, "qrels.tsv")))
    .map(({ name }) => name)
    .toSorted()
    .map((name) => {
      const at = (file: string) => join(folder, name, file);
      const docs = at("docs.ndjson");
      return {
        name,
        articles: existsSync(docs) ? readDocs(docs) : knownItems(texts, name, extra),
        queries: lines(at("queries.ndjson")).map((line) => Query.parse(JSON.parse(line))),
        qrels: at("qrels.tsv"),
      };
    });
}

/** The articles in a file, one a line: `{"id", "title", "text"}`. */
export function readDocs(file: string): readonly Article[] {
  return lines(file).map((line) => {
    const { id, title, text } = Doc.parse(JSON.parse(line));
    return toArticle(id, title ?? "", text ?? "");
  });
}

/** The articles in a folder of texts, title on the first line, under their files' names. */
export function readTexts(folder: string): readonly Article[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => {
      const [title = "", ...body] = readFileSync(join(folder, file), "utf8").split("\n");
      return toArticle(basename(file, ".txt"), title, body.join("\n"));
    });
}

function knownItems(folder: string, name: string, extra: string | null): readonly Article[] {
  const texts = readTexts(folder).map((article) =>
    name.endsWith(WITHOUT_TITLES) ? { ...article, title: "" } : article,
  );
  return extra === null ? texts : [...texts, ...readDocs(extra)];
}

/** An article as a source would give it: paragraphs joined by one line feed. */
function toArticle(id: string, title: string, text: string): Article {
  const paragraphs = text.split("\n").map((line) => line.trim());
  return bareArticle({
    id,
    title: title.trim(),
    text: paragraphs.filter((line) => line !== "").join("\n"),
    origin: { path: id, part: 0 },
  });
}

function lines(file: string): readonly string[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
}
