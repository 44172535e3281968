import type { LeftOut } from "../model/ingest-report.ts";
import { read } from "../reading/read.ts";
import { parseDocument } from "../sources/parse-document.ts";
import { type ArticleSource, documentsOf, leftOutOf } from "../sources/source.ts";
import { type ScoredFile, scoreForm } from "./score-form.ts";

/** A file's text as it lies on disk, its byte order mark included: what a scorer's offsets count in. */
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** What became of one file of a source. */
export type ScoredOrLeftOut =
  | { readonly file: ScoredFile; readonly leftOut: readonly LeftOut[] }
  | { readonly file: null; readonly leftOut: readonly LeftOut[] };

/**
 * Reads each file of a source for itself and gives its quotations at their places there; a file that
 * holds no article is left out. One file at a time is in memory.
 */
export async function* scoreSource(source: ArticleSource): AsyncGenerator<ScoredOrLeftOut> {
  for await (const document of documentsOf(source)) {
    if (document.kind === "unreadable") {
      yield { file: null, leftOut: [leftOutOf(document)] };
      continue;
    }
    const { articles, problems } = await parseDocument(document);
    if (articles.length === 0) {
      yield { file: null, leftOut: problems };
      continue;
    }
    const digests = articles.map((article) => read(article));
    const file = scoreForm(idOf(document.path), decoder.decode(document.bytes), digests);
    yield { file, leftOut: problems };
  }
}

/** The path without its last extension: "texts/port.txt" is "texts/port". */
function idOf(path: string): string {
  return path.replace(/\.[^./]+$/u, "");
}
