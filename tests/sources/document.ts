import type { Article } from "../../src/model/article.ts";
import type { Format } from "../../src/sources/formats/format.ts";
import { FORMATS, formatOf } from "../../src/sources/formats/formats.ts";
import { parseAs, type ParsedDocument } from "../../src/sources/parse-document.ts";

/** Every format with its extensions. */
export const LOADED: readonly {
  readonly extensions: readonly string[];
  readonly format: Format;
}[] = await Promise.all(
  FORMATS.map(async ({ extensions, load }) => ({ extensions, format: await load() })),
);

/** The format of a path. */
export function loadedFormat(path: string): Format {
  const extensions = formatOf(path)?.extensions;
  const entry = LOADED.find((each) => each.extensions === extensions);
  if (entry === undefined) throw new Error(`Cannot parse "${path}": no format has its extension`);
  return entry.format;
}

/** Parses a text as the file of a path, with the text of a sidecar. */
export function parseText(
  path: string,
  text: string,
  sidecar: string | null = null,
): ParsedDocument {
  const encoder = new TextEncoder();
  return parseAs(loadedFormat(path), {
    kind: "document",
    path,
    bytes: encoder.encode(text),
    sidecar: sidecar === null ? null : encoder.encode(sidecar),
  });
}

/** The only article of a text that has no problems. */
export function onlyArticle(path: string, text: string, sidecar: string | null = null): Article {
  const { articles, problems } = parseText(path, text, sidecar);
  const [article] = articles;
  if (article === undefined || articles.length > 1 || problems.length > 0) {
    throw new Error(`Expected one article: ${JSON.stringify({ articles, problems })}`);
  }
  return article;
}

/** The causes of a text's problems. */
export function causesOf(path: string, text: string, sidecar: string | null = null): string[] {
  return parseText(path, text, sidecar).problems.map(({ cause }) => cause);
}
