import type { Archive } from "./archive/archive.ts";
import type { Article, Origin } from "./model/article.ts";
import type { Digest } from "./model/digest.ts";
import type { LeftOut } from "./model/ingest-report.ts";
import { read } from "./reading/read.ts";
import { parseDocument } from "./sources/parse-document.ts";
import type { ArticleSource } from "./sources/source.ts";

/** An article that gave way to another of the same name with other words. */
export interface Replaced {
  readonly title: string;
  readonly by: Origin;
  readonly replaced: Origin;
}

/** What came of reading a source. */
export interface IngestReport {
  /** In the source's order. */
  readonly leftOut: readonly LeftOut[];
  readonly replaced: readonly Replaced[];
}

/**
 * Reads all that a source has into an archive. What cannot be read is left out and reported, and so
 * is what another edition replaces; the rest goes on.
 */
export async function ingest(source: ArticleSource, archive: Archive): Promise<IngestReport> {
  const leftOut: LeftOut[] = [];
  const editions = new Editions();
  for await (const document of source.documents()) {
    if (document.kind === "unreadable") {
      leftOut.push({ path: document.path, cause: document.cause });
      continue;
    }
    const { articles, problems } = await parseDocument(document);
    leftOut.push(...problems);
    for (const article of articles) editions.add(article);
  }

  const digests: Digest[] = [];
  for (const article of editions.all()) {
    try {
      digests.push(read(article));
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      leftOut.push({
        path: article.origin.path,
        cause: `reading "${article.title}" failed: ${cause}`,
      });
    }
  }
  await archive.put(digests);
  await archive.setLeftOut(leftOut);
  return { leftOut, replaced: editions.replaced };
}

/** The articles that were found, each once: of several editions, the one to keep. */
class Editions {
  readonly #byId = new Map<string, Article>();
  /** Ids by title and text, for one article under two addresses. */
  readonly #byWords = new Map<string, string>();
  readonly replaced: Replaced[] = [];

  add(article: Article): void {
    const words = `${article.title}\n${article.text}`;
    const known = this.#byId.get(article.id) ?? this.#byId.get(this.#byWords.get(words) ?? "");
    const kept = known === undefined ? article : preferred(known, article);
    if (known !== undefined) {
      this.#byId.delete(known.id);
      if (known.text !== article.text) {
        const { title, origin: by } = kept;
        this.replaced.push({ title, by, replaced: (kept === known ? article : known).origin });
      }
    }
    this.#byId.set(kept.id, kept);
    this.#byWords.set(words, kept.id);
  }

  all(): Iterable<Article> {
    return this.#byId.values();
  }
}

/** The newer edition; of two that cannot be told apart by date, the one with an address, else the later read. */
function preferred(earlier: Article, later: Article): Article {
  const [before, after] = [earlier, later].map(({ date }) => date?.instant ?? date?.day ?? "");
  if (before !== undefined && after !== undefined && before !== after) {
    return before > after ? earlier : later;
  }
  return earlier.url !== null && later.url === null ? earlier : later;
}
