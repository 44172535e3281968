import type { Digest } from "../../model/digest.ts";
import type { Speaker } from "../../model/quotation.ts";
import type { Span } from "../../model/span.ts";
import type { SpeakerEntry } from "../../model/speaker-entry.ts";
import type { CheckedPart, FoundSource } from "../../model/verdict.ts";
import type { SpeakerMatches } from "../archive.ts";
import { check, type Checked } from "./check.ts";
import type { WordingIndex } from "./wording-index.ts";

type Found = NonNullable<Checked["found"]>;

/** What is needed of who is quoted where. */
export interface Speakers {
  /** Whether some of them say a quotation of a row's article, by its index in the digest. */
  saying(ids: readonly string[]): (row: number, quotation: number) => boolean;
  find(name: string): SpeakerMatches;
}

/** The closest that an archive has to a text, with who said it. */
export function verify(
  index: WordingIndex,
  speakers: Speakers,
  text: string,
  speakerIds: readonly string[],
): readonly CheckedPart[] {
  const prefers = speakerIds.length === 0 ? null : speakers.saying(speakerIds);
  return check(index, text, prefers).map((part) => withSpeaker(part, speakers));
}

function withSpeaker({ text, found }: Checked, speakers: Speakers): CheckedPart {
  if (found === null) return { text, finding: null };
  const { digest, sentences, paragraph, comparison } = found;
  const source = quotedSource(found, speakers) ??
    reportedSource(digest, comparison.kept, speakers) ?? { kind: "author", span: sentences };
  return { text, finding: { article: digest.article, source, paragraph, comparison } };
}

/** The reported speech that most of the words are in; null where there is none. */
function reportedSource(
  digest: Digest,
  kept: readonly Span[],
  speakers: Speakers,
): FoundSource | null {
  const all = lengthOf(kept);
  const paraphrase = digest.paraphrases.find(
    ({ spans }) => 2 * lengthOf(kept.flatMap((span) => shared(span, spans))) > all,
  );
  if (paraphrase === undefined) return null;
  const name = nameOf(digest, paraphrase.speaker);
  const { named, unnamed } = name === null ? { named: [], unnamed: [] } : speakers.find(name);
  const [only, ...others] = [...named, ...unnamed];
  const entry = only !== undefined && others.length === 0 ? only : null;
  return { kind: "paraphrase", paraphrase, speaker: name === null ? null : { name, entry } };
}

/** What a span has in common with others. */
function shared({ start, end }: Span, spans: readonly Span[]): readonly Span[] {
  return spans
    .map((span) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) }))
    .filter((span) => span.start < span.end);
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** The speaker's name in the article; null where it does not say. */
function nameOf(digest: Digest, speaker: Speaker): string | null {
  switch (speaker.kind) {
    case "named":
      return digest.people[speaker.person]?.name ?? null;
    case "unnamed":
      return speaker.description;
    case "unknown":
      return null;
  }
}

/** Quotations with their speaker; null where there are none. */
function quotedSource({ row, digest, quotations }: Found, speakers: Speakers): FoundSource | null {
  const [first, ...rest] = quotations.flatMap((index) => digest.quotations[index] ?? []);
  const [index] = quotations;
  if (first === undefined || index === undefined) return null;
  const name = nameOf(digest, first.speaker);
  const entry = name === null ? null : entryAt(speakers, name, row, index);
  return {
    kind: "quotations",
    quotations: [first, ...rest],
    speaker: name === null ? null : { name, entry },
  };
}

/** The entry of that name which has the quotation; null where the name alone does not lead to it. */
function entryAt(
  speakers: Speakers,
  name: string,
  row: number,
  index: number,
): SpeakerEntry | null {
  const { named, unnamed } = speakers.find(name);
  return [...named, ...unnamed].find(({ id }) => speakers.saying([id])(row, index)) ?? null;
}
