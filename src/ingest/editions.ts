import type { Article, Origin } from "../model/article.ts";
import type { Digest } from "../model/digest.ts";

/** An article that gave way to another of the same name with other words. */
export interface Replaced {
  readonly title: string;
  readonly by: Origin;
  readonly replaced: Origin;
}

/** The articles that were found, each once: of several editions, the one to keep. */
export class Editions {
  readonly #byId = new Map<string, Digest>();
  /** Ids by title and text, for one article under two addresses. */
  readonly #byWords = new Map<string, string>();
  readonly replaced: Replaced[] = [];

  /** Takes an article in. What is kept of its editions now, and the id of one that is not any more. */
  add(digest: Digest): { readonly kept: Digest; readonly gone: string | null } {
    const { article } = digest;
    const words = `${article.title}\n${article.text}`;
    const known = this.#byId.get(article.id) ?? this.#byId.get(this.#byWords.get(words) ?? "");
    const isKept = known === undefined || preferred(known.article, article) === article;
    const kept = isKept ? digest : known;
    if (known !== undefined) {
      this.#byId.delete(known.article.id);
      if (known.article.text !== article.text) {
        const { title, origin: by } = kept.article;
        this.replaced.push({ title, by, replaced: (isKept ? known.article : article).origin });
      }
    }
    this.#byId.set(kept.article.id, kept);
    this.#byWords.set(words, kept.article.id);
    const hasGone = known !== undefined && known.article.id !== kept.article.id;
    return { kept, gone: hasGone ? known.article.id : null };
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
