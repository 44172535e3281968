import type { Digest } from "../model/digest.ts";
import type { Quotation } from "../model/quotation.ts";
import { slice, type Span } from "../model/span.ts";
import { RawFile } from "./placement.ts";

/** A stretch of a file, in UTF-16 code units, and the words there. */
interface Stretch extends Span {
  readonly text: string;
}

/** What stands between one pair of marks, with its speaker. */
export interface ScoredQuotation extends Stretch {
  /** The fullest name, or an unnamed source's description; null where it is unknown. */
  readonly speaker: string | null;
  readonly mention: Stretch | null;
}

/** The quotations of one file, as a scorer of quotation attribution takes them. */
export interface ScoredFile {
  readonly id: string;
  readonly quotes: readonly ScoredQuotation[];
}

/**
 * The quotations of the articles that one file holds, at their places in the file: one entry for each
 * pair of marks, so that `"A," she said, "b."` gives two. What does not stand in the file is left out.
 *
 * @param digests in the file's order
 */
export function scoreForm(id: string, raw: string, digests: readonly Digest[]): ScoredFile {
  const quotes: ScoredQuotation[] = [];
  const file = new RawFile(raw);
  for (const digest of digests) {
    const place = file.place(digest.article.text);
    const stretch = (span: Span | null): Stretch | null => {
      const placed = span === null ? null : place(span);
      return placed === null ? null : { ...placed, text: slice(raw, placed) };
    };
    for (const quotation of digest.quotations) {
      const speaker = nameOf(digest, quotation);
      const mention = stretch(quotation.mention);
      for (const span of quotation.spans) {
        const words = stretch(span);
        if (words !== null) quotes.push({ ...words, speaker, mention });
      }
    }
  }
  return { id, quotes };
}

function nameOf({ people }: Digest, { speaker }: Quotation): string | null {
  switch (speaker.kind) {
    case "named":
      return people[speaker.person]?.name ?? null;
    case "unnamed":
      return speaker.description;
    case "unknown":
      return null;
  }
}
