import type { ArticleSource, RawDocument, Unreadable } from "../../src/sources/source.ts";

const ENCODER = new TextEncoder();

/** A source of documents in memory, which can be changed: texts by path; null is one that cannot be read. */
export class Shelf implements ArticleSource {
  readonly #files = new Map<string, { readonly text: string | null; readonly stamp: string }>();
  #stamps = 0;

  constructor(files: Readonly<Record<string, string | null>> = {}) {
    for (const [path, text] of Object.entries(files)) this.put(path, text);
  }

  put(path: string, text: string | null): void {
    this.#stamps += 1;
    this.#files.set(path, { text, stamp: String(this.#stamps) });
  }

  remove(path: string): void {
    this.#files.delete(path);
  }

  /** The texts that are there by now, by path. */
  texts(): Readonly<Record<string, string | null>> {
    return Object.fromEntries([...this.#files].map(([path, { text }]) => [path, text]));
  }

  async list(at?: Iterable<string>, onFound: (files: number) => void = () => {}) {
    const paths = at === undefined ? null : new Set(at);
    const files = [...this.#files]
      .filter(([path]) => paths === null || paths.has(path))
      .map(([path, { stamp }]) => ({ path, stamp, size: 0, isLink: false, sidecar: null }))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1));
    onFound(files.length);
    return { files, unread: [], unlisted: [] };
  }

  async read({ path }: { readonly path: string }): Promise<readonly (RawDocument | Unreadable)[]> {
    const text = this.#files.get(path)?.text ?? null;
    if (text === null) return [{ kind: "unreadable", path, cause: "permission denied" }];
    return [{ kind: "document", path, bytes: ENCODER.encode(text), sidecar: null }];
  }
}
