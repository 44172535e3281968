import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { parseDocument, type ParsedDocument } from "../../src/sources/parse-document.ts";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** A raw file and what is read from it. */
export interface Case {
  readonly name: string;
  readonly expectedPath: string;
  readonly parsed: unknown;
}

/**
 * All cases: folders that hold `raw.<extension>`, or in `raw.path` the path of a file of this
 * repository, and perhaps `raw.meta.yaml`, the sidecar.
 */
export async function readCases(): Promise<readonly Case[]> {
  const entries = await readdir(HERE, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(names.toSorted().map(readCase));
}

async function readCase(name: string): Promise<Case> {
  const folder = join(HERE, name);
  const files = await readdir(folder);
  const raw = files.find((file) => file.startsWith("raw.") && file !== "raw.meta.yaml");
  if (raw === undefined) throw new Error(`Cannot read case "${name}": it has no raw file`);
  const sidecar = files.includes("raw.meta.yaml")
    ? await readFile(join(folder, "raw.meta.yaml"))
    : null;
  const path =
    raw === "raw.path" ? (await readFile(join(folder, raw), "utf8")).trim() : join(folder, raw);
  const bytes = await readFile(raw === "raw.path" ? join(ROOT, path) : path);
  const shown = raw === "raw.path" ? path : raw;
  const parsed = await parseDocument({ kind: "document", path: shown, bytes, sidecar });
  return { name, expectedPath: join(folder, "expected.json"), parsed: byParagraph(parsed) };
}

/** Paragraphs on lines of their own are easier to check by eye than one text. */
function byParagraph({ articles, problems }: ParsedDocument): unknown {
  return {
    articles: articles.map(({ text, ...facts }) => ({ ...facts, paragraphs: text.split("\n") })),
    problems,
  };
}
