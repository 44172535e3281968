import { createHash } from "node:crypto";

import type { Article } from "../../src/model/article.ts";
import { DIGEST_VERSION, type Digest, type Sentence } from "../../src/model/digest.ts";
import type { Paraphrase } from "../../src/model/paraphrase.ts";
import type { Person } from "../../src/model/person.ts";
import type { Quotation, Speaker } from "../../src/model/quotation.ts";
import { overlaps, type Span } from "../../src/model/span.ts";

/** A digest in short: what a test says of an article. Positions are found by searching its text. */
export interface DigestOutline {
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  /** ISO 8601 in UTC; of the day `date`. */
  readonly instant?: string;
  readonly url?: string;
  readonly source?: string;
  readonly author?: string;
  readonly dateline?: string;
  readonly bullets?: readonly string[];
  /** Defaults to a path made from the title. */
  readonly path?: string;
  readonly part?: number;
  readonly paragraphs: readonly string[];
  readonly people?: readonly PersonOutline[];
  /** In text order. */
  readonly quotations?: readonly QuotationOutline[];
  /** In text order. */
  readonly paraphrases?: readonly ParaphraseOutline[];
}

export type PersonOutline = Pick<Person, "name"> & Partial<Person>;

export interface QuotationOutline {
  /** What stands between the marks; several parts where the article's words interrupt it. */
  readonly text: string | readonly [string, ...string[]];
  /** A name of one of `people`; any other text describes an unnamed source; null is unknown. */
  readonly speaker: string | null;
  /** Defaults to "utterance". */
  readonly kind?: Quotation["kind"];
  readonly mention?: string;
  readonly cue?: string;
}

export interface ParaphraseOutline {
  /** The clause that is reported. */
  readonly text: string;
  /** A name of one of `people`; any other text describes an unnamed source. */
  readonly speaker: string;
  readonly mention: string;
  readonly cue: string;
}

/** A sentence's end in the simple prose of tests: a stop, and the marks that close behind it. */
const SENTENCE = /[^.!?]+[.!?]+["”’)]*|[^.!?]+$/g;

/** Builds a digest. What the outline does not name is absent; the ranking is the text's own order. */
export function buildDigest(outline: DigestOutline): Digest {
  const article = buildArticle(outline);
  const people = (outline.people ?? []).map(buildPerson);
  const sentences = splitSentences(article.text);
  const quotations: Quotation[] = [];
  let position = 0;
  for (const quotation of outline.quotations ?? []) {
    const built = buildQuotation(quotation, article, people, sentences, position);
    quotations.push(built);
    position = built.spans.at(-1)?.end ?? position;
  }
  return {
    version: DIGEST_VERSION,
    article,
    sentences,
    people,
    quotations,
    paraphrases: (outline.paraphrases ?? []).map((each) =>
      buildParaphrase(each, article, people, sentences),
    ),
    ranking: sentences.map((_sentence, index) => index),
  };
}

/** Builds an article alone. */
export function buildArticle(outline: Omit<DigestOutline, "people" | "quotations">): Article {
  const { title, date, instant, url, source, author, dateline, bullets, path, part } = outline;
  const hash = createHash("sha256").update(title);
  return {
    id: hash.digest("base64url").slice(0, 12),
    title,
    date: date === undefined ? null : { day: date, instant: instant ?? null },
    source: source ?? null,
    author: author ?? null,
    url: url ?? null,
    tags: [],
    dateline: dateline ?? null,
    bullets: bullets ?? [],
    caption: null,
    text: outline.paragraphs.join("\n"),
    origin: { path: path ?? `${title}.txt`, part: part ?? 0 },
  };
}

function buildPerson({ name, kind, aliases, role, pronoun }: PersonOutline): Person {
  return {
    kind: kind ?? "person",
    name,
    aliases: aliases ?? [],
    role: role ?? null,
    pronoun: pronoun ?? null,
  };
}

function splitSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let offset = 0;
  for (const [paragraph, line] of text.split("\n").entries()) {
    for (const { 0: match, index } of line.matchAll(SENTENCE)) {
      const start = offset + index + (match.length - match.trimStart().length);
      const end = offset + index + match.trimEnd().length;
      if (end > start) sentences.push({ start, end, paragraph });
    }
    offset += line.length + 1;
  }
  return sentences;
}

function buildQuotation(
  { text, speaker, kind, mention, cue }: QuotationOutline,
  article: Article,
  people: readonly Person[],
  sentences: readonly Sentence[],
  from: number,
): Quotation {
  const [first, ...others] = typeof text === "string" ? [text] : text;
  const start = find(article, first, from);
  const rest: Span[] = [];
  for (const part of others) rest.push(find(article, part, rest.at(-1)?.end ?? start.end));
  const end = rest.at(-1)?.end ?? start.end;
  const around = sentences.filter((each) => each.start < end && start.start < each.end);
  const context = {
    start: Math.min(start.start, around[0]?.start ?? start.start),
    end: Math.max(end, around.at(-1)?.end ?? end),
  };
  return {
    spans: [start, ...rest],
    kind: kind ?? "utterance",
    speaker: findSpeaker(speaker, people),
    mention: mention === undefined ? null : find(article, mention, context.start),
    cue: cue === undefined ? null : find(article, cue, context.start),
    context,
  };
}

function buildParaphrase(
  { text, speaker, mention, cue }: ParaphraseOutline,
  article: Article,
  people: readonly Person[],
  sentences: readonly Sentence[],
): Paraphrase {
  const span = find(article, text, 0);
  const context = sentences.find((each) => overlaps(each, span)) ?? span;
  const found = findSpeaker(speaker, people);
  if (found.kind === "unknown")
    throw new Error(`Cannot build digest "${article.title}": no speaker`);
  return {
    spans: [span],
    speaker: found,
    mention: find(article, mention, context.start),
    cue: find(article, cue, context.start),
    context: { start: context.start, end: context.end },
  };
}

function findSpeaker(speaker: string | null, people: readonly Person[]): Speaker {
  if (speaker === null) return { kind: "unknown" };
  const person = people.findIndex(
    ({ name, aliases }) => name === speaker || aliases.includes(speaker),
  );
  return person < 0 ? { kind: "unnamed", description: speaker } : { kind: "named", person };
}

function find({ title, text }: Article, words: string, from: number): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`Cannot build digest "${title}": "${words}" is not in its text`);
  return { start, end: start + words.length };
}
