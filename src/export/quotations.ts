import type { Digest } from "../model/digest.ts";
import type { Quotation } from "../model/quotation.ts";
import { slice, type Span } from "../model/span.ts";

/** One quotation, as a line of the export: everything needed to check it without this program. */
export interface ExportedQuotation {
  /** The article's id. */
  readonly article: string;
  readonly title: string;
  /** `YYYY-MM-DD`, or null where the article states none. */
  readonly date: string | null;
  /** UTF-16 code units of the article's text, without the marks. */
  readonly spans: readonly Span[];
  /** The words of the spans; several are joined by " … ". */
  readonly text: string;
  readonly speaker: {
    readonly kind: "person" | "organisation" | "unnamed" | "unknown";
    readonly name: string | null;
  };
  readonly mention: (Span & { readonly text: string }) | null;
  readonly kind: Quotation["kind"];
}

/** Every quotation of an article, in text order. */
export function* exportQuotations(digest: Digest): Generator<ExportedQuotation> {
  const { id, title, date, text } = digest.article;
  for (const quotation of digest.quotations) {
    const { spans, mention, kind } = quotation;
    yield {
      article: id,
      title,
      date: date?.day ?? null,
      spans,
      text: spans.map((span) => slice(text, span)).join(" … "),
      speaker: exportSpeaker(digest, quotation),
      mention: mention === null ? null : { ...mention, text: slice(text, mention) },
      kind,
    };
  }
}

function exportSpeaker(digest: Digest, { speaker }: Quotation): ExportedQuotation["speaker"] {
  switch (speaker.kind) {
    case "named": {
      const person = digest.people[speaker.person];
      return { kind: person?.kind ?? "unknown", name: person?.name ?? null };
    }
    case "unnamed":
      return { kind: "unnamed", name: speaker.description };
    case "unknown":
      return { kind: "unknown", name: null };
  }
}
