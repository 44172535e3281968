import type { Digest } from "../../model/digest.ts";
import type { Speaker } from "../../model/quotation.ts";
import type { Span } from "../../model/span.ts";
import type { SpeakerEntry } from "../../model/speaker-entry.ts";
import type { CheckedPart, FoundSource } from "../../model/verdict.ts";
import type { SpeakerMatches } from "../archive.ts";
import { check, type Checked } from "./check.ts";
import type { Preference } from "./candidates.ts";
import type { WordingIndex } from "./wording-index.ts";

/** What is needed of who is quoted where. */
export interface Speakers {
  places(id: string): readonly { readonly articleId: string; readonly index: number }[];
  find(name: string): SpeakerMatches;
}

/** The closest that an archive has to a text, with who said it. */
export function verify(
  index: WordingIndex,
  speakers: Speakers,
  text: string,
  speakerIds: readonly string[],
): readonly CheckedPart[] {
  return check(index, text, preferenceFor(speakers, speakerIds)).map((part) =>
    withSpeaker(part, speakers),
  );
}

/** Prefers what one of some speakers says. */
function preferenceFor(speakers: Speakers, ids: readonly string[]): Preference {
  if (ids.length === 0) return null;
  const theirs = new Map<string, Set<number>>();
  for (const { articleId, index } of ids.flatMap((id) => speakers.places(id))) {
    const places = theirs.get(articleId);
    if (places === undefined) theirs.set(articleId, new Set([index]));
    else places.add(index);
  }
  return ({ holding, parts: [first] }) =>
    first?.quotation != null &&
    theirs.get(holding.digest.article.id)?.has(first.quotation) === true;
}

function withSpeaker({ text, found }: Checked, speakers: Speakers): CheckedPart {
  if (found === null) return { text, finding: null };
  const { digest, quotations, sentences, paragraph, comparison } = found;
  const source = quotedSource(digest, quotations, speakers) ??
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
function quotedSource(
  digest: Digest,
  indices: readonly number[],
  speakers: Speakers,
): FoundSource | null {
  const [first, ...rest] = indices.flatMap((index) => digest.quotations[index] ?? []);
  const [index] = indices;
  if (first === undefined || index === undefined) return null;
  const name = nameOf(digest, first.speaker);
  const entry = name === null ? null : entryAt(speakers, name, digest.article.id, index);
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
  articleId: string,
  index: number,
): SpeakerEntry | null {
  const { named, unnamed } = speakers.find(name);
  const isIts = ({ id }: SpeakerEntry): boolean =>
    speakers.places(id).some((place) => place.articleId === articleId && place.index === index);
  return [...named, ...unnamed].find(isIts) ?? null;
}
