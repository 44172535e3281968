import type { WhoseWords } from "../archive/archive.ts";
import type { Digest } from "../model/digest.ts";
import type { Paraphrase } from "../model/paraphrase.ts";
import type { Quotation, Speaker } from "../model/quotation.ts";
import { slice, type Span } from "../model/span.ts";
import type { SpeakerEntry } from "../model/speaker-entry.ts";

/** Positions in the article's text, in UTF-16 code units, and the words there. */
interface Stretch extends Span {
  readonly text: string;
}

/**
 * One quotation or paraphrase, as a line of the export: everything needed to check it without this
 * program.
 */
export interface ExportedSpeech {
  /** A paraphrase is in the article's words: nobody has said them. */
  readonly kind: Quotation["kind"] | "paraphrase";
  /** The article's id. */
  readonly article: string;
  readonly title: string;
  /** `YYYY-MM-DD`, or null where the article states none. */
  readonly date: string | null;
  /** Of a quotation without the marks. UTF-16 code units of the article's text. */
  readonly spans: readonly Span[];
  /** The words of the spans; several are joined by " … ". */
  readonly text: string;
  readonly speaker: {
    readonly kind: "person" | "organisation" | "unnamed" | "unknown";
    /** In this article: the fullest name, or an unnamed source's description. */
    readonly name: string | null;
    /** Who it is over the whole archive; null where it is unknown. */
    readonly entry: Pick<SpeakerEntry, "id" | "name"> | null;
    /** What the archive, or its owner, calls them; null where it does not. */
    readonly role: string | null;
  };
  readonly mention: Stretch | null;
  readonly cue: Stretch | null;
  /** The sentence or sentences that hold it and say whose it is. */
  readonly context: Stretch;
}

/** Every quotation of an article, then every paraphrase, each in text order. */
export function* exportSpeech(digest: Digest, whose: WhoseWords): Generator<ExportedSpeech> {
  for (const [index, quotation] of digest.quotations.entries()) {
    const entry = whose.quotations[index] ?? null;
    yield exported(digest, quotation, quotation.kind, entry);
  }
  for (const [index, paraphrase] of digest.paraphrases.entries()) {
    const entry = whose.paraphrases[index] ?? null;
    yield exported(digest, paraphrase, "paraphrase", entry);
  }
}

function exported(
  digest: Digest,
  { spans, speaker, mention, cue, context }: Quotation | Paraphrase,
  kind: ExportedSpeech["kind"],
  entry: SpeakerEntry | null,
): ExportedSpeech {
  const { id, title, date, text } = digest.article;
  const stretch = (span: Span): Stretch => ({ ...span, text: slice(text, span) });
  return {
    kind,
    article: id,
    title,
    date: date?.day ?? null,
    spans,
    text: spans.map((span) => slice(text, span)).join(" … "),
    speaker: {
      ...nameOf(digest, speaker),
      entry: entry === null ? null : { id: entry.id, name: entry.name },
      role: entry?.role?.text ?? null,
    },
    mention: mention === null ? null : stretch(mention),
    cue: cue === null ? null : stretch(cue),
    context: stretch(context),
  };
}

function nameOf(
  { people }: Digest,
  speaker: Speaker,
): Pick<ExportedSpeech["speaker"], "kind" | "name"> {
  switch (speaker.kind) {
    case "named": {
      const person = people[speaker.person];
      return { kind: person?.kind ?? "unknown", name: person?.name ?? null };
    }
    case "unnamed":
      return { kind: "unnamed", name: speaker.description };
    case "unknown":
      return { kind: "unknown", name: null };
  }
}
