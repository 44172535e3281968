import { createHash } from "node:crypto";

import type { Article, Origin } from "../model/article.ts";
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

function factsOf({ article }: Digest): EditionFacts {
  const { id, title, origin, url } = article;
  const words = hashOf(`${title}\n${article.text}`);
  return {
    ...structuredClone({ id, title, origin }),
    moment: momentOf(article),
    hasAddress: url !== null,
    words,
    whole: hashOf(`${words}${JSON.stringify({ ...article, text: "" })}`),
  };
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}

function momentOf({ date }: Article): string {
  return date?.instant ?? date?.day ?? "";
}
