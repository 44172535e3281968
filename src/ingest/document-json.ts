import { DIGEST_VERSION } from "../model/digest.ts";
import type { ReadDocument } from "./read-documents.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true });

/** What a document came to, as JSON in UTF-8, in a buffer of its own. */
export function toJson(document: ReadDocument): Uint8Array<ArrayBuffer> {
  return encoder.encode(JSON.stringify(document));
}

/**
 * What a document came to, of its JSON; null where it is not what {@link toJson} makes. Its outline is
 * looked at, not every span: what cannot be trusted bears a checksum.
 */
export function fromJson(json: Uint8Array): ReadDocument | null {
  let value: unknown;
  try {
    value = JSON.parse(decoder.decode(json));
  } catch {
    return null;
  }
  return isReadDocument(value) ? value : null;
}

function isReadDocument(value: unknown): value is ReadDocument {
  return (
    isObject(value) &&
    typeof value["path"] === "string" &&
    areAll(value["digests"], isDigest) &&
    areAll(
      value["problems"],
      (problem) => typeof problem["path"] === "string" && typeof problem["cause"] === "string",
    )
  );
}

const LISTS = ["sentences", "people", "quotations", "paraphrases", "ranking"];

function isDigest(value: Readonly<Record<string, unknown>>): boolean {
  const { version, article } = value;
  return (
    version === DIGEST_VERSION &&
    isObject(article) &&
    ["id", "title", "text"].every((name) => typeof article[name] === "string") &&
    LISTS.every((name) => Array.isArray(value[name]))
  );
}

function areAll(
  values: unknown,
  is: (value: Readonly<Record<string, unknown>>) => boolean,
): boolean {
  return Array.isArray(values) && values.every((value) => isObject(value) && is(value));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
