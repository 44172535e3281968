import type { LeftOut } from "../model/ingest-report.ts";
import { bytesOfDigest, digestOfBytes } from "../model/digest-bytes.ts";
import type { Digest } from "../model/digest.ts";
import { bytesOf, readString } from "../model/string-bytes.ts";
import type { ReadDocument } from "./read-documents.ts";

/**
 * What a document came to, as bytes: the length of its head (32 bits, little-endian), its head as JSON, and
 * each digest's text and rest, so that these are kept as they are and nobody makes JSON of them once more.
 */
interface Head {
  readonly path: string;
  readonly problems: readonly LeftOut[];
  /** For each digest, how many bytes its text has and how many its rest. */
  readonly lengths: readonly (readonly [text: number, rest: number])[];
}

const NUMBER = 4;

/** What a document came to, in a buffer of its own. */
export function toBytes({ path, problems, digests }: ReadDocument): Uint8Array<ArrayBuffer> {
  const packed = digests.map(bytesOfDigest);
  const lengths = packed.map(({ text, rest }) => [text.length, rest.length] as const);
  const head = bytesOf(JSON.stringify({ path, problems, lengths } satisfies Head));
  const parts = [head, ...packed.flatMap(({ text, rest }) => [text, rest])];
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, NUMBER));
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  let end = NUMBER;
  for (const part of parts) {
    bytes.set(part, end);
    end += part.length;
  }
  return bytes;
}

/** What a document came to, of its bytes, which are its own from then on; null where they are not what {@link toBytes} makes. */
export function fromBytes(bytes: Uint8Array): ReadDocument | null {
  if (bytes.length < NUMBER) return null;
  const headEnd = NUMBER + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const head = headOf(bytes.subarray(NUMBER, headEnd));
  if (head === null) return null;
  const { path, problems, lengths } = head;
  const digests: Digest[] = [];
  let end = headEnd;
  for (const [textLength, restLength] of lengths) {
    const text = bytes.subarray(end, end + textLength);
    const rest = bytes.subarray(end + textLength, end + textLength + restLength);
    const digest = digestOfBytes({ text, rest });
    if (digest === null) return null;
    digests.push(digest);
    end += textLength + restLength;
  }
  return end === bytes.length ? { path, digests, problems } : null;
}

function headOf(bytes: Uint8Array): Head | null {
  try {
    const head: unknown = JSON.parse(readString(bytes) ?? "");
    return isHead(head) ? head : null;
  } catch {
    return null;
  }
}

function isHead(value: unknown): value is Head {
  return (
    isObject(value) &&
    typeof value["path"] === "string" &&
    areAll(value["problems"], isProblem) &&
    areAll(value["lengths"], isPair)
  );
}

function isProblem(value: unknown): boolean {
  return isObject(value) && typeof value["path"] === "string" && typeof value["cause"] === "string";
}

function isPair(value: unknown): boolean {
  return areAll(value, isLength) && Array.isArray(value) && value.length === 2;
}

function isLength(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function areAll(values: unknown, is: (value: unknown) => boolean): boolean {
  return Array.isArray(values) && values.every((value: unknown) => is(value));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
