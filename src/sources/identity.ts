import { createHash } from "node:crypto";
import { pageKey } from "./address.ts";
import { foldTitle } from "./fold-title.ts";

/** 72 bits: no two of a million articles share them but by a chance of one in ten thousand million. */
const ID_LENGTH = 12;

/** What names an article, over all edits of its body. */
export interface Names {
  readonly title: string;
  /** Canonical http(s) address, where known. */
  readonly url: string | null;
  /** The stated day of publication, `YYYY-MM-DD`; never the day of a later change. */
  readonly published: string | null;
}

/**
 * An article's id: 12 characters of base64url of a SHA-256 over its address, else over its folded
 * title and its day of publication. The body never enters it.
 */
export function articleId({ title, url, published }: Names): string {
  const key =
    url === null ? ["title", foldTitle(title), published ?? ""] : ["address", pageKey(url)];
  return createHash("sha256").update(key.join("\n")).digest("base64url").slice(0, ID_LENGTH);
}
