import type { ArticleHead } from "../model/article.ts";
import type { Digest } from "../model/digest.ts";
import type { Span } from "../model/span.ts";
import type { SpeechQuestion } from "../model/speech.ts";
import type { Contents } from "./contents.ts";
import type { SpeakerDirectory } from "./speakers/speaker-directory.ts";

/**
 * What is said, without its words, each by its number from 0: whole statements first, then fragments, then
 * paraphrases; within each the newest article first, then in text order.
 */
export interface Sayings {
  readonly utterances: number;
  /** Whole statements and fragments. */
  readonly quotations: number;
  readonly length: number;
  rowAt(number: number): number;
  headAt(number: number): ArticleHead;
  /** Index into the digest's `quotations`, or its `paraphrases`. */
  indexAt(number: number): number;
  /** The speaker's fullest name in the article; null where nobody knows. */
  speakerAt(number: number): string | null;
  /** Where its context begins in the article's text. */
  startAt(number: number): number;
  endAt(number: number): number;
  /** Where its context begins in the bytes of the text; null where that is not known. */
  firstByteAt(number: number): number | null;
  /** Where it ends in them. */
  lastByteAt(number: number): number | null;
}

/** What is said by whom a question is about. */
export function sayingsFor(
  { speakerIds, articleId }: SpeechQuestion,
  contents: Contents,
  directory: SpeakerDirectory,
): Sayings {
  const row = articleId === null ? null : (contents.rowOf(articleId) ?? -1);
  if (speakerIds !== null) return directory.transcript(speakerIds, row);
  const [head, digest] = [contents.headAt(row ?? -1), contents.at(row ?? -1)];
  if (row === null || head === undefined || digest === undefined) return new ToldSayings(-1, null);
  return new ToldSayings(row, head, digest, directory.whoseWords(row));
}

/** One saying of an article. */
interface Told {
  readonly index: number;
  readonly speaker: string | null;
  readonly context: Span;
}

/** What one article quotes of anybody, known or not, and what it retells of whom it names. */
class ToldSayings implements Sayings {
  readonly utterances: number;
  readonly quotations: number;
  readonly #row: number;
  readonly #head: ArticleHead | null;
  readonly #all: readonly Told[];

  constructor(
    row: number,
    head: ArticleHead | null,
    digest?: Pick<Digest, "quotations" | "paraphrases">,
    whose?: ReturnType<SpeakerDirectory["whoseWords"]>,
  ) {
    this.#row = row;
    this.#head = head;
    const quoted = (digest?.quotations ?? []).map(({ kind, context }, index) => {
      return { kind, index, speaker: whose?.quotations.get(index)?.name ?? null, context };
    });
    const retold = (digest?.paraphrases ?? []).map(({ context }, index) => {
      return { index, speaker: whose?.paraphrases.get(index)?.name ?? null, context };
    });
    const utterances = quoted.filter(({ kind }) => kind === "utterance");
    const fragments = quoted.filter(({ kind }) => kind === "fragment");
    this.utterances = utterances.length;
    this.quotations = quoted.length;
    this.#all = [...utterances, ...fragments, ...retold.filter(({ speaker }) => speaker !== null)];
  }

  get length(): number {
    return this.#all.length;
  }

  rowAt(): number {
    return this.#row;
  }

  headAt(number: number): ArticleHead {
    if (this.#head === null) throw new Error(`Cannot tell the article of ${number}: there is none`);
    return this.#head;
  }

  indexAt(number: number): number {
    return this.#all[number]?.index ?? 0;
  }

  speakerAt(number: number): string | null {
    return this.#all[number]?.speaker ?? null;
  }

  startAt(number: number): number {
    return this.#all[number]?.context.start ?? 0;
  }

  endAt(number: number): number {
    return this.#all[number]?.context.end ?? 0;
  }
  firstByteAt(): null {
    return null;
  }

  lastByteAt(): null {
    return null;
  }
}
