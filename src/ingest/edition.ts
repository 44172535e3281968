import { createHash } from "node:crypto";

import type { Article, Origin } from "../model/article.ts";
import { bytesOfDigest } from "../model/digest-bytes.ts";
import type { Digest } from "../model/digest.ts";

/** What is known of an article as one file has it, without its words. Plain JSON. */
export interface EditionFacts {
  /** The article's. */
  readonly id: string;
  readonly title: string;
  readonly origin: Origin;
  /** When it is from, to compare; "" where nobody knows. */
  readonly moment: string;
  readonly hasAddress: boolean;
  /** The same for the same title and text. */
  readonly words: string;
  /** The same for the same article in all. */
  readonly whole: string;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * An article as one file has it. Its digest is here only as long as no archive has it, and as bytes then
 * where nothing is to become of it for now.
 */
export class Edition {
  readonly facts: EditionFacts;
  #digest: Digest | Uint8Array | null;

  constructor(facts: EditionFacts, digest: Digest | null) {
    this.facts = facts;
    this.#digest = digest;
  }

  static of(digest: Digest): Edition {
    return new Edition(factsOf(digest), digest);
  }

  /** null where the archive has it. */
  get digest(): Digest | null {
    if (!(this.#digest instanceof Uint8Array)) return this.#digest;
    const digest: Digest = JSON.parse(decoder.decode(this.#digest));
    return digest;
  }

  /** Leaves the digest to the archive. */
  leave(): void {
    this.#digest = null;
  }

  /** Keeps the digest here, as the archive is not to have it, or not any more. */
  keep(digest: Digest | null): void {
    this.#digest = digest === null ? null : encoder.encode(JSON.stringify(digest));
  }
}

function factsOf(digest: Digest): EditionFacts {
  const { article } = digest;
  const { text, rest } = bytesOfDigest(digest);
  const words = hashOf(`${article.title}\n`, text);
  // What is cut out of a text keeps all of it.
  const { id, title, origin } = structuredClone({
    id: article.id,
    title: article.title,
    origin: article.origin,
  });
  return {
    id,
    title,
    origin,
    moment: momentOf(article),
    hasAddress: article.url !== null,
    words,
    // What is read of an article follows from it.
    whole: hashOf(words, rest),
  };
}

function hashOf(first: string, then: Uint8Array): string {
  return createHash("sha256").update(first).update(then).digest("base64url");
}

function momentOf({ date }: Article): string {
  return date?.instant ?? date?.day ?? "";
}
