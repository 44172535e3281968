import { z } from "zod";
import type { ArticleDate } from "../model/article.ts";
import { readAddress } from "./address.ts";
import { cleanAll, cleanLine, cleanOrNull, cleanSet } from "./clean.ts";
import { parseDate } from "./dates.ts";

/** What an archive's owner states about an article; null for what is not stated. */
export interface Stated {
  readonly title: string | null;
  /** The day of publication. */
  readonly date: ArticleDate | null;
  /** The day of a later change. */
  readonly changed: ArticleDate | null;
  readonly source: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly tags: readonly string[] | null;
  readonly bullets: readonly string[] | null;
}

const Scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const Text = Scalar.transform(cleanLine);
const Texts = z.union([Scalar.array(), Scalar.transform((text) => [text])]).transform(cleanAll);
const Names = Texts.transform((names) => names.join(", "));
const Tags = z
  .union([Scalar.array(), Scalar.transform((text) => text.split(","))])
  .transform(cleanSet);

/** Names under which a field is stated, the usual one first. */
const FIELDS = {
  title: ["title", "headline"],
  date: ["date", "published", "publishDate", "pubDate"],
  changed: ["updated", "modified", "lastmod"],
  source: ["source", "publisher", "site"],
  author: ["author", "authors", "byline", "by"],
  url: ["url", "link", "canonical"],
  tags: ["tags", "keywords", "categories"],
  bullets: ["bullets", "key_points"],
} as const;

/**
 * Reads what a front matter or a sidecar states. A field of the wrong kind is left out, and reported
 * in one clause: `"date" names no day`. Fields of other names are ignored.
 */
export function readStated(fields: ReadonlyMap<string, unknown>): {
  readonly stated: Stated;
  readonly problems: readonly string[];
} {
  const problems: string[] = [];

  function field<T>(names: readonly string[], schema: z.ZodType<T>, kind: string): T | null {
    const name = names.find((candidate) => fields.get(candidate) != null);
    if (name === undefined) return null;
    const result = schema.safeParse(fields.get(name));
    if (result.success) return result.data;
    problems.push(`"${name}" ${kind}`);
    return null;
  }

  const day = z.preprocess(
    (value) => readDay(value),
    z.custom<ArticleDate>((value) => value !== null),
  );
  const address = z.preprocess((value) => readLink(value), z.string());
  const stated: Stated = {
    title: cleanOrNull(field(FIELDS.title, Text, "is not text")),
    date: field(FIELDS.date, day, "names no day"),
    changed: field(FIELDS.changed, day, "names no day"),
    source: cleanOrNull(field(FIELDS.source, Text, "is not text")),
    author: cleanOrNull(field(FIELDS.author, Names, "is not a name or a list of names")),
    url: field(FIELDS.url, address, "is no http(s) address"),
    tags: field(FIELDS.tags, Tags, "is not text or a list of texts"),
    bullets: field(FIELDS.bullets, Texts, "is not text or a list of texts"),
  };
  return { stated, problems };
}

/** The fields of a YAML mapping; null for anything else. */
export function fieldsOf(value: unknown): ReadonlyMap<string, unknown> | null {
  const isMapping = typeof value === "object" && value !== null && !Array.isArray(value);
  return isMapping ? new Map(Object.entries(value)) : null;
}

function readDay(value: unknown): ArticleDate | null {
  return typeof value === "string" ? parseDate(value) : null;
}

function readLink(value: unknown): string | null {
  return typeof value === "string" ? readAddress(value) : null;
}
