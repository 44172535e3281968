import type { Digest } from "../model/digest.ts";
import { type DigestBytes, digestWith } from "../model/digest-bytes.ts";
import { readString } from "../model/string-bytes.ts";
import { Blobs } from "./blobs.ts";
import { Recent } from "./recent.ts";
import {
  BrokenSections,
  type Saved,
  type Sections,
  sectionsBelow,
  sectionsOf,
} from "./sections.ts";
import type { Sliced } from "./slices.ts";

/** Bytes of the texts, and of the rest of the digests, that are kept as they were made of late. */
const RECENT = 4 << 20;

/**
 * Digests by row, as bytes: an article's text and, apart from it, all else as JSON. As objects they would
 * take twice the memory. One is made in some 25 microseconds, its text alone in 5.
 */
export class DigestStore {
  readonly #texts: Blobs;
  readonly #rests: Blobs;
  readonly #recentTexts = new Recent<string>(RECENT);
  readonly #recentDigests = new Recent<Digest>(RECENT);

  constructor(texts = new Blobs(), rests = new Blobs()) {
    this.#texts = texts;
    this.#rests = rests;
  }

  /** Puts a digest in a row that has none. */
  put(row: number, digest: DigestBytes): void {
    this.#texts.put(row, digest.text);
    this.#rests.put(row, digest.rest);
  }

  /** Whether a row has a digest that is the same in all. */
  has(row: number, { text, rest }: DigestBytes): boolean {
    return areEqual(this.#texts.at(row), text) && areEqual(this.#rests.at(row), rest);
  }

  /** Whether a row has a digest. */
  isTaken(row: number): boolean {
    return this.#rests.lengthOf(row) > 0;
  }

  /** The digest of a row that has one. */
  digest(row: number): Digest {
    const known = this.#recentDigests.find(row);
    if (known !== undefined) return known;
    const digest = digestWith(this.text(row), this.#rests.at(row));
    if (digest === null) throw new BrokenSections(`the digest in row ${row} is none`);
    this.#recentDigests.keep(row, digest, this.#rests.lengthOf(row));
    return digest;
  }

  /** The text of the article in a row, as it is kept. */
  textBytes(row: number): Uint8Array {
    return this.#texts.at(row);
  }

  /** The text of the article in a row that has one. */
  text(row: number): string {
    const known = this.#recentTexts.find(row);
    if (known !== undefined) return known;
    const text = readString(this.#texts.at(row));
    if (text === null) throw new BrokenSections(`the text in row ${row} is none`);
    this.#recentTexts.keep(row, text, this.#texts.lengthOf(row));
    return text;
  }

  remove(row: number): void {
    this.#recentTexts.forget(row);
    this.#recentDigests.forget(row);
    this.#texts.remove(row);
    this.#rests.remove(row);
  }

  /** Makes room of what was removed. */
  *tidy(): Sliced<void> {
    yield* this.#texts.tidy();
    yield* this.#rests.tidy();
  }

  *save(): Sliced<Saved> {
    return new Map([
      ...sectionsBelow("texts", yield* this.#texts.save()),
      ...sectionsBelow("rests", yield* this.#rests.save()),
    ]);
  }

  /** @throws {BrokenSections} where that is not what {@link save} makes */
  static load(sections: Sections): DigestStore {
    return new DigestStore(
      Blobs.load(sectionsOf("texts", sections)),
      Blobs.load(sectionsOf("rests", sections)),
    );
  }
}

function areEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && Buffer.compare(a, b) === 0;
}
