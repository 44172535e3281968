import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { z } from "zod";

import type { Article } from "../../src/model/article.ts";
import { parseDocument } from "../../src/sources/parse-document.ts";

/** An annotated text: its file as it is, and the articles that the product finds in it. */
export interface AnnotatedText {
  readonly id: string;
  /** What the gold's offsets count in. */
  readonly raw: string;
  readonly articles: readonly Article[];
}

/** A folder of annotated texts with its scorer. */
export interface Benchmark {
  readonly texts: readonly AnnotatedText[];
  readonly scorer: string;
  /** A gold as the scorer takes it, for just these texts. */
  readonly gold: object;
  /** The speakers' full names; null where none are given. */
  readonly canonical: object | null;
}

export interface BenchmarkFiles {
  readonly folder: string;
  /** Another file of full names than the folder's own. */
  readonly canonical: string | null;
  /** A file with the ids to keep to, one a line. */
  readonly ids: string | null;
}

const ById = z.looseObject({ articles: z.array(z.looseObject({ id: z.string() })) });

/** Reads such a folder, each text through the product's own formats. */
export async function readBenchmark(files: BenchmarkFiles): Promise<Benchmark> {
  const at = (name: string) => join(files.folder, name);
  const all = lines(at("ids.txt"));
  const kept = new Set(files.ids === null ? all : lines(files.ids));
  const texts: AnnotatedText[] = [];
  for (const id of all) {
    if (kept.has(id)) texts.push(await readText(id, at(join("texts", `${id}.txt`))));
  }
  const own = at("gold-canonical.json");
  const canonical = files.canonical ?? (existsSync(own) ? own : null);
  return {
    texts,
    scorer: at("score.mjs"),
    gold: keepTo(kept, at("gold.json")),
    canonical: canonical === null ? null : keepTo(kept, canonical),
  };
}

async function readText(id: string, file: string): Promise<AnnotatedText> {
  const bytes = readFileSync(file);
  const { articles } = await parseDocument({
    kind: "document",
    path: `${id}.txt`,
    bytes,
    sidecar: null,
  });
  return { id, raw: bytes.toString("utf8"), articles };
}

function keepTo(ids: ReadonlySet<string>, file: string): object {
  const gold = ById.parse(JSON.parse(readFileSync(file, "utf8")));
  return { ...gold, articles: gold.articles.filter(({ id }) => ids.has(id)) };
}

function lines(file: string): readonly string[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
