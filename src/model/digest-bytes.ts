import { type Digest, DIGEST_VERSION } from "./digest.ts";
import { bytesOf, readString } from "./string-bytes.ts";

/** A digest's bytes: its article's text and, apart from it, all else. */
export interface DigestBytes {
  readonly text: Uint8Array;
  /** JSON of the digest, its article's text left empty. */
  readonly rest: Uint8Array;
}

/** The bytes that a digest was made of: it is most often wanted as bytes next, and never changes. */
const madeOf = new WeakMap<Digest, DigestBytes>();

/** A digest as bytes; those that it was made of, where it was made of any. */
export function bytesOfDigest(digest: Digest): DigestBytes {
  const known = madeOf.get(digest);
  if (known !== undefined) return known;
  const rest = { ...digest, article: { ...digest.article, text: "" } };
  return { text: bytesOf(digest.article.text), rest: bytesOf(JSON.stringify(rest)) };
}

/** The digest of some bytes; null where they are not what {@link bytesOfDigest} makes of one of this version. */
export function digestOfBytes(bytes: DigestBytes): Digest | null {
  const text = readString(bytes.text);
  const digest = text === null ? null : digestWith(text, bytes.rest);
  if (digest?.version !== DIGEST_VERSION) return null;
  madeOf.set(digest, bytes);
  return digest;
}

/** The digest of a text and of the bytes of the rest; null where these are none of a digest. */
export function digestWith(text: string, rest: Uint8Array): Digest | null {
  let digest: unknown;
  try {
    digest = JSON.parse(readString(rest) ?? "");
  } catch {
    return null;
  }
  if (!isDigest(digest)) return null;
  digest.article.text = text;
  return digest;
}

const LISTS = ["sentences", "people", "quotations", "paraphrases", "ranking"];

/** Its outline is looked at, not every span: what cannot be trusted bears a checksum. */
function isDigest(value: unknown): value is Digest & { readonly article: { text: string } } {
  if (!isObject(value)) return false;
  const { article } = value;
  return (
    isObject(article) &&
    ["id", "title", "text"].every((name) => typeof article[name] === "string") &&
    LISTS.every((name) => Array.isArray(value[name]))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
