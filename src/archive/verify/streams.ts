import type { Digest } from "../../model/digest.ts";
import type { Quotation } from "../../model/quotation.ts";
import { paragraphsOf } from "../../model/article.ts";
import { slice, type Span } from "../../model/span.ts";
import { findWords, type Word } from "./words.ts";

/** A digest as long as it is the archive's. */
export interface Holding {
  readonly row: number;
  readonly digest: Digest;
  /** Set when another has taken its place. */
  isGone: boolean;
}

/** A stretch of an article's text that belongs to a stream. */
export interface StreamPart extends Span {
  /** Index into the digest's `quotations`; null in the article's own words. */
  readonly quotation: number | null;
}

/** Words that a text is compared with as if they stood in a row. */
export interface Stream {
  readonly holding: Holding;
  /** In text order, as a rule; at least one. */
  readonly parts: readonly StreamPart[];
}

/** Characters of one stream at most: what a comparison reads again stays small. */
const LONGEST = 16_000;
/** Shared by two streams of what was longer: whatever text is asked about is wholly in one of them. */
const OVERLAP = 4000;

/**
 * What is said in an article: all that one named speaker or unnamed source says is one stream, since
 * "A," she said. "B." is as well quoted as "A. B."; what nobody knows the speaker of is a stream each.
 */
export function saidStreams(holding: Holding): readonly Stream[] {
  const { article, quotations } = holding.digest;
  const streams: Stream[] = [];
  const open = new Map<string, { readonly parts: StreamPart[]; size: number }>();
  for (const [index, quotation] of quotations.entries()) {
    const key = speakerKey(quotation, index);
    for (const span of quotation.spans) {
      const [whole, ...more] = chunksOf(article.text, span).map(({ start, end }) => ({
        start,
        end,
        quotation: index,
      }));
      if (whole === undefined) continue;
      for (const part of more) streams.push({ holding, parts: [part] });
      const size = whole.end - whole.start;
      const current = open.get(key);
      if (current !== undefined && current.size + size <= LONGEST) {
        current.parts.push(whole);
        current.size += size;
      } else {
        const parts = [whole];
        open.set(key, { parts, size });
        streams.push({ holding, parts });
      }
    }
  }
  return streams;
}

function speakerKey({ speaker }: Quotation, index: number): string {
  switch (speaker.kind) {
    case "named":
      return `named ${speaker.person}`;
    case "unnamed":
      return `unnamed ${speaker.description}`;
    case "unknown":
      return `unknown ${index}`;
  }
}

/** What is written in an article: each paragraph is a stream. */
export function writtenStreams(holding: Holding): readonly Stream[] {
  const { article } = holding.digest;
  return paragraphsOf(article)
    .flatMap((paragraph) => chunksOf(article.text, paragraph))
    .map(({ start, end }) => ({ holding, parts: [{ start, end, quotation: null }] }));
}

/** A span, cut where it is too long for a part, after a space if there is one. */
function chunksOf(text: string, { start, end }: Span): readonly Span[] {
  const chunks: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(" ", from + LONGEST);
    const to = space > from + OVERLAP ? space : from + LONGEST;
    chunks.push({ start: from, end: to });
    const back = text.lastIndexOf(" ", to - OVERLAP);
    from = back > from ? back : to - OVERLAP;
  }
  chunks.push({ start: from, end });
  return chunks;
}

/** A word of a stream, in its article's coordinates. */
export interface StreamWord extends Word {
  readonly part: StreamPart;
}

const ENDS_SENTENCE = /[.!?…]\W*$/u;

/** The words of a stream, in order. */
export function wordsOf({ holding, parts }: Stream): readonly StreamWord[] {
  const { text } = holding.digest.article;
  const words: StreamWord[] = [];
  let last: StreamPart | null = null;
  for (const part of parts) {
    // The second half of a sentence that the author's words interrupt starts none.
    const continues =
      last?.quotation === part.quotation &&
      last !== null &&
      !ENDS_SENTENCE.test(text.slice(Math.max(last.start, last.end - 4), last.end));
    for (const [index, word] of findWords(slice(text, part)).entries()) {
      words.push({
        ...word,
        start: part.start + word.start,
        end: part.start + word.end,
        startsSentence: word.startsSentence && !(index === 0 && continues),
        part,
      });
    }
    last = part;
  }
  return words;
}

/** Whether a word is within a quotation of the article; for words from the first to the last given. */
export function isWithinQuotations(
  { quotations }: Digest,
  words: readonly Span[],
): (word: Span) => boolean {
  const [start = 0, end = 0] = [words[0]?.start, words.at(-1)?.end];
  const isQuoted = new Uint8Array(end - start);
  for (const { spans } of quotations) {
    for (const span of spans) {
      if (span.start < end && start < span.end) {
        isQuoted.fill(1, Math.max(0, span.start - start), span.end - start);
      }
    }
  }
  return (word) => isQuoted[word.start - start] === 1;
}
