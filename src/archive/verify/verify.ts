import type { Digest } from "../../model/digest.ts";
import type { Speaker } from "../../model/quotation.ts";
import type { Span } from "../../model/span.ts";
import type { SpeakerEntry } from "../../model/speaker-entry.ts";
import type { CheckedPart, FoundSource } from "../../model/verdict.ts";
import { check, type Checked } from "./check.ts";
import type { WordingIndex } from "./wording-index.ts";

type Found = NonNullable<Checked["found"]>;

/** What is needed of who is quoted where. */
export interface Speakers {
  /** Whether some of them say a quotation of a row's article, by its index in the digest. */
  saying(ids: readonly string[]): (row: number, quotation: number) => boolean;
  /** Whom a name means who says a quotation of a row's article; null for nobody. */
  sayer(name: string, row: number, quotation: number): SpeakerEntry | null;
  /** Whom a name means; null where it means nobody or several. */
  only(name: string): SpeakerEntry | null;
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
  const entry = name === null ? null : speakers.only(name);
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
  // Null, too, where the name alone does not lead to who has the quotation.
  const entry = name === null ? null : speakers.sayer(name, row, index);
  return {
    kind: "quotations",
    quotations: [first, ...rest],
    speaker: name === null ? null : { name, entry },
  };
}
